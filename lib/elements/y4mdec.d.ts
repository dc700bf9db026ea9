// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: y4mdec
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  y4mdec: y4mdec;
}

export interface y4mdec {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

