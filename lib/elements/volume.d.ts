// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: volume
import type { Bool, Float } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  volume: volume;
}

export interface volume {
  properties: GstVolumeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVolumeProperties extends GstBaseTransformProperties {
  /** Default false. Controllable. */
  mute: Bool;
  /** 0 to 10; default 1. Controllable. */
  volume: Float;
}

