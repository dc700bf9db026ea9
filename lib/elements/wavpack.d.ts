// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: wavpack
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  wavpackdec: wavpackdec;
  wavpackenc: wavpackenc;
}

export interface wavpackdec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface wavpackenc {
  properties: GstWavpackEncProperties;
  pads: { sink: "always sink"; src: "always src"; wvcsrc: "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstWavpackEncProperties extends GstAudioEncoderProperties {
  /** 0 to 9600000; default 0. */
  bitrate: Int;
  /** 0 to 24; default 0. */
  "bits-per-sample": Float;
  /** Default "off". */
  "correction-mode": Enum<GstWavpackEncCorrectionMode>;
  /** 0 to 6; default 0. */
  "extra-processing": Int;
  /** Default "auto". */
  "joint-stereo-mode": Enum<GstWavpackEncJSMode>;
  /** Default false. */
  md5: Bool;
  /** Default "normal". */
  mode: Enum<GstWavpackEncMode>;
}

type GstWavpackEncCorrectionMode = "off" | "on" | "optimized";
type GstWavpackEncJSMode = "auto" | "leftright" | "midside";
type GstWavpackEncMode = "fast" | "normal" | "high" | "veryhigh";
