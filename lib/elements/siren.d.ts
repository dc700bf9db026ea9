// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: siren
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  sirendec: sirendec;
  sirenenc: sirenenc;
}

export interface sirendec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface sirenenc {
  properties: GstAudioEncoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

