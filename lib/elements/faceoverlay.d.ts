// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: faceoverlay
import type { Float, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  faceoverlay: faceoverlay;
}

export interface faceoverlay {
  properties: GstFaceOverlayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstFaceOverlayProperties extends GstBinProperties {
  /** 0 or more; default 1. */
  h: Float;
  /** Default "". */
  location: Text;
  /** 0 or more; default 1. */
  w: Float;
  /** Default 0. */
  x: Float;
  /** Default 0. */
  y: Float;
}

