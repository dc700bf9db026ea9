// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: goom
import type { GstAudioVisualizerProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  goom: goom;
}

export interface goom {
  properties: GstAudioVisualizerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

