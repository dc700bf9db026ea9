// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: matroska
import type { Bool, DateProperty, Int, Int64, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  matroskademux: matroskademux;
  matroskamux: matroskamux;
  matroskaparse: matroskaparse;
  webmmux: webmmux;
}

export interface matroskademux {
  properties: GstMatroskaDemuxProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "subtitle_%u": "sometimes src"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface matroskamux {
  properties: GstMatroskaMuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "subtitle_%u": "request sink"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface matroskaparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface webmmux {
  properties: GstMatroskaMuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "subtitle_%u": "request sink"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstMatroskaDemuxProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 30. */
  "max-backtrack-distance": Int;
  /** 0 to 18446744073709551615; default 2000000000. */
  "max-gap-time": Int64;
}

export interface GstMatroskaMuxProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 0. */
  "cluster-timestamp-offset": Int64;
  "creation-time": DateProperty;
  /** 0 to 9223372036854775807; default 65535000000. */
  "max-cluster-duration": Int64;
  /** 0 to 9223372036854775807; default 500000000. */
  "min-cluster-duration": Int64;
  /** 0 to 9223372036854775807; default 0. */
  "min-index-interval": Int64;
  /** Default false. */
  "offset-to-zero": Bool;
  /** Default false. */
  streamable: Bool;
  /** 1 to 1000000000; default 1000000. */
  timecodescale: Int64;
  /** 1 to 2; default 2. */
  version: Int;
  "writing-app": Text;
}

