// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: spandsp
import type { Bool, Int, ReadOnly, StructureProperty } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstBaseTransformProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  dtmfdetect: dtmfdetect;
  spanplc: spanplc;
  tonegeneratesrc: tonegeneratesrc;
}

export interface dtmfdetect {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface spanplc {
  properties: GstSpanPlcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface tonegeneratesrc {
  properties: GstToneGenerateSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSpanPlcProperties extends GstObjectProperties {
  stats: ReadOnly<StructureProperty>;
}

export interface GstToneGenerateSrcProperties extends GstBaseSrcProperties {
  /** 0 to 20000; default 0. */
  freq: Int;
  /** 0 to 20000; default 0. */
  freq2: Int;
  /** 0 to 2147483647; default 1000. */
  "off-time": Int;
  /** 0 to 2147483647; default 1000. */
  "off-time2": Int;
  /** 1 to 2147483647; default 1000. */
  "on-time": Int;
  /** 1 to 2147483647; default 1000. */
  "on-time2": Int;
  /** Default false. */
  repeat: Bool;
  /** 1 to 2147483647; default 1024. */
  samplesperbuffer: Int;
  /** -50 to 0; default 0. */
  volume: Int;
  /** -50 to 0; default 0. */
  volume2: Int;
}

