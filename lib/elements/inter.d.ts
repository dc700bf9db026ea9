// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: inter
import type { Int64, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  interaudiosink: interaudiosink;
  interaudiosrc: interaudiosrc;
  intersubsink: intersubsink;
  intersubsrc: intersubsrc;
  intervideosink: intervideosink;
  intervideosrc: intervideosrc;
}

export interface interaudiosink {
  properties: GstInterAudioSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface interaudiosrc {
  properties: GstInterAudioSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface intersubsink {
  properties: GstInterSubSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface intersubsrc {
  properties: GstInterSubSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface intervideosink {
  properties: GstInterVideoSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface intervideosrc {
  properties: GstInterVideoSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstInterAudioSinkProperties extends GstBaseSinkProperties {
  /** Default "default". */
  channel: Text;
}

export interface GstInterAudioSrcProperties extends GstBaseSrcProperties {
  /** 1 to 18446744073709551615; default 1000000000. */
  "buffer-time": Int64;
  /** Default "default". */
  channel: Text;
  /** 1 to 18446744073709551615; default 100000000. */
  "latency-time": Int64;
  /** 1 to 18446744073709551615; default 25000000. */
  "period-time": Int64;
}

export interface GstInterSubSinkProperties extends GstBaseSinkProperties {
  /** Default "default". */
  channel: Text;
}

export interface GstInterSubSrcProperties extends GstBaseSrcProperties {
  /** Default "default". */
  channel: Text;
}

export interface GstInterVideoSinkProperties extends GstVideoSinkProperties {
  /** Default "default". */
  channel: Text;
}

export interface GstInterVideoSrcProperties extends GstBaseSrcProperties {
  /** Default "default". */
  channel: Text;
  /** 0 to 18446744073709551615; default 1000000000. */
  timeout: Int64;
}

