// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: videofilter
import type { Bool, Enum, Float } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstColorBalanceSignals, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  gamma: gamma;
  videobalance: videobalance;
  videoflip: videoflip;
  videomedian: videomedian;
}

export interface gamma {
  properties: GstGammaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface videobalance {
  properties: GstVideoBalanceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstVideoBalanceSignals;
  actions: {};
}

export interface videoflip {
  properties: GstVideoFlipProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface videomedian {
  properties: GstVideoMedianProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstGammaProperties extends GstBaseTransformProperties {
  /** 0.01 to 10; default 1. Controllable. */
  gamma: Float;
}

export interface GstVideoBalanceProperties extends GstBaseTransformProperties {
  /** -1 to 1; default 0. Controllable. */
  brightness: Float;
  /** 0 to 2; default 1. Controllable. */
  contrast: Float;
  /** -1 to 1; default 0. Controllable. */
  hue: Float;
  /** 0 to 2; default 1. Controllable. */
  saturation: Float;
}

export interface GstVideoBalanceSignals extends GstElementSignals, GstColorBalanceSignals {
}

export interface GstVideoFlipProperties extends GstBaseTransformProperties {
  /** Default "none". Controllable. May change while playing. */
  method: Enum<GstVideoFlipMethod>;
  /** Default "identity". Controllable. May change while playing. */
  "video-direction": Enum<GstVideoOrientationMethod>;
}

export interface GstVideoMedianProperties extends GstBaseTransformProperties {
  /** Default "5". */
  filtersize: Enum<GstVideoMedianSize>;
  /** Default true. */
  "lum-only": Bool;
}

type GstVideoFlipMethod = "none" | "clockwise" | "rotate-180" | "counterclockwise" | "horizontal-flip" | "vertical-flip" | "upper-left-diagonal" | "upper-right-diagonal" | "automatic";
type GstVideoMedianSize = "5" | "9";
type GstVideoOrientationMethod = "identity" | "90r" | "180" | "90l" | "horiz" | "vert" | "ul-lr" | "ur-ll" | "auto" | "custom";
