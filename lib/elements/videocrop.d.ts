// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: videocrop
import type { FractionProperty, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstBinProperties, GstBinSignals, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  aspectratiocrop: aspectratiocrop;
  videocrop: videocrop;
}

export interface aspectratiocrop {
  properties: GstAspectRatioCropProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface videocrop {
  properties: GstVideoCropProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAspectRatioCropProperties extends GstBinProperties {
  /** 0/1 to 2147483647/1; default 0/1. */
  "aspect-ratio": FractionProperty;
}

export interface GstVideoCropProperties extends GstBaseTransformProperties {
  /** -1 to 2147483647; default 0. Controllable. May change while playing. */
  bottom: Int;
  /** -1 to 2147483647; default 0. Controllable. May change while playing. */
  left: Int;
  /** -1 to 2147483647; default 0. Controllable. May change while playing. */
  right: Int;
  /** -1 to 2147483647; default 0. Controllable. May change while playing. */
  top: Int;
}

