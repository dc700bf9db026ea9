// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: mpg123
import type { GstAudioDecoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  mpg123audiodec: mpg123audiodec;
}

export interface mpg123audiodec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

