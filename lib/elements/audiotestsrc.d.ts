// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: audiotestsrc
import type { Bool, Enum, Float, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  audiotestsrc: audiotestsrc;
}

export interface audiotestsrc {
  properties: GstAudioTestSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAudioTestSrcProperties extends GstBaseSrcProperties {
  /** Default false. */
  "apply-tick-ramp": Bool;
  /** Default false. */
  "can-activate-pull": Bool;
  /** Default true. */
  "can-activate-push": Bool;
  /** 0 to 1073741823.5; default 440. Controllable. */
  freq: Float;
  /** Default false. */
  "is-live": Bool;
  /** 0 to 4294967295; default 0. */
  "marker-tick-period": Int;
  /** 0 to 1; default 1. */
  "marker-tick-volume": Float;
  /** 1 to 2147483647; default 1024. */
  samplesperbuffer: Int;
  /** 1 to 4294967295; default 10. */
  "sine-periods-per-tick": Int;
  /** 1 to 18446744073709551615; default 1000000000. */
  "tick-interval": Int64;
  /** Default 0. */
  "timestamp-offset": Int64;
  /** 0 to 1; default 0.8. Controllable. */
  volume: Float;
  /** Default "sine". Controllable. */
  wave: Enum<GstAudioTestSrcWave>;
}

type GstAudioTestSrcWave = "sine" | "square" | "saw" | "triangle" | "silence" | "white-noise" | "pink-noise" | "sine-table" | "ticks" | "gaussian-noise" | "red-noise" | "blue-noise" | "violet-noise";
