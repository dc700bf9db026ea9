// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: mulaw
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  mulawdec: mulawdec;
  mulawenc: mulawenc;
}

export interface mulawdec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface mulawenc {
  properties: GstAudioEncoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

