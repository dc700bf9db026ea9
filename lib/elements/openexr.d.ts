// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: openexr
import type { GstElementSignals, GstVideoDecoderProperties } from "./shared-types.d.ts";

export interface Elements {
  openexrdec: openexrdec;
}

export interface openexrdec {
  properties: GstVideoDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

