// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: jp2kdecimator
import type { Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  jp2kdecimator: jp2kdecimator;
}

export interface jp2kdecimator {
  properties: GstJP2kDecimatorProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstJP2kDecimatorProperties extends GstObjectProperties {
  /** -1 to 32; default -1. */
  "max-decomposition-levels": Int;
  /** 0 to 65535; default 0. */
  "max-layers": Int;
}

