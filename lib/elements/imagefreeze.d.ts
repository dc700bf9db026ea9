// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: imagefreeze
import type { Bool, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  imagefreeze: imagefreeze;
}

export interface imagefreeze {
  properties: GstImageFreezeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstImageFreezeProperties extends GstObjectProperties {
  /** Default false. */
  "allow-replace": Bool;
  /** Default false. */
  "is-live": Bool;
  /** -1 to 2147483647; default -1. */
  "num-buffers": Int;
}

