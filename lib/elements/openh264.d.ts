// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: openh264
import type { Bool, Enum, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  openh264dec: openh264dec;
  openh264enc: openh264enc;
}

export interface openh264dec {
  properties: GstVideoDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface openh264enc {
  properties: GstOpenh264EncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOpenh264EncProperties extends GstVideoEncoderProperties {
  /** Default true. */
  "adaptive-quantization": Bool;
  /** Default true. */
  "background-detection": Bool;
  /** 0 to 4294967295; default 128000. May change while playing. */
  bitrate: Int;
  /** Default "medium". */
  complexity: Enum<GstOpenh264encComplexity>;
  /** Default "on". */
  deblocking: Enum<GstOpenh264encDeblockingModes>;
  /** Default false. */
  "enable-denoise": Bool;
  /** Default false. */
  "enable-frame-skip": Bool;
  /** 0 to 4294967295; default 90. */
  "gop-size": Int;
  /** 0 to 4294967295; default 0. May change while playing. */
  "max-bitrate": Int;
  /** 0 to 4294967295; default 1500000. */
  "max-slice-size": Int;
  /** 0 to 4294967295; default 0. */
  "multi-thread": Int;
  /** 0 to 4294967295; default 1. */
  "num-slices": Int;
  /** 0 to 51; default 51. */
  "qp-max": Int;
  /** 0 to 51; default 0. */
  "qp-min": Int;
  /** Default "quality". */
  "rate-control": Enum<RC_MODES>;
  /** Default true. */
  "scene-change-detection": Bool;
  /** Default "n-slices". */
  "slice-mode": Enum<GstOpenh264EncSliceModes>;
  /** Default "camera". */
  "usage-type": Enum<EUsageType>;
}

type EUsageType = "camera" | "screen";
type GstOpenh264EncSliceModes = "n-slices" | "auto";
type GstOpenh264encComplexity = "low" | "medium" | "high";
type GstOpenh264encDeblockingModes = "on" | "off" | "not-slice-boundaries";
type RC_MODES = "quality" | "bitrate" | "buffer" | "off";
