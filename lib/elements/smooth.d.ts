// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: smooth
import type { Bool, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  smooth: smooth;
}

export interface smooth {
  properties: GstSmoothProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSmoothProperties extends GstBaseTransformProperties {
  /** Default true. */
  active: Bool;
  /** Default 0. */
  "filter-size": Int;
  /** Default true. */
  "luma-only": Bool;
  /** Default 0. */
  tolerance: Int;
}

