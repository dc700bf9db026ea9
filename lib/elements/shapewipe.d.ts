// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: shapewipe
import type { Float } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  shapewipe: shapewipe;
}

export interface shapewipe {
  properties: GstShapeWipeProperties;
  pads: { mask_sink: "always sink"; src: "always src"; video_sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstShapeWipeProperties extends GstObjectProperties {
  /** 0 to 1; default 0. Controllable. */
  border: Float;
  /** 0 to 1; default 0. Controllable. */
  position: Float;
}

