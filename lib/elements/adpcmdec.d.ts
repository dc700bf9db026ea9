// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: adpcmdec
import type { GstAudioDecoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  adpcmdec: adpcmdec;
}

export interface adpcmdec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

