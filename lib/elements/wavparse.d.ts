// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: wavparse
import type { Bool } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  wavparse: wavparse;
}

export interface wavparse {
  properties: GstWavParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstWavParseProperties extends GstObjectProperties {
  /** Default false. */
  "ignore-length": Bool;
}

