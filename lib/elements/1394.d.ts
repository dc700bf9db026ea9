// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: 1394
import type { Bool, Int, Int64, ReadOnly, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  dv1394src: dv1394src;
  hdv1394src: hdv1394src;
}

export interface dv1394src {
  properties: GstDV1394SrcProperties;
  pads: { src: "always src" };
  signals: GstDV1394SrcSignals;
  actions: {};
}

export interface hdv1394src {
  properties: GstHDV1394SrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDV1394SrcProperties extends GstBaseSrcProperties {
  /** 0 to 64; default 63. */
  channel: Int;
  /** 1 to 2147483647; default 1. */
  consecutive: Int;
  /** Default "Default". */
  "device-name": ReadOnly<Text>;
  /** Default true. */
  "drop-incomplete": Bool;
  /** 0 to 18446744073709551615; default 0. */
  guid: Int64;
  /** -1 to 16; default -1. */
  port: Int;
  /** 0 to 2147483647; default 0. */
  skip: Int;
  /** Default true. */
  "use-avc": Bool;
}

export interface GstDV1394SrcSignals extends GstElementSignals {
  "frame-dropped": Signal<[]>;
}

export interface GstHDV1394SrcProperties extends GstBaseSrcProperties {
  /** 0 to 64; default 63. */
  channel: Int;
  /** Default "Default". */
  "device-name": ReadOnly<Text>;
  /** 0 to 18446744073709551615; default 0. */
  guid: Int64;
  /** -1 to 16; default -1. */
  port: Int;
  /** Default true. */
  "use-avc": Bool;
}

