// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: mpegpsmux
import type { Bool } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  mpegpsmux: mpegpsmux;
}

export interface mpegpsmux {
  properties: MpegPsMuxProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface MpegPsMuxProperties extends GstObjectProperties {
  /** Default false. */
  "aggregate-gops": Bool;
}

