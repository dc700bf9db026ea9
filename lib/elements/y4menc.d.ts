// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: y4menc
import type { GstElementSignals, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  y4menc: y4menc;
}

export interface y4menc {
  properties: GstVideoEncoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

