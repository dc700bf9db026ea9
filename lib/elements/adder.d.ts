// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: adder
import type { CapsProperty } from "../gst/property_kinds.ts";
import type { GstChildProxySignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  adder: adder;
}

export interface adder {
  properties: GstAdderProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstAdderSignals;
  actions: {};
}

export interface GstAdderProperties extends GstObjectProperties {
  caps: CapsProperty;
}

export interface GstAdderSignals extends GstElementSignals, GstChildProxySignals {
}

