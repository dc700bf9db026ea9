// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: gaudieffects
import type { Bool, Float, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  burn: burn;
  chromium: chromium;
  dilate: dilate;
  dodge: dodge;
  exclusion: exclusion;
  gaussianblur: gaussianblur;
  solarize: solarize;
}

export interface burn {
  properties: GstBurnProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface chromium {
  properties: GstChromiumProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface dilate {
  properties: GstDilateProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface dodge {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface exclusion {
  properties: GstExclusionProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gaussianblur {
  properties: GstGaussianBlurProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface solarize {
  properties: GstSolarizeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstBurnProperties extends GstBaseTransformProperties {
  /** 0 to 256; default 175. Controllable. */
  adjustment: Int;
}

export interface GstChromiumProperties extends GstBaseTransformProperties {
  /** 0 to 256; default 200. Controllable. */
  "edge-a": Int;
  /** 0 to 256; default 1. Controllable. */
  "edge-b": Int;
}

export interface GstDilateProperties extends GstBaseTransformProperties {
  /** Default false. Controllable. */
  erode: Bool;
}

export interface GstExclusionProperties extends GstBaseTransformProperties {
  /** 1 to 175; default 175. Controllable. */
  factor: Int;
}

export interface GstGaussianBlurProperties extends GstBaseTransformProperties {
  /** -20 to 20; default 1.2. Controllable. */
  sigma: Float;
}

export interface GstSolarizeProperties extends GstBaseTransformProperties {
  /** 0 to 256; default 185. Controllable. */
  end: Int;
  /** 0 to 256; default 50. Controllable. */
  start: Int;
  /** 0 to 256; default 127. Controllable. */
  threshold: Int;
}

