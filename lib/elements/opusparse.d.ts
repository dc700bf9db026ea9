// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: opusparse
import type { GstBaseParseProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  opusparse: opusparse;
}

export interface opusparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

