// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: monoscope
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  monoscope: monoscope;
}

export interface monoscope {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

