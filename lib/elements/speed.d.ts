// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: speed
import type { Float } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  speed: speed;
}

export interface speed {
  properties: GstSpeedProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSpeedProperties extends GstObjectProperties {
  /** 0.1 to 40; default 1. */
  speed: Float;
}

