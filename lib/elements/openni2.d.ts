// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: openni2
import type { Enum, Text } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  openni2src: openni2src;
}

export interface openni2src {
  properties: GstOpenni2SrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOpenni2SrcProperties extends GstBaseSrcProperties {
  /** Default "". */
  location: Text;
  /** Default "depth". */
  sourcetype: Enum<GstOpenni2SrcSourcetype>;
}

type GstOpenni2SrcSourcetype = "depth" | "color" | "both";
