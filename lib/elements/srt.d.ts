// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: srt
import type { Bool, Enum, GObject, Int, ObjectOf, ReadOnly, Signal, StructureProperty, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  srtclientsink: srtclientsink;
  srtclientsrc: srtclientsrc;
  srtserversink: srtserversink;
  srtserversrc: srtserversrc;
  srtsink: srtsink;
  srtsrc: srtsrc;
}

export interface srtclientsink {
  properties: GstSRTSinkProperties;
  pads: { sink: "always sink" };
  signals: GstSRTSinkSignals;
  actions: {};
}

export interface srtclientsrc {
  properties: GstSRTSrcProperties;
  pads: { src: "always src" };
  signals: GstSRTSrcSignals;
  actions: {};
}

export interface srtserversink {
  properties: GstSRTSinkProperties;
  pads: { sink: "always sink" };
  signals: GstSRTSinkSignals;
  actions: {};
}

export interface srtserversrc {
  properties: GstSRTSrcProperties;
  pads: { src: "always src" };
  signals: GstSRTSrcSignals;
  actions: {};
}

export interface srtsink {
  properties: GstSRTSinkProperties;
  pads: { sink: "always sink" };
  signals: GstSRTSinkSignals;
  actions: {};
}

export interface srtsrc {
  properties: GstSRTSrcProperties;
  pads: { src: "always src" };
  signals: GstSRTSrcSignals;
  actions: {};
}

interface Shared1 {
  /** Default false. */
  authentication: Bool;
  /** Default true. */
  "auto-reconnect": Bool;
  /** 0 to 2147483647; default 125. */
  latency: Int;
  /** Default "0.0.0.0". May change while ready. */
  localaddress: Text;
  /** 0 to 65535; default 7001. May change while ready. */
  localport: Int;
  /** Default "caller". May change while ready. */
  mode: Enum<GstSRTConnectionMode>;
  /** Default "". May change while ready. */
  passphrase: WriteOnly<Text>;
  /** Default "no-key". May change while ready. */
  pbkeylen: Enum<GstSRTKeyLength>;
  /** -1 to 2147483647; default -1. May change while ready. */
  "poll-timeout": Int;
  stats: ReadOnly<StructureProperty>;
  /** Default "". May change while ready. */
  streamid: Text;
  /** Default "srt://127.0.0.1:7001". May change while ready. */
  uri: Text;
  /** Default true. */
  "wait-for-connection": Bool;
}

export interface GstSRTSinkProperties extends GstBaseSinkProperties, Shared1 {
}

export interface GstSRTSinkSignals extends GstElementSignals {
  "caller-added": Signal<[Int, ObjectOf<GObject>]>;
  "caller-connecting": Signal<[ObjectOf<GObject>, Text], Bool>;
  "caller-rejected": Signal<[ObjectOf<GObject>, Text]>;
  "caller-removed": Signal<[Int, ObjectOf<GObject>]>;
}

export interface GstSRTSrcProperties extends GstBaseSrcProperties, Shared1 {
  /** Default false. */
  "keep-listening": Bool;
}

export interface GstSRTSrcSignals extends GstElementSignals {
  "caller-added": Signal<[Int, ObjectOf<GObject>]>;
  "caller-connecting": Signal<[ObjectOf<GObject>, Text], Bool>;
  "caller-rejected": Signal<[ObjectOf<GObject>, Text]>;
  "caller-removed": Signal<[Int, ObjectOf<GObject>]>;
}

type GstSRTConnectionMode = "none" | "caller" | "listener" | "rendezvous";
type GstSRTKeyLength = "no-key" | "0" | "16" | "24" | "32";
