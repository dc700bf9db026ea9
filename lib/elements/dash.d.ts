// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: dash
import type { Bool, Enum, Float, FractionProperty, GObject, Int, Int64, ObjectOf, Signal, Text } from "../gst/property_kinds.ts";
import type { GstAdaptiveDemuxProperties, GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  dashdemux: dashdemux;
  dashsink: dashsink;
}

export interface dashdemux {
  properties: GstDashDemuxProperties;
  pads: { "audio_%02u": "sometimes src"; sink: "always sink"; "subtitle_%02u": "sometimes src"; "video_%02u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface dashsink {
  properties: GstDashSinkProperties;
  pads: { "audio_%u": "request sink"; "subtitle_%u": "request sink"; "video_%u": "request sink" };
  signals: GstDashSinkSignals;
  actions: {};
  bin: true;
}

export interface GstDashDemuxProperties extends GstAdaptiveDemuxProperties {
  /** @deprecated 0 to 1; default 0.8. */
  "bandwidth-usage": Float;
  /** 0 to 4294967295; default 0. */
  "max-bitrate": Int;
  /** @deprecated 2 to 4294967295; default 30. */
  "max-buffering-time": Int;
  /** 0/1 to 2147483647/1; default 0/1. */
  "max-video-framerate": FractionProperty;
  /** 0 to 4294967295; default 0. */
  "max-video-height": Int;
  /** 0 to 4294967295; default 0. */
  "max-video-width": Int;
  /** Default "10s". */
  "presentation-delay": Text;
}

export interface GstDashSinkProperties extends GstBinProperties {
  /** Default false. */
  dynamic: Bool;
  /** 0 to 18446744073709551615; default 2000. */
  "min-buffer-time": Int64;
  /** 0 to 18446744073709551615; default 0. */
  "minimum-update-period": Int64;
  "mpd-baseurl": Text;
  /** Default "dash.mpd". */
  "mpd-filename": Text;
  "mpd-root-path": Text;
  /** Default "ts". */
  muxer: Enum<GstDashSinkMuxerType>;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "period-duration": Int64;
  /** Default true. */
  "send-keyframe-requests": Bool;
  /** 0 to 4294967295; default 15. */
  "target-duration": Int;
  /** Default false. */
  "use-segment-list": Bool;
}

export interface GstDashSinkSignals extends GstBinSignals {
  "get-fragment-stream": Signal<[Text], ObjectOf<GObject>>;
  "get-playlist-stream": Signal<[Text], ObjectOf<GObject>>;
}

type GstDashSinkMuxerType = "ts" | "mp4";
