// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: wavenc
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  wavenc: wavenc;
}

export interface wavenc {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

