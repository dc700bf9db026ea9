// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: alaw
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  alawdec: alawdec;
  alawenc: alawenc;
}

export interface alawdec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface alawenc {
  properties: GstAudioEncoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

