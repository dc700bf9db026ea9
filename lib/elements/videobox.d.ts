// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: videobox
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  videobox: videobox;
}

export interface videobox {
  properties: GstVideoBoxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVideoBoxProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 1. Controllable. */
  alpha: Float;
  /** Default false. */
  autocrop: Bool;
  /** 0 to 1; default 1. Controllable. */
  "border-alpha": Float;
  /** Default 0. Controllable. */
  bottom: Int;
  /** Default "black". Controllable. */
  fill: Enum<GstVideoBoxFill>;
  /** Default 0. Controllable. */
  left: Int;
  /** Default 0. Controllable. */
  right: Int;
  /** Default 0. Controllable. */
  top: Int;
}

type GstVideoBoxFill = "black" | "green" | "blue" | "red" | "yellow" | "white";
