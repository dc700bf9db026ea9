// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: gdp
import type { Bool, Int64 } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  gdpdepay: gdpdepay;
  gdppay: gdppay;
}

export interface gdpdepay {
  properties: GstGDPDepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gdppay {
  properties: GstGDPPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstGDPDepayProperties extends GstObjectProperties {
  /** Default 0. */
  "ts-offset": Int64;
}

export interface GstGDPPayProperties extends GstObjectProperties {
  /** Default true. */
  "crc-header": Bool;
  /** Default false. */
  "crc-payload": Bool;
}

