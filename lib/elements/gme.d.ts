// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: gme
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  gmedec: gmedec;
}

export interface gmedec {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

