// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: speex
import type { Bool, Enum, Float, Int, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  speexdec: speexdec;
  speexenc: speexenc;
}

export interface speexdec {
  properties: GstSpeexDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface speexenc {
  properties: GstSpeexEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSpeexDecProperties extends GstAudioDecoderProperties {
  /** Default true. */
  enh: Bool;
}

export interface GstSpeexEncProperties extends GstAudioEncoderProperties {
  /** 0 to 2147483647; default 0. */
  abr: Int;
  /** 0 to 2147483647; default 0. */
  bitrate: Int;
  /** 0 to 2147483647; default 3. */
  complexity: Int;
  /** Default false. */
  dtx: Bool;
  "last-message": ReadOnly<Text>;
  /** Default "auto". */
  mode: Enum<GstSpeexEncMode>;
  /** 0 to 2147483647; default 1. */
  nframes: Int;
  /** 0 to 10; default 8. */
  quality: Float;
  /** Default false. */
  vad: Bool;
  /** Default false. */
  vbr: Bool;
}

type GstSpeexEncMode = "auto" | "uwb" | "wb" | "nb";
