// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: legacyrawparse
import type { Bool, Enum, FractionProperty, Int, Text, ValueArray } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  audioparse: audioparse;
  videoparse: videoparse;
}

export interface audioparse {
  properties: GstAudioParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface videoparse {
  properties: GstVideoParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstAudioParseProperties extends GstBinProperties {
  "channel-positions": ValueArray<Enum<GstAudioChannelPosition>>;
  /** 1 to 64; default 2. */
  channels: Int;
  /** Default "raw". */
  format: Enum<GstAudioParseFormat>;
  /** Default true. */
  interleaved: Bool;
  /** 1 to 2147483647; default 44100. */
  rate: Int;
  /** Default "s16le". */
  "raw-format": Enum<GstAudioFormat>;
  /** Default false. */
  "use-sink-caps": Bool;
}

export interface GstVideoParseProperties extends GstBinProperties {
  /** Default "i420". */
  format: Enum<GstVideoFormat>;
  /** 0/1 to 2147483647/1; default 25/1. */
  framerate: FractionProperty;
  /** 0 to 4294967295; default 0. */
  framesize: Int;
  /** 0 to 2147483647; default 240. */
  height: Int;
  /** Default false. */
  interlaced: Bool;
  offsets: Text;
  /** 1/100 to 100/1; default 1/1. */
  "pixel-aspect-ratio": FractionProperty;
  strides: Text;
  /** Default true. */
  "top-field-first": Bool;
  /** 0 to 2147483647; default 320. */
  width: Int;
}

type GstAudioChannelPosition = "none" | "mono" | "invalid" | "front-left" | "front-right" | "front-center" | "lfe1" | "rear-left" | "rear-right" | "front-left-of-center" | "front-right-of-center" | "rear-center" | "lfe2" | "side-left" | "side-right" | "top-front-left" | "top-front-right" | "top-front-center" | "top-center" | "top-rear-left" | "top-rear-right" | "top-side-left" | "top-side-right" | "top-rear-center" | "bottom-front-center" | "bottom-front-left" | "bottom-front-right" | "wide-left" | "wide-right" | "surround-left" | "surround-right";
type GstAudioFormat = "unknown" | "encoded" | "s8" | "u8" | "s16le" | "s16be" | "u16le" | "u16be" | "s24-32le" | "s24-32be" | "u24-32le" | "u24-32be" | "s32le" | "s32be" | "u32le" | "u32be" | "s24le" | "s24be" | "u24le" | "u24be" | "s20le" | "s20be" | "u20le" | "u20be" | "s18le" | "s18be" | "u18le" | "u18be" | "f32le" | "f32be" | "f64le" | "f64be" | "s16" | "u16" | "s24-32" | "u24-32" | "s32" | "u32" | "s24" | "u24" | "s20" | "u20" | "s18" | "u18" | "f32" | "f64";
type GstAudioParseFormat = "raw" | "alaw" | "mulaw";
type GstVideoFormat = "unknown" | "encoded" | "i420" | "yv12" | "yuy2" | "uyvy" | "ayuv" | "rgbx" | "bgrx" | "xrgb" | "xbgr" | "rgba" | "bgra" | "argb" | "abgr" | "rgb" | "bgr" | "y41b" | "y42b" | "yvyu" | "y444" | "v210" | "v216" | "nv12" | "nv21" | "gray8" | "gray16-be" | "gray16-le" | "v308" | "rgb16" | "bgr16" | "rgb15" | "bgr15" | "uyvp" | "a420" | "rgb8p" | "yuv9" | "yvu9" | "iyu1" | "argb64" | "ayuv64" | "r210" | "i420-10be" | "i420-10le" | "i422-10be" | "i422-10le" | "y444-10be" | "y444-10le" | "gbr" | "gbr-10be" | "gbr-10le" | "nv16" | "nv24" | "nv12-64z32" | "a420-10be" | "a420-10le" | "a422-10be" | "a422-10le" | "a444-10be" | "a444-10le" | "nv61" | "p010-10be" | "p010-10le" | "iyu2" | "vyuy" | "gbra" | "gbra-10be" | "gbra-10le" | "gbr-12be" | "gbr-12le" | "gbra-12be" | "gbra-12le" | "i420-12be" | "i420-12le" | "i422-12be" | "i422-12le" | "y444-12be" | "y444-12le" | "gray10-le32" | "nv12-10le32" | "nv16-10le32" | "nv12-10le40" | "y210" | "y410" | "vuya" | "bgr10a2-le" | "rgb10a2-le" | "y444-16be" | "y444-16le" | "p016-be" | "p016-le" | "p012-be" | "p012-le" | "y212-be" | "y212-le" | "y412-be" | "y412-le" | "nv12-4l4" | "nv12-32l32" | "rgbp" | "bgrp" | "av12" | "argb64-le" | "argb64-be" | "rgba64-le" | "rgba64-be" | "bgra64-le" | "bgra64-be" | "abgr64-le" | "abgr64-be" | "nv12-16l32s" | "nv12-8l128" | "nv12-10be-8l128";
