// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: adaptivedemux2
import type { Float, FractionProperty, Int, Int64, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  dashdemux2: dashdemux2;
  hlsdemux2: hlsdemux2;
  mssdemux2: mssdemux2;
}

export interface dashdemux2 {
  properties: GstDashDemux2Properties;
  pads: { "audio_%02u": "sometimes src"; sink: "always sink"; "subtitle_%02u": "sometimes src"; "video_%02u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface hlsdemux2 {
  properties: GstHLSDemux2Properties;
  pads: { "audio_%02u": "sometimes src"; sink: "always sink"; "subtitle_%02u": "sometimes src"; "video_%02u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface mssdemux2 {
  properties: GstAdaptiveDemux2Properties;
  pads: { "audio_%02u": "sometimes src"; sink: "always sink"; "subtitle_%02u": "sometimes src"; "video_%02u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstAdaptiveDemux2Properties extends GstBinProperties {
  /** 0 to 1; default 0.8. */
  "bandwidth-target-ratio": Float;
  /** 0 to 4294967295; default 0. */
  "connection-bitrate": Int;
  /** 0 to 4294967; default 0. */
  "connection-speed": Int;
  /** 0 to 4294967295; default 0. */
  "current-bandwidth": ReadOnly<Int>;
  /** 0 to 18446744073709551615; default 0. May change while playing. */
  "current-level-time-audio": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. May change while playing. */
  "current-level-time-video": ReadOnly<Int64>;
  /** 0 or more; default 0. May change while playing. */
  "high-watermark-fragments": Float;
  /** 0 to 18446744073709551615; default 30000000000. May change while playing. */
  "high-watermark-time": Int64;
  /** 0 or more; default 0. May change while playing. */
  "low-watermark-fragments": Float;
  /** 0 to 18446744073709551615; default 0. May change while playing. */
  "low-watermark-time": Int64;
  /** 0 to 4294967295; default 0. */
  "max-bitrate": Int;
  /** 0 to 18446744073709551615; default 30000000000. May change while playing. */
  "max-buffering-time": Int64;
  /** 0 to 4294967295; default 0. */
  "min-bitrate": Int;
}

export interface GstDashDemux2Properties extends GstAdaptiveDemux2Properties {
  /** 0/1 to 2147483647/1; default 0/1. */
  "max-video-framerate": FractionProperty;
  /** 0 to 4294967295; default 0. */
  "max-video-height": Int;
  /** 0 to 4294967295; default 0. */
  "max-video-width": Int;
  /** Default "10s". */
  "presentation-delay": Text;
}

export interface GstHLSDemux2Properties extends GstAdaptiveDemux2Properties {
  /** 0 to 4294967295; default 0. */
  "start-bitrate": Int;
}

