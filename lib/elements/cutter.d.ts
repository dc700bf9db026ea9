// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: cutter
import type { Bool, Float, Int64 } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  cutter: cutter;
}

export interface cutter {
  properties: GstCutterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstCutterProperties extends GstObjectProperties {
  /** Default false. */
  leaky: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "pre-length": Int64;
  /** 0 to 18446744073709551615; default 0. */
  "run-length": Int64;
  /** Default 0. */
  threshold: Float;
  /** Default 0. */
  "threshold-dB": Float;
}

