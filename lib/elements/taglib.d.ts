// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: taglib
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  apev2mux: apev2mux;
  id3v2mux: id3v2mux;
}

export interface apev2mux {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface id3v2mux {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

