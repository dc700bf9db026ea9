// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: aiff
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  aiffmux: aiffmux;
  aiffparse: aiffparse;
}

export interface aiffmux {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface aiffparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

