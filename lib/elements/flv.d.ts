// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: flv
import type { Bool, Text } from "../gst/property_kinds.ts";
import type { GstAggregatorProperties, GstAggregatorSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  flvdemux: flvdemux;
  flvmux: flvmux;
}

export interface flvdemux {
  properties: GstObjectProperties;
  pads: { audio: "sometimes src"; sink: "always sink"; video: "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface flvmux {
  properties: GstFlvMuxProperties;
  pads: { audio: "request sink"; src: "always src"; video: "request sink" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface GstFlvMuxProperties extends GstAggregatorProperties {
  encoder: Text;
  metadatacreator: Text;
  /** Default false. */
  "skip-backwards-streams": Bool;
  /** Default false. */
  streamable: Bool;
}

