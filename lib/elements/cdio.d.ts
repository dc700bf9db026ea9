// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: cdio
import type { Int } from "../gst/property_kinds.ts";
import type { GstAudioCdSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  cdiocddasrc: cdiocddasrc;
}

export interface cdiocddasrc {
  properties: GstCdioCddaSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstCdioCddaSrcProperties extends GstAudioCdSrcProperties {
  /** -1 to 100; default -1. */
  "read-speed": Int;
}

