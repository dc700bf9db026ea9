// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: kate
import type { Bool, Float, Int, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  katedec: katedec;
  kateenc: kateenc;
  kateparse: kateparse;
  katetag: katetag;
}

export interface katedec {
  properties: GstKateDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface kateenc {
  properties: GstKateEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface kateparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface katetag {
  properties: GstKateTagProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstKateDecProperties extends GstObjectProperties {
  /** Default "". */
  category: ReadOnly<Text>;
  /** Default "". */
  language: ReadOnly<Text>;
  /** 0 to 2147483647; default 0. */
  "original-canvas-height": ReadOnly<Int>;
  /** 0 to 2147483647; default 0. */
  "original-canvas-width": ReadOnly<Int>;
  /** Default false. */
  "remove-markup": Bool;
}

export interface GstKateEncProperties extends GstObjectProperties {
  /** Default "". */
  category: Text;
  /** 0 or more; default 1.5. */
  "default-spu-duration": Float;
  /** 1 to 2147483647; default 1000. */
  "granule-rate-denominator": Int;
  /** 1 to 2147483647; default 1. */
  "granule-rate-numerator": Int;
  /** 0 to 64; default 32. */
  "granule-shift": Int;
  /** 0 or more; default 2.5. */
  "keepalive-min-time": Float;
  /** Default "". */
  language: Text;
  /** 0 to 2147483647; default 0. */
  "original-canvas-height": Int;
  /** 0 to 2147483647; default 0. */
  "original-canvas-width": Int;
}

export interface GstKateTagProperties extends GstObjectProperties {
  /** Default "". */
  category: Text;
  /** Default "". */
  language: Text;
  /** 0 to 2147483647; default 0. */
  "original-canvas-height": Int;
  /** 0 to 2147483647; default 0. */
  "original-canvas-width": Int;
}

