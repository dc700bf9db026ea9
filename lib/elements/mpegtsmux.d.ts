// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: mpegtsmux
import type { Bool, Int, Int64, StructureProperty } from "../gst/property_kinds.ts";
import type { GstAggregatorProperties, GstAggregatorSignals } from "./shared-types.d.ts";

export interface Elements {
  atscmux: atscmux;
  mpegtsmux: mpegtsmux;
}

export interface atscmux {
  properties: GstBaseTsMuxProperties;
  pads: { "sink_%d": "request sink"; src: "always src" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface mpegtsmux {
  properties: GstMpegTsMuxProperties;
  pads: { "sink_%d": "request sink"; src: "always src" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface GstBaseTsMuxProperties extends GstAggregatorProperties {
  /** -1 to 2147483647; default -1. */
  alignment: Int;
  /** 0 to 18446744073709551615; default 0. */
  bitrate: Int64;
  /** 1 to 4294967295; default 9000. */
  "pat-interval": Int;
  /** 1 to 4294967295; default 3600. */
  "pcr-interval": Int;
  /** 1 to 4294967295; default 9000. */
  "pmt-interval": Int;
  "prog-map": StructureProperty;
  /** 1 to 4294967295; default 27000000. */
  "scte-35-null-interval": Int;
  /** 0 to 4294967295; default 0. */
  "scte-35-pid": Int;
  /** 1 to 4294967295; default 9000. */
  "si-interval": Int;
}

export interface GstMpegTsMuxProperties extends GstBaseTsMuxProperties {
  /** Default false. */
  "m2ts-mode": Bool;
}

