// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: aom
import type { Bool, Enum, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  av1dec: av1dec;
  av1enc: av1enc;
}

export interface av1dec {
  properties: GstVideoDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface av1enc {
  properties: GstAV1EncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAV1EncProperties extends GstVideoEncoderProperties {
  /** 0 to 4294967295; default 4000. */
  "buf-initial-sz": Int;
  /** 0 to 4294967295; default 5000. */
  "buf-optimal-sz": Int;
  /** 0 to 4294967295; default 6000. */
  "buf-sz": Int;
  /** 0 to 10; default 0. */
  "cpu-used": Int;
  /** 0 to 4294967295; default 0. */
  "drop-frame": Int;
  /** Default "one-pass". */
  "enc-pass": Enum<GstAV1EncEncPass>;
  /** Default "vbr". */
  "end-usage": Enum<GstAV1EncEndUsageMode>;
  /** 0 to 2147483647; default 30. */
  "keyframe-max-dist": Int;
  /** Default "auto". */
  "keyframe-mode": Enum<GstAV1EncKFMode>;
  /** 0 to 4294967295; default 0. */
  "lag-in-frames": Int;
  /** 0 to 4294967295; default 0. */
  "max-quantizer": Int;
  /** 0 to 4294967295; default 0. */
  "min-quantizer": Int;
  /** 0 to 1000; default 25. */
  "overshoot-pct": Int;
  /** 8 to 16; default 8. */
  "resize-denominator": Int;
  /** 8 to 16; default 8. */
  "resize-kf-denominator": Int;
  /** Default "none". */
  "resize-mode": Enum<GstAV1EncResizeMode>;
  /** Default true. */
  "row-mt": Bool;
  /** 8 to 16; default 8. */
  "superres-denominator": Int;
  /** 8 to 16; default 8. */
  "superres-kf-denominator": Int;
  /** 1 to 63; default 63. */
  "superres-kf-qthresh": Int;
  /** Default "none". */
  "superres-mode": Enum<GstAV1EncSuperresMode>;
  /** 1 to 63; default 63. */
  "superres-qthresh": Int;
  /** 1 to 4294967295; default 256. */
  "target-bitrate": Int;
  /** 0 to 4294967295; default 0. */
  threads: Int;
  /** 0 to 6; default 0. */
  "tile-columns": Int;
  /** 0 to 6; default 0. */
  "tile-rows": Int;
  /** 0 to 1000; default 25. */
  "undershoot-pct": Int;
  /** Default "good-quality". */
  "usage-profile": Enum<GstAV1EncUsageProfile>;
}

type GstAV1EncEncPass = "one-pass" | "first-pass" | "second-pass" | "third-pass";
type GstAV1EncEndUsageMode = "vbr" | "cbr" | "cq" | "q";
type GstAV1EncKFMode = "auto" | "disabled";
type GstAV1EncResizeMode = "none" | "fixed" | "random";
type GstAV1EncSuperresMode = "none" | "fixed" | "random" | "qthresh";
type GstAV1EncUsageProfile = "good-quality" | "realtime" | "all-intra";
