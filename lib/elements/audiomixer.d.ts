// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: audiomixer
import type { Bool, Enum, Int, ValueArray } from "../gst/property_kinds.ts";
import type { GstAggregatorSignals, GstAudioAggregatorProperties, GstChildProxySignals } from "./shared-types.d.ts";

export interface Elements {
  audiointerleave: audiointerleave;
  audiomixer: audiomixer;
  liveadder: liveadder;
}

export interface audiointerleave {
  properties: GstAudioInterleaveProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstAudioInterleaveSignals;
  actions: {};
}

export interface audiomixer {
  properties: GstAudioAggregatorProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstAudioMixerSignals;
  actions: {};
}

export interface liveadder {
  properties: GstLiveAdderProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstAudioMixerSignals;
  actions: {};
}

export interface GstAudioInterleaveProperties extends GstAudioAggregatorProperties {
  "channel-positions": ValueArray<Enum<GstAudioChannelPosition>>;
  /** Default true. */
  "channel-positions-from-input": Bool;
}

export interface GstAudioInterleaveSignals extends GstAggregatorSignals, GstChildProxySignals {
}

export interface GstAudioMixerSignals extends GstAggregatorSignals, GstChildProxySignals {
}

export interface GstLiveAdderProperties extends Omit<GstAudioAggregatorProperties, "latency"> {
  /** 0 to 4294967295; default 30. */
  latency: Int;
}

type GstAudioChannelPosition = "none" | "mono" | "invalid" | "front-left" | "front-right" | "front-center" | "lfe1" | "rear-left" | "rear-right" | "front-left-of-center" | "front-right-of-center" | "rear-center" | "lfe2" | "side-left" | "side-right" | "top-front-left" | "top-front-right" | "top-front-center" | "top-center" | "top-rear-left" | "top-rear-right" | "top-side-left" | "top-side-right" | "top-rear-center" | "bottom-front-center" | "bottom-front-left" | "bottom-front-right" | "wide-left" | "wide-right" | "surround-left" | "surround-right";
