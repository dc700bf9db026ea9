// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: spectrum
import type { Bool, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  spectrum: spectrum;
}

export interface spectrum {
  properties: GstSpectrumProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSpectrumProperties extends GstBaseTransformProperties {
  /** 2 to 1073741824; default 128. */
  bands: Int;
  /** 1 to 18446744073709551615; default 100000000. */
  interval: Int64;
  /** Default true. */
  "message-magnitude": Bool;
  /** Default false. */
  "message-phase": Bool;
  /** Default false. */
  "multi-channel": Bool;
  /** Default true. */
  "post-messages": Bool;
  /** -2147483648 to 0; default -60. */
  threshold: Int;
}

