// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: audiofxbad
import type { Float } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  audiochannelmix: audiochannelmix;
}

export interface audiochannelmix {
  properties: GstAudioChannelMixProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAudioChannelMixProperties extends GstBaseTransformProperties {
  /** Default 1. Controllable. */
  "left-to-left": Float;
  /** Default 0. Controllable. */
  "left-to-right": Float;
  /** Default 0. Controllable. */
  "right-to-left": Float;
  /** Default 1. Controllable. */
  "right-to-right": Float;
}

