// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: replaygain
import type { Bool, Float, Int, ReadOnly } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstBinProperties, GstBinSignals, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  rganalysis: rganalysis;
  rglimiter: rglimiter;
  rgvolume: rgvolume;
}

export interface rganalysis {
  properties: GstRgAnalysisProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rglimiter {
  properties: GstRgLimiterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rgvolume {
  properties: GstRgVolumeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstRgAnalysisProperties extends GstBaseTransformProperties {
  /** Default true. */
  forced: Bool;
  /** Default false. */
  message: Bool;
  /** 0 to 2147483647; default 0. */
  "num-tracks": Int;
  /** 0 to 150; default 89. */
  "reference-level": Float;
}

export interface GstRgLimiterProperties extends GstBaseTransformProperties {
  /** Default true. */
  enabled: Bool;
}

export interface GstRgVolumeProperties extends GstBinProperties {
  /** Default true. */
  "album-mode": Bool;
  /** -60 to 60; default 0. */
  "fallback-gain": Float;
  /** 0 to 60; default 0. */
  headroom: Float;
  /** -60 to 60; default 0. */
  "pre-amp": Float;
  /** -120 to 120; default 0. */
  "result-gain": ReadOnly<Float>;
  /** -120 to 120; default 0. */
  "target-gain": ReadOnly<Float>;
}

