// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: compositor
import type { Bool, Enum, Int } from "../gst/property_kinds.ts";
import type { GstAggregatorSignals, GstChildProxySignals, GstVideoAggregatorProperties } from "./shared-types.d.ts";

export interface Elements {
  compositor: compositor;
}

export interface compositor {
  properties: GstCompositorProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstCompositorSignals;
  actions: {};
}

export interface GstCompositorProperties extends GstVideoAggregatorProperties {
  /** Default "checker". */
  background: Enum<GstCompositorBackground>;
  /** Default false. */
  "ignore-inactive-pads": Bool;
  /** 0 to 2147483647; default 0. May change while ready. */
  "max-threads": Int;
  /** Default true. */
  "zero-size-is-unscaled": Bool;
}

export interface GstCompositorSignals extends GstAggregatorSignals, GstChildProxySignals {
}

type GstCompositorBackground = "checker" | "black" | "white" | "transparent";
