// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: debug
import type { Bool, CapsProperty, Float, Int, Int64, ReadOnly, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseTransformProperties, GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  breakmydata: breakmydata;
  capssetter: capssetter;
  cpureport: cpureport;
  navseek: navseek;
  progressreport: progressreport;
  pushfilesrc: pushfilesrc;
  rndbuffersize: rndbuffersize;
  taginject: taginject;
  testsink: testsink;
}

export interface breakmydata {
  properties: GstBreakMyDataProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface capssetter {
  properties: GstCapsSetterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cpureport {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface navseek {
  properties: GstNavSeekProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface progressreport {
  properties: GstProgressReportProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface pushfilesrc {
  properties: GstPushFileSrcProperties;
  pads: { src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface rndbuffersize {
  properties: GstRndBufferSizeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface taginject {
  properties: GstTagInjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface testsink {
  properties: GstTestProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstBreakMyDataProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 0. */
  probability: Float;
  /** 0 to 4294967295; default 0. */
  seed: Int;
  /** -1 to 255; default -1. */
  "set-to": Int;
  /** 0 to 4294967295; default 0. */
  skip: Int;
}

export interface GstCapsSetterProperties extends GstBaseTransformProperties {
  caps: CapsProperty;
  /** Default true. */
  join: Bool;
  /** Default false. */
  replace: Bool;
}

export interface GstNavSeekProperties extends GstBaseTransformProperties {
  /** Default false. */
  "hold-eos": Bool;
  /** 0 or more; default 5. */
  "seek-offset": Float;
}

export interface GstProgressReportProperties extends GstBaseTransformProperties {
  /** Default true. */
  "do-query": Bool;
  /** Default "auto". */
  format: Text;
  /** Default false. */
  silent: Bool;
  /** 1 to 2147483647; default 5. */
  "update-freq": Int;
}

export interface GstPushFileSrcProperties extends GstBinProperties {
  /** 2.2250738585072014e-308 or more; default 1. */
  "applied-rate": Float;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "initial-timestamp": Int64;
  /** May change while ready. */
  location: Text;
  /** 2.2250738585072014e-308 or more; default 1. */
  rate: Float;
  /** 0 to 9223372036854775807; default 0. */
  "start-time": Int64;
  /** 0 to 9223372036854775807; default 0. */
  "stream-time": Int64;
  /** Default false. */
  "time-segment": Bool;
}

export interface GstRndBufferSizeProperties extends GstObjectProperties {
  /** 1 to 2147483647; default 8192. */
  max: Int;
  /** 0 to 2147483647; default 1. */
  min: Int;
  /** 0 to 4294967295; default 0. */
  seed: Int;
}

export interface GstTagInjectProperties extends GstBaseTransformProperties {
  tags: WriteOnly<Text>;
}

export interface GstTestProperties extends GstBaseSinkProperties {
  /** -1 to 9223372036854775807; default -1. */
  "allowed-timestamp-deviation": Int64;
  /** -1 to 9223372036854775807; default -1. */
  "buffer-count": ReadOnly<Int64>;
  /** -1 to 9223372036854775807; default -1. */
  "expected-buffer-count": Int64;
  /** -1 to 9223372036854775807; default -1. */
  "expected-length": Int64;
  /** Default "---". */
  "expected-md5": Text;
  /** -1 to 9223372036854775807; default -1. */
  length: ReadOnly<Int64>;
  /** Default "---". */
  md5: ReadOnly<Text>;
  /** -1 to 9223372036854775807; default -1. */
  "timestamp-deviation": ReadOnly<Int64>;
}

