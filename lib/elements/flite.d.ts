// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: flite
import type { Int } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  flitetestsrc: flitetestsrc;
}

export interface flitetestsrc {
  properties: GstFliteTestSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstFliteTestSrcProperties extends GstBaseSrcProperties {
  /** 1 to 2147483647; default 1024. */
  samplesperbuffer: Int;
}

