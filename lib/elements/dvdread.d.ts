// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: dvdread
import type { Int, Text } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  dvdreadsrc: dvdreadsrc;
}

export interface dvdreadsrc {
  properties: GstDvdReadSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDvdReadSrcProperties extends GstBaseSrcProperties {
  /** 1 to 999; default 1. */
  angle: Int;
  /** 1 to 999; default 1. */
  chapter: Int;
  device: Text;
  /** 1 to 999; default 1. */
  title: Int;
}

