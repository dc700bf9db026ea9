// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: icydemux
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  icydemux: icydemux;
}

export interface icydemux {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

