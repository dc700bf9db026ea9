// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: festival
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  festival: festival;
}

export interface festival {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

