// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: id3demux
import type { Bool } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  id3demux: id3demux;
}

export interface id3demux {
  properties: GstID3DemuxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstID3DemuxProperties extends GstObjectProperties {
  /** Default false. */
  "prefer-v1": Bool;
}

