// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: hls
import type { Bool, GObject, Int, ObjectOf, Signal, Text } from "../gst/property_kinds.ts";
import type { GstAdaptiveDemuxProperties, GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  hlsdemux: hlsdemux;
  hlssink: hlssink;
  hlssink2: hlssink2;
}

export interface hlsdemux {
  properties: GstAdaptiveDemuxProperties;
  pads: { sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface hlssink {
  properties: GstHlsSinkProperties;
  pads: { sink: "always sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface hlssink2 {
  properties: GstHlsSink2Properties;
  pads: { audio: "request sink"; video: "request sink" };
  signals: GstHlsSink2Signals;
  actions: {};
  bin: true;
}

interface Shared1 {
  /** Default "segment%05d.ts". */
  location: Text;
  /** 0 to 4294967295; default 10. */
  "max-files": Int;
  /** 0 to 4294967295; default 5. */
  "playlist-length": Int;
  /** Default "playlist.m3u8". */
  "playlist-location": Text;
  "playlist-root": Text;
  /** 0 to 4294967295; default 15. */
  "target-duration": Int;
}

export interface GstHlsSinkProperties extends GstBinProperties, Shared1 {
}

export interface GstHlsSink2Properties extends GstBinProperties, Shared1 {
  /** Default true. */
  "send-keyframe-requests": Bool;
}

export interface GstHlsSink2Signals extends GstBinSignals {
  "delete-fragment": Signal<[Text]>;
  "get-fragment-stream": Signal<[Text], ObjectOf<GObject>>;
  "get-playlist-stream": Signal<[Text], ObjectOf<GObject>>;
}

