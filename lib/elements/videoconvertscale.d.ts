// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: videoconvertscale
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  videoconvert: videoconvert;
  videoconvertscale: videoconvertscale;
  videoscale: videoscale;
}

export interface videoconvert {
  properties: GstVideoConvertScaleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface videoconvertscale {
  properties: GstVideoConvertScaleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface videoscale {
  properties: GstVideoScaleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVideoConvertScaleProperties extends GstBaseTransformProperties {
  /** Default true. */
  "add-borders": Bool;
  /** Default "copy". */
  "alpha-mode": Enum<GstVideoAlphaMode>;
  /** 0 to 1; default 1. */
  "alpha-value": Float;
  /** Default "full". */
  "chroma-mode": Enum<GstVideoChromaMode>;
  /** Default "linear". */
  "chroma-resampler": Enum<GstVideoResamplerMethod>;
  /** Default "bayer". */
  dither: Enum<GstVideoDitherMethod>;
  /** 0 to 4294967295; default 1. */
  "dither-quantization": Int;
  /** 1 to 5; default 2. */
  envelope: Float;
  /** Default "none". */
  "gamma-mode": Enum<GstVideoGammaMode>;
  /** Default "full". */
  "matrix-mode": Enum<GstVideoMatrixMode>;
  /** Default "bilinear". */
  method: Enum<GstVideoScaleMethod>;
  /** 0 to 4294967295; default 1. */
  "n-threads": Int;
  /** Default "none". */
  "primaries-mode": Enum<GstVideoPrimariesMode>;
  /** 0 to 1; default 0. */
  sharpen: Float;
  /** 0.5 to 1.5; default 1. */
  sharpness: Float;
}

export interface GstVideoScaleProperties extends GstVideoConvertScaleProperties {
  /** Default false. */
  "gamma-decode": Bool;
}

type GstVideoAlphaMode = "copy" | "set" | "mult";
type GstVideoChromaMode = "full" | "upsample-only" | "downsample-only" | "none";
type GstVideoDitherMethod = "none" | "verterr" | "floyd-steinberg" | "sierra-lite" | "bayer";
type GstVideoGammaMode = "none" | "remap";
type GstVideoMatrixMode = "full" | "input-only" | "output-only" | "none";
type GstVideoPrimariesMode = "none" | "merge-only" | "fast";
type GstVideoResamplerMethod = "nearest" | "linear" | "cubic" | "sinc" | "lanczos";
type GstVideoScaleMethod = "nearest-neighbour" | "bilinear" | "4-tap" | "lanczos" | "bilinear2" | "sinc" | "hermite" | "spline" | "catrom" | "mitchell";
