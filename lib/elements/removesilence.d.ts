// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: removesilence
import type { Bool, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  removesilence: removesilence;
}

export interface removesilence {
  properties: GstRemoveSilenceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstRemoveSilenceProperties extends GstBaseTransformProperties {
  /** 1 to 18446744073709551615; default 480. */
  hysteresis: Int64;
  /** 0 to 10000; default 0. */
  "minimum-silence-buffers": Int;
  /** 0 to 10000000000; default 0. */
  "minimum-silence-time": Int64;
  /** Default false. */
  remove: Bool;
  /** Default true. */
  silent: Bool;
  /** Default false. */
  squash: Bool;
  /** -70 to 70; default -60. */
  threshold: Int;
}

