// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: autodetect
import type { Bool, CapsProperty, Int64 } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  autoaudiosink: autoaudiosink;
  autoaudiosrc: autoaudiosrc;
  autovideosink: autovideosink;
  autovideosrc: autovideosrc;
}

export interface autoaudiosink {
  properties: GstAutoAudioSinkProperties;
  pads: { sink: "always sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface autoaudiosrc {
  properties: GstAutoDetectProperties;
  pads: { src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface autovideosink {
  properties: GstAutoVideoSinkProperties;
  pads: { sink: "always sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface autovideosrc {
  properties: GstAutoDetectProperties;
  pads: { src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstAutoAudioSinkProperties extends GstAutoDetectProperties {
  /** Default 0. */
  "ts-offset": Int64;
}

export interface GstAutoDetectProperties extends GstBinProperties {
  "filter-caps": CapsProperty;
  /** Default true. */
  sync: Bool;
}

export interface GstAutoVideoSinkProperties extends GstAutoDetectProperties {
  /** Default 0. */
  "ts-offset": Int64;
}

