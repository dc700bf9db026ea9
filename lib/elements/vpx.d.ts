// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: vpx
import type { ArrayOf, Bool, Enum, Flags, Float, FractionProperty, Int, Int64, Text, ValueArray } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  vp8dec: vp8dec;
  vp8enc: vp8enc;
  vp9dec: vp9dec;
  vp9enc: vp9enc;
}

export interface vp8dec {
  properties: GstVPXDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vp8enc {
  properties: GstVPXEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vp9dec {
  properties: GstVPXDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vp9enc {
  properties: GstVP9EncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVP9EncProperties extends GstVPXEncProperties {
  /** Default "off". */
  "aq-mode": Enum<GstVPXAQ>;
  /** Default true. */
  "frame-parallel-decoding": Bool;
  /** Default false. */
  "row-mt": Bool;
  /** 0 to 6; default 6. */
  "tile-columns": Int;
  /** 0 to 2; default 0. */
  "tile-rows": Int;
}

export interface GstVPXDecProperties extends GstVideoDecoderProperties {
  /** 0 to 16; default 4. */
  "deblocking-level": Int;
  /** 0 to 16; default 0. */
  "noise-level": Int;
  /** Default false. */
  "post-processing": Bool;
  /** Default "deblock+demacroblock+mfqe". */
  "post-processing-flags": Flags<GstVPXDecPostProcessingFlags>;
  /** 0 to 16; default 0. */
  threads: Int;
}

export interface GstVPXEncProperties extends GstVideoEncoderProperties {
  /** 0 to 15; default 0. */
  "arnr-maxframes": Int;
  /** 0 to 6; default 3. */
  "arnr-strength": Int;
  /** @deprecated 1 to 3; default 3. */
  "arnr-type": Int;
  /** Default false. */
  "auto-alt-ref": Bool;
  /** 0 or more; default 0.0434. */
  "bits-per-pixel": Float;
  /** 0 to 2147483647; default 4000. */
  "buffer-initial-size": Int;
  /** 0 to 2147483647; default 5000. */
  "buffer-optimal-size": Int;
  /** 0 to 2147483647; default 6000. */
  "buffer-size": Int;
  /** -16 to 16; default 0. */
  "cpu-used": Int;
  /** 0 to 63; default 10. */
  "cq-level": Int;
  /** 0 to 9223372036854775807; default 1000000. */
  deadline: Int64;
  /** 0 to 100; default 0. */
  "dropframe-threshold": Int;
  /** Default "vbr". */
  "end-usage": Enum<GstVPXEncEndUsage>;
  /** Default none. */
  "error-resilient": Flags<GstVPXEncErFlags>;
  /** Default "normal". */
  "horizontal-scaling-mode": Enum<GstVPXEncScalingMode>;
  /** 0 to 2147483647; default 128. */
  "keyframe-max-dist": Int;
  /** Default "auto". */
  "keyframe-mode": Enum<GstVPXEncKfMode>;
  /** 0 to 25; default 0. */
  "lag-in-frames": Int;
  /** 0 to 2147483647; default 0. */
  "max-intra-bitrate": Int;
  /** 0 to 63; default 63. */
  "max-quantizer": Int;
  /** 0 to 63; default 4. */
  "min-quantizer": Int;
  /** Default "multipass.cache". */
  "multipass-cache-file": Text;
  /** Default "one-pass". */
  "multipass-mode": Enum<GstVPXEncMultipassMode>;
  /** 0 to 6; default 0. */
  "noise-sensitivity": Int;
  /** 0 to 1000; default 100. */
  overshoot: Int;
  /** Default false. */
  "resize-allowed": Bool;
  /** 0 to 100; default 60. */
  "resize-down-threshold": Int;
  /** 0 to 100; default 30. */
  "resize-up-threshold": Int;
  /** 0 to 7; default 0. */
  sharpness: Int;
  /** 0 to 2147483647; default 1. */
  "static-threshold": Int;
  /** 0 to 2147483647; default 0. */
  "target-bitrate": Int;
  "temporal-scalability-layer-flags": ArrayOf<Flags<GstVPXEncTsLayerFlags>>;
  "temporal-scalability-layer-id": ValueArray<Int>;
  "temporal-scalability-layer-sync-flags": ArrayOf<Bool>;
  /** 1 to 5; default 1. */
  "temporal-scalability-number-layers": Int;
  /** 0 to 16; default 0. */
  "temporal-scalability-periodicity": Int;
  "temporal-scalability-rate-decimator": ValueArray<Int>;
  "temporal-scalability-target-bitrate": ValueArray<Int>;
  /** 0 to 64; default 0. */
  threads: Int;
  /** 0/1 to 2147483647/1; default 0/1. */
  timebase: FractionProperty;
  /** Default "1". */
  "token-partitions": Enum<GstVPXEncTokenPartitions>;
  /** Default "psnr". */
  tuning: Enum<GstVPXEncTuning>;
  /** 0 to 100; default 50. */
  "twopass-vbr-bias": Int;
  /** 0 to 2147483647; default 0. */
  "twopass-vbr-maxsection": Int;
  /** 0 to 2147483647; default 0. */
  "twopass-vbr-minsection": Int;
  /** 0 to 1000; default 100. */
  undershoot: Int;
  /** Default "normal". */
  "vertical-scaling-mode": Enum<GstVPXEncScalingMode>;
}

type GstVPXAQ = "off" | "variance" | "complexity" | "cyclic-refresh" | "equator360" | "perceptual" | "psnr" | "lookahead";
type GstVPXDecPostProcessingFlags = "deblock" | "demacroblock" | "addnoise" | "mfqe";
type GstVPXEncEndUsage = "vbr" | "cbr" | "cq";
type GstVPXEncErFlags = "default" | "partitions";
type GstVPXEncKfMode = "auto" | "disabled";
type GstVPXEncMultipassMode = "one-pass" | "first-pass" | "last-pass";
type GstVPXEncScalingMode = "normal" | "4:5" | "3:5" | "1:2";
type GstVPXEncTokenPartitions = "1" | "2" | "4" | "8";
type GstVPXEncTsLayerFlags = "no-ref-last" | "no-ref-golden" | "no-ref-alt" | "no-upd-last" | "no-upd-golden" | "no-upd-alt" | "no-upd-entropy";
type GstVPXEncTuning = "psnr" | "ssim";
