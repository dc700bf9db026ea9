// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: jpegformat
import type { GstBaseParseProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  jifmux: jifmux;
  jpegparse: jpegparse;
}

export interface jifmux {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface jpegparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

