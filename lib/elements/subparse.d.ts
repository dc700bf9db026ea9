// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: subparse
import type { FractionProperty, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  ssaparse: ssaparse;
  subparse: subparse;
}

export interface ssaparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface subparse {
  properties: GstSubParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSubParseProperties extends GstObjectProperties {
  "subtitle-encoding": Text;
  /** 0/1 to 2147483647/1; default 24000/1001. */
  "video-fps": FractionProperty;
}

