// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: dvdspu
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  dvdspu: dvdspu;
}

export interface dvdspu {
  properties: GstObjectProperties;
  pads: { src: "always src"; subpicture: "always sink"; video: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

