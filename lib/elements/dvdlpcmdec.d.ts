// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: dvdlpcmdec
import type { GstAudioDecoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  dvdlpcmdec: dvdlpcmdec;
}

export interface dvdlpcmdec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

