// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: theora
import type { Bool, Enum, Int, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  theoradec: theoradec;
  theoraenc: theoraenc;
  theoraparse: theoraparse;
}

export interface theoradec {
  properties: GstTheoraDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface theoraenc {
  properties: GstTheoraEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface theoraparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstTheoraDecProperties extends GstVideoDecoderProperties {
  /** 0 to 255; default 0. */
  "visualize-bit-usage": Int;
  /** 0 to 65535; default 0. */
  "visualize-macroblock-modes": Int;
  /** 0 to 65535; default 0. */
  "visualize-motion-vectors": Int;
  /** 0 to 65535; default 0. */
  "visualize-quantization-modes": Int;
}

export interface GstTheoraEncProperties extends GstVideoEncoderProperties {
  /** 0 to 16777215; default 0. May change while playing. */
  bitrate: Int;
  /** Default true. */
  "cap-overflow": Bool;
  /** Default false. */
  "cap-underflow": Bool;
  /** Default true. */
  "drop-frames": Bool;
  /** Default true. */
  "keyframe-auto": Bool;
  /** 1 to 32768; default 64. */
  "keyframe-force": Int;
  /** 1 to 32768; default 64. */
  "keyframe-freq": Int;
  "multipass-cache-file": Text;
  /** Default "single-pass". */
  "multipass-mode": Enum<GstTheoraEncMultipassMode>;
  /** 0 to 63; default 48. May change while playing. */
  quality: Int;
  /** 0 to 1000; default 0. */
  "rate-buffer": Int;
  /** 0 to 3; default 1. */
  "speed-level": Int;
  /** Default false. */
  "vp3-compatible": Bool;
}

type GstTheoraEncMultipassMode = "single-pass" | "first-pass" | "second-pass";
