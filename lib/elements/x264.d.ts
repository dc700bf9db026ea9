// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: x264
import type { Bool, Enum, Flags, Float, Int, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  x264enc: x264enc;
}

export interface x264enc {
  properties: GstX264EncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstX264EncProperties extends GstVideoEncoderProperties {
  /** Default none. */
  analyse: Flags<GstX264EncAnalyse>;
  /** Default true. */
  aud: Bool;
  /** Default true. */
  "b-adapt": Bool;
  /** Default false. */
  "b-pyramid": Bool;
  /** 0 to 16; default 0. */
  bframes: Int;
  /** 1 to 2048000; default 2048. May change while playing. */
  bitrate: Int;
  /** Default false. */
  "byte-stream": Bool;
  /** Default true. */
  cabac: Bool;
  /** Default false. */
  dct8x8: Bool;
  /** Default "auto". */
  "frame-packing": Enum<GstX264EncFramePacking>;
  /** Default true. */
  "insert-vui": Bool;
  /** Default false. */
  interlaced: Bool;
  /** Default false. */
  "intra-refresh": Bool;
  /** 0 to 2; default 1.4. */
  "ip-factor": Float;
  /** 0 to 2147483647; default 0. */
  "key-int-max": Int;
  /** Default true. */
  "mb-tree": Bool;
  /** Default "hex". */
  me: Enum<GstX264EncMe>;
  /** Default "x264.log". */
  "multipass-cache-file": Text;
  /** 0 to 100000; default 0. */
  "noise-reduction": Int;
  /** Default "". */
  "option-string": Text;
  /** Default "cbr". */
  pass: Enum<GstX264EncPass>;
  /** 0 to 2; default 1.3. */
  "pb-factor": Float;
  /** Default "none". */
  "psy-tune": Enum<GstX264EncPsyTune>;
  /** 0 to 63; default 51. */
  "qp-max": Int;
  /** 0 to 63; default 10. */
  "qp-min": Int;
  /** 0 to 63; default 4. */
  "qp-step": Int;
  /** 0 to 50; default 21. */
  quantizer: Int;
  /** 0 to 250; default 40. */
  "rc-lookahead": Int;
  /** 1 to 16; default 3. */
  ref: Int;
  /** Default false. */
  "sliced-threads": Bool;
  /** Default "medium". */
  "speed-preset": Enum<GstX264EncPreset>;
  /** 0 to 31; default 0. */
  "sps-id": Int;
  /** 1 to 10; default 1. */
  subme: Int;
  /** -1 to 250; default -1. */
  "sync-lookahead": Int;
  /** 0 to 2147483647; default 0. */
  threads: Int;
  /** Default true. */
  trellis: Bool;
  /** Default none. */
  tune: Flags<GstX264EncTune>;
  /** 0 to 10000; default 600. May change while playing. */
  "vbv-buf-capacity": Int;
  /** Default false. */
  weightb: Bool;
}

type GstX264EncAnalyse = "i4x4" | "i8x8" | "p8x8" | "p4x4" | "b8x8";
type GstX264EncFramePacking = "auto" | "checkerboard" | "column-interleaved" | "row-interleaved" | "side-by-side" | "top-bottom" | "frame-interleaved";
type GstX264EncMe = "dia" | "hex" | "umh" | "esa" | "tesa";
type GstX264EncPass = "cbr" | "quant" | "qual" | "pass1" | "pass2" | "pass3";
type GstX264EncPreset = "None" | "ultrafast" | "superfast" | "veryfast" | "faster" | "fast" | "medium" | "slow" | "slower" | "veryslow" | "placebo";
type GstX264EncPsyTune = "none" | "film" | "animation" | "grain" | "psnr" | "ssim";
type GstX264EncTune = "stillimage" | "fastdecode" | "zerolatency";
