// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: codectimestamper
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  h264timestamper: h264timestamper;
  h265timestamper: h265timestamper;
}

export interface h264timestamper {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface h265timestamper {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

