// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: musepack
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  musepackdec: musepackdec;
}

export interface musepackdec {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

