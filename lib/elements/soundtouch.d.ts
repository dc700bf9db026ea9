// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: soundtouch
import type { Float } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  bpmdetect: bpmdetect;
  pitch: pitch;
}

export interface bpmdetect {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface pitch {
  properties: GstPitchProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstPitchProperties extends GstObjectProperties {
  /** 0.1 to 10; default 1. Controllable. */
  "output-rate": Float;
  /** 0.1 to 10; default 1. Controllable. */
  pitch: Float;
  /** 0.1 to 10; default 1. Controllable. */
  rate: Float;
  /** 0.1 to 10; default 1. Controllable. */
  tempo: Float;
}

