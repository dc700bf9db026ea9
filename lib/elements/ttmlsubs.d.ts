// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: ttmlsubs
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  ttmlparse: ttmlparse;
  ttmlrender: ttmlrender;
}

export interface ttmlparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ttmlrender {
  properties: GstObjectProperties;
  pads: { src: "always src"; text_sink: "always sink"; video_sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

