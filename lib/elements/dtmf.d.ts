// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: dtmf
import type { Int, ReadOnly } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals, GstRTPBaseDepayloadActions, GstRTPBaseDepayloadProperties, GstRTPBaseDepayloadSignals } from "./shared-types.d.ts";

export interface Elements {
  dtmfsrc: dtmfsrc;
  rtpdtmfdepay: rtpdtmfdepay;
  rtpdtmfsrc: rtpdtmfsrc;
}

export interface dtmfsrc {
  properties: GstDTMFSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpdtmfdepay {
  properties: GstRtpDTMFDepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpdtmfsrc {
  properties: GstRTPDTMFSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDTMFSrcProperties extends GstBaseSrcProperties {
  /** 10 to 50; default 50. */
  interval: Int;
}

export interface GstRTPDTMFSrcProperties extends GstBaseSrcProperties {
  /** 0 to 4294967295; default 8000. */
  "clock-rate": Int;
  /** 1 to 5; default 1. */
  "packet-redundancy": Int;
  /** 0 to 128; default 96. */
  pt: Int;
  /** 0 to 4294967295; default 0. */
  seqnum: ReadOnly<Int>;
  /** -1 to 2147483647; default -1. */
  "seqnum-offset": Int;
  /** 0 to 4294967295; default 4294967295. */
  ssrc: Int;
  /** 0 to 4294967295; default 0. */
  timestamp: ReadOnly<Int>;
  /** -1 to 2147483647; default -1. */
  "timestamp-offset": Int;
}

export interface GstRtpDTMFDepayProperties extends GstRTPBaseDepayloadProperties {
  /** 0 to 4294967295; default 0. */
  "max-duration": Int;
  /** 0 to 1000; default 0. */
  "unit-time": Int;
}

