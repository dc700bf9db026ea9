// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: decklink
import type { Bool, Enum, Int, Int64, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  decklinkaudiosink: decklinkaudiosink;
  decklinkaudiosrc: decklinkaudiosrc;
  decklinkvideosink: decklinkvideosink;
  decklinkvideosrc: decklinkvideosrc;
}

export interface decklinkaudiosink {
  properties: GstDecklinkAudioSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface decklinkaudiosrc {
  properties: GstDecklinkAudioSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface decklinkvideosink {
  properties: GstDecklinkVideoSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface decklinkvideosrc {
  properties: GstDecklinkVideoSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** 0 to 2147483647; default 0. */
  "device-number": Int;
  "hw-serial-number": ReadOnly<Text>;
  /** -1 to 9223372036854775807; default -1. */
  "persistent-id": Int64;
}

export interface GstDecklinkAudioSinkProperties extends GstBaseSinkProperties, Shared1 {
  /** 0 to 18446744073709551614; default 40000000. May change while ready. */
  "alignment-threshold": Int64;
  /** 0 to 18446744073709551615; default 50000. May change while ready. */
  "buffer-time": Int64;
  /** 0 to 18446744073709551614; default 1000000000. May change while ready. */
  "discont-wait": Int64;
}

export interface GstDecklinkAudioSrcProperties extends GstBaseSrcProperties, Shared1 {
  /** 0 to 18446744073709551614; default 40000000. */
  "alignment-threshold": Int64;
  /** 1 to 2147483647; default 5. */
  "buffer-size": Int;
  /** Default "2". */
  channels: Enum<GstDecklinkAudioChannels>;
  /** Default "auto". */
  connection: Enum<GstDecklinkAudioConnection>;
  /** 0 to 18446744073709551614; default 1000000000. */
  "discont-wait": Int64;
}

export interface GstDecklinkVideoSinkProperties extends GstBaseSinkProperties, Shared1 {
  /** 0 to 10000; default 0. */
  "afd-bar-line": Int;
  /** 0 to 22; default 0. */
  "cc-line": Int;
  /** 0 to 255; default 255. */
  "keyer-level": Int;
  /** Default "off". */
  "keyer-mode": Enum<GstDecklinkKeyerMode>;
  /** Default "default". */
  "mapping-format": Enum<GstDecklinkMappingFormat>;
  /** Default "ntsc". */
  mode: Enum<GstDecklinkModes>;
  /** Default "default". */
  profile: Enum<GstDecklinkProfileId>;
  /** Default "rp188any". */
  "timecode-format": Enum<GstDecklinkTimecodeFormat>;
  /** Default "8bit-yuv". */
  "video-format": Enum<GstDecklinkVideoFormat>;
}

export interface GstDecklinkVideoSrcProperties extends GstBaseSrcProperties, Shared1 {
  /** 1 to 2147483647; default 5. */
  "buffer-size": Int;
  /** Default "auto". */
  connection: Enum<GstDecklinkConnection>;
  /** Default false. */
  "drop-no-signal-frames": Bool;
  /** Default "auto". */
  mode: Enum<GstDecklinkModes>;
  /** Default false. */
  "output-afd-bar": Bool;
  /** Default false. */
  "output-cc": Bool;
  /** Default false. */
  "output-stream-time": Bool;
  /** Default "default". */
  profile: Enum<GstDecklinkProfileId>;
  /** Default false. */
  signal: ReadOnly<Bool>;
  /** 0 to 18446744073709551615; default 0. */
  "skip-first-time": Int64;
  /** Default "rp188any". */
  "timecode-format": Enum<GstDecklinkTimecodeFormat>;
  /** Default "auto". */
  "video-format": Enum<GstDecklinkVideoFormat>;
}

type GstDecklinkAudioChannels = "2" | "8" | "16" | "max";
type GstDecklinkAudioConnection = "auto" | "embedded" | "aes" | "analog" | "analog-xlr" | "analog-rca";
type GstDecklinkConnection = "auto" | "sdi" | "hdmi" | "optical-sdi" | "component" | "composite" | "svideo";
type GstDecklinkKeyerMode = "off" | "internal" | "external";
type GstDecklinkMappingFormat = "default" | "level-a" | "level-b";
type GstDecklinkModes = "auto" | "ntsc" | "ntsc2398" | "pal" | "ntsc-p" | "pal-p" | "1080p2398" | "1080p24" | "1080p25" | "1080p2997" | "1080p30" | "1080i50" | "1080i5994" | "1080i60" | "1080p50" | "1080p5994" | "1080p60" | "720p50" | "720p5994" | "720p60" | "1556p2398" | "1556p24" | "1556p25" | "2kdcip2398" | "2kdcip24" | "2kdcip25" | "2kdcip2997" | "2kdcip30" | "2kdcip50" | "2kdcip5994" | "2kdcip60" | "2160p2398" | "2160p24" | "2160p25" | "2160p2997" | "2160p30" | "2160p50" | "2160p5994" | "2160p60" | "ntsc-widescreen" | "ntsc2398-widescreen" | "pal-widescreen" | "ntsc-p-widescreen" | "pal-p-widescreen" | "4kdcip2398" | "4kdcip24" | "4kdcip25" | "4kdcip2997" | "4kdcip30" | "4kdcip50" | "4kdcip5994" | "4kdcip60" | "8kp2398" | "8kp24" | "8kp25" | "8kp2997" | "8kp30" | "8kp50" | "8kp5994" | "8kp60" | "8kdcip2398" | "8kdcip24" | "8kdcip25" | "8kdcip2997" | "8kdcip30" | "8kdcip50" | "8kdcip5994" | "8kdcip60";
type GstDecklinkProfileId = "default" | "one-sub-device-full" | "one-sub-device-half" | "two-sub-devices-full" | "two-sub-devices-half" | "four-sub-devices-half";
type GstDecklinkTimecodeFormat = "rp188vitc1" | "rp188vitc2" | "rp188ltc" | "rp188any" | "vitc" | "vitcfield2" | "serial";
type GstDecklinkVideoFormat = "auto" | "8bit-yuv" | "10bit-yuv" | "8bit-argb" | "8bit-bgra";
