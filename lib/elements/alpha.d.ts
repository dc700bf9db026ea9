// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: alpha
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  alpha: alpha;
}

export interface alpha {
  properties: GstAlphaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAlphaProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 1. Controllable. */
  alpha: Float;
  /** 0 to 90; default 20. Controllable. */
  angle: Float;
  /** 0 to 128; default 100. Controllable. */
  "black-sensitivity": Int;
  /** Default "set". */
  method: Enum<GstAlphaMethod>;
  /** 0 to 64; default 2. Controllable. */
  "noise-level": Float;
  /** Default false. Controllable. */
  "prefer-passthrough": Bool;
  /** 0 to 255; default 0. Controllable. */
  "target-b": Int;
  /** 0 to 255; default 255. Controllable. */
  "target-g": Int;
  /** 0 to 255; default 0. Controllable. */
  "target-r": Int;
  /** 0 to 128; default 100. Controllable. */
  "white-sensitivity": Int;
}

type GstAlphaMethod = "set" | "green" | "blue" | "custom";
