// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: ivfparse
import type { GstBaseParseProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  ivfparse: ivfparse;
}

export interface ivfparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

