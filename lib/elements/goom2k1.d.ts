// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: goom2k1
import type { GstAudioVisualizerProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  goom2k1: goom2k1;
}

export interface goom2k1 {
  properties: GstAudioVisualizerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

