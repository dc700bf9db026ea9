// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: vmnc
import type { GstElementSignals, GstVideoDecoderProperties } from "./shared-types.d.ts";

export interface Elements {
  vmncdec: vmncdec;
}

export interface vmncdec {
  properties: GstVideoDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

