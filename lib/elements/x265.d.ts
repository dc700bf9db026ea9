// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: x265
import type { Enum, Int, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  x265enc: x265enc;
}

export interface x265enc {
  properties: GstX265EncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstX265EncProperties extends GstVideoEncoderProperties {
  /** 1 to 102400; default 2048. May change while playing. */
  bitrate: Int;
  /** 0 to 2147483647; default 0. */
  "key-int-max": Int;
  /** Default "none". */
  "log-level": Enum<GstX265LogLevel>;
  /** Default "". */
  "option-string": Text;
  /** -1 to 51; default -1. */
  qp: Int;
  /** Default "medium". */
  "speed-preset": Enum<GstX265SpeedPreset>;
  /** Default "ssim". */
  tune: Enum<GstX265Tune>;
}

type GstX265LogLevel = "none" | "error" | "warning" | "info" | "debug" | "full";
type GstX265SpeedPreset = "No preset" | "ultrafast" | "superfast" | "veryfast" | "faster" | "fast" | "medium" | "slow" | "slower" | "veryslow" | "placebo";
type GstX265Tune = "No tunning" | "psnr" | "ssim" | "grain" | "zerolatency" | "fastdecode" | "animation";
