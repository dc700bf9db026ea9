// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: mpeg2dec
import type { GstElementSignals, GstVideoDecoderProperties } from "./shared-types.d.ts";

export interface Elements {
  mpeg2dec: mpeg2dec;
}

export interface mpeg2dec {
  properties: GstVideoDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

