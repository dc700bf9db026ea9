// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: interleave
import type { Bool, Enum, ValueArray } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  deinterleave: deinterleave;
  interleave: interleave;
}

export interface deinterleave {
  properties: GstDeinterleaveProperties;
  pads: { sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface interleave {
  properties: GstInterleaveProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDeinterleaveProperties extends GstObjectProperties {
  /** Default false. */
  "keep-positions": Bool;
}

export interface GstInterleaveProperties extends GstObjectProperties {
  "channel-positions": ValueArray<Enum<GstAudioChannelPosition>>;
  /** Default true. */
  "channel-positions-from-input": Bool;
}

type GstAudioChannelPosition = "none" | "mono" | "invalid" | "front-left" | "front-right" | "front-center" | "lfe1" | "rear-left" | "rear-right" | "front-left-of-center" | "front-right-of-center" | "rear-center" | "lfe2" | "side-left" | "side-right" | "top-front-left" | "top-front-right" | "top-front-center" | "top-center" | "top-rear-left" | "top-rear-right" | "top-side-left" | "top-side-right" | "top-rear-center" | "bottom-front-center" | "bottom-front-left" | "bottom-front-right" | "wide-left" | "wide-right" | "surround-left" | "surround-right";
