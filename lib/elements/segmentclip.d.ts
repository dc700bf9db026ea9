// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: segmentclip
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  audiosegmentclip: audiosegmentclip;
  videosegmentclip: videosegmentclip;
}

export interface audiosegmentclip {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface videosegmentclip {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

