// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: audioconvert
import type { ArrayOf, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  audioconvert: audioconvert;
}

export interface audioconvert {
  properties: GstAudioConvertProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAudioConvertProperties extends GstBaseTransformProperties {
  /** Default "tpdf". */
  dithering: Enum<GstAudioDitherMethod>;
  /** 0 to 32; default 20. */
  "dithering-threshold": Int;
  "mix-matrix": ArrayOf<ArrayOf<Float>>;
  /** Default "none". */
  "noise-shaping": Enum<GstAudioNoiseShapingMethod>;
}

type GstAudioDitherMethod = "none" | "rpdf" | "tpdf" | "tpdf-hf";
type GstAudioNoiseShapingMethod = "none" | "error-feedback" | "simple" | "medium" | "high";
