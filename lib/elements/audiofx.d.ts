// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: audiofx
import type { Bool, Enum, Float, Int, Int64, ReadOnly, Signal, ValueArray } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  audioamplify: audioamplify;
  audiochebband: audiochebband;
  audiocheblimit: audiocheblimit;
  audiodynamic: audiodynamic;
  audioecho: audioecho;
  audiofirfilter: audiofirfilter;
  audioiirfilter: audioiirfilter;
  audioinvert: audioinvert;
  audiokaraoke: audiokaraoke;
  audiopanorama: audiopanorama;
  audiowsincband: audiowsincband;
  audiowsinclimit: audiowsinclimit;
  scaletempo: scaletempo;
  stereo: stereo;
}

export interface audioamplify {
  properties: GstAudioAmplifyProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audiochebband {
  properties: GstAudioChebBandProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audiocheblimit {
  properties: GstAudioChebLimitProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audiodynamic {
  properties: GstAudioDynamicProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audioecho {
  properties: GstAudioEchoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audiofirfilter {
  properties: GstAudioFIRFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstAudioFIRFilterSignals;
  actions: {};
}

export interface audioiirfilter {
  properties: GstAudioIIRFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstAudioIIRFilterSignals;
  actions: {};
}

export interface audioinvert {
  properties: GstAudioInvertProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audiokaraoke {
  properties: GstAudioKaraokeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audiopanorama {
  properties: GstAudioPanoramaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audiowsincband {
  properties: GstAudioWSincBandProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface audiowsinclimit {
  properties: GstAudioWSincLimitProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface scaletempo {
  properties: GstScaletempoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface stereo {
  properties: GstStereoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAudioAmplifyProperties extends GstBaseTransformProperties {
  /** Default 1. Controllable. */
  amplification: Float;
  /** Default "clip". */
  "clipping-method": Enum<GstAudioAmplifyClippingMethod>;
}

export interface GstAudioChebBandProperties extends GstBaseTransformProperties {
  /** 0 to 100000; default 0. Controllable. */
  "lower-frequency": Float;
  /** Default "band-pass". Controllable. */
  mode: Enum<GstAudioChebBandMode>;
  /** 4 to 32; default 4. Controllable. */
  poles: Int;
  /** 0 to 200; default 0.25. Controllable. */
  ripple: Float;
  /** 1 to 2; default 1. Controllable. */
  type: Int;
  /** 0 to 100000; default 0. Controllable. */
  "upper-frequency": Float;
}

export interface GstAudioChebLimitProperties extends GstBaseTransformProperties {
  /** 0 to 100000; default 0. Controllable. */
  cutoff: Float;
  /** Default "low-pass". Controllable. */
  mode: Enum<GstAudioChebLimitMode>;
  /** 2 to 32; default 4. Controllable. */
  poles: Int;
  /** 0 to 200; default 0.25. Controllable. */
  ripple: Float;
  /** 1 to 2; default 1. Controllable. */
  type: Int;
}

export interface GstAudioDynamicProperties extends GstBaseTransformProperties {
  /** Default "hard-knee". */
  characteristics: Enum<GstAudioDynamicCharacteristics>;
  /** Default "compressor". */
  mode: Enum<GstAudioDynamicMode>;
  /** 0 or more; default 1. Controllable. */
  ratio: Float;
  /** 0 to 1; default 0. Controllable. */
  threshold: Float;
}

export interface GstAudioEchoProperties extends GstBaseTransformProperties {
  /** 1 to 18446744073709551615; default 1. Controllable. */
  delay: Int64;
  /** 0 to 1; default 0. Controllable. */
  feedback: Float;
  /** 0 to 1; default 0. Controllable. */
  intensity: Float;
  /** 1 to 18446744073709551615; default 1. May change while ready. */
  "max-delay": Int64;
  /** Default false. Controllable. */
  "surround-delay": Bool;
  /** 1 to 18446744073709551615; default 18446744073709551612. May change while ready. */
  "surround-mask": Int64;
}

export interface GstAudioFIRFilterProperties extends GstAudioFXBaseFIRFilterProperties {
  kernel: ValueArray<Float>;
  /** 0 to 18446744073709551615; default 0. */
  latency: Int64;
}

export interface GstAudioFIRFilterSignals extends GstElementSignals {
  "rate-changed": Signal<[Int]>;
}

export interface GstAudioFXBaseFIRFilterProperties extends GstBaseTransformProperties {
  /** Default true. */
  "drain-on-changes": Bool;
  /** Default false. */
  "low-latency": Bool;
}

export interface GstAudioIIRFilterProperties extends GstBaseTransformProperties {
  a: ValueArray<Float>;
  b: ValueArray<Float>;
}

export interface GstAudioIIRFilterSignals extends GstElementSignals {
  "rate-changed": Signal<[Int]>;
}

export interface GstAudioInvertProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 0. Controllable. */
  degree: Float;
}

export interface GstAudioKaraokeProperties extends GstBaseTransformProperties {
  /** 0 to 441; default 220. Controllable. */
  "filter-band": Float;
  /** 0 to 100; default 100. Controllable. */
  "filter-width": Float;
  /** 0 to 1; default 1. Controllable. */
  level: Float;
  /** 0 to 1; default 1. Controllable. */
  "mono-level": Float;
}

export interface GstAudioPanoramaProperties extends GstBaseTransformProperties {
  /** Default "psychoacoustic". */
  method: Enum<GstAudioPanoramaMethod>;
  /** -1 to 1; default 0. Controllable. */
  panorama: Float;
}

export interface GstAudioWSincBandProperties extends GstAudioFXBaseFIRFilterProperties {
  /** 3 to 256000; default 101. Controllable. */
  length: Int;
  /** 0 to 100000; default 0. Controllable. */
  "lower-frequency": Float;
  /** Default "band-pass". Controllable. */
  mode: Enum<GstAudioWSincBandMode>;
  /** 0 to 100000; default 0. Controllable. */
  "upper-frequency": Float;
  /** Default "hamming". Controllable. */
  window: Enum<GstAudioWSincBandWindow>;
}

export interface GstAudioWSincLimitProperties extends GstAudioFXBaseFIRFilterProperties {
  /** 0 to 100000; default 0. Controllable. */
  cutoff: Float;
  /** 3 to 256000; default 101. Controllable. */
  length: Int;
  /** Default "low-pass". Controllable. */
  mode: Enum<GstAudioWSincLimitMode>;
  /** Default "hamming". Controllable. */
  window: Enum<GstAudioWSincLimitWindow>;
}

export interface GstScaletempoProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 0.2. */
  overlap: Float;
  /** -2147483648 to 2147483647; default 1. */
  rate: ReadOnly<Float>;
  /** 0 to 500; default 14. */
  search: Int;
  /** 1 to 5000; default 30. */
  stride: Int;
}

export interface GstStereoProperties extends GstBaseTransformProperties {
  /** Default true. Controllable. */
  active: Bool;
  /** 0 to 1; default 0.1. Controllable. */
  stereo: Float;
}

type GstAudioAmplifyClippingMethod = "clip" | "wrap-negative" | "wrap-positive" | "none";
type GstAudioChebBandMode = "band-pass" | "band-reject";
type GstAudioChebLimitMode = "low-pass" | "high-pass";
type GstAudioDynamicCharacteristics = "hard-knee" | "soft-knee";
type GstAudioDynamicMode = "compressor" | "expander";
type GstAudioPanoramaMethod = "psychoacoustic" | "simple";
type GstAudioWSincBandMode = "band-pass" | "band-reject";
type GstAudioWSincBandWindow = "hamming" | "blackman" | "gaussian" | "cosine" | "hann";
type GstAudioWSincLimitMode = "low-pass" | "high-pass";
type GstAudioWSincLimitWindow = "hamming" | "blackman" | "gaussian" | "cosine" | "hann";
