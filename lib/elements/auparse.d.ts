// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: auparse
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  auparse: auparse;
}

export interface auparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

