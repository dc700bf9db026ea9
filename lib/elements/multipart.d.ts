// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: multipart
import type { Bool, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  multipartdemux: multipartdemux;
  multipartmux: multipartmux;
}

export interface multipartdemux {
  properties: GstMultipartDemuxProperties;
  pads: { sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface multipartmux {
  properties: GstMultipartMuxProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstMultipartDemuxProperties extends GstObjectProperties {
  boundary: Text;
  /** Default false. */
  "single-stream": Bool;
}

export interface GstMultipartMuxProperties extends GstObjectProperties {
  /** Default "ThisRandomString". */
  boundary: Text;
}

