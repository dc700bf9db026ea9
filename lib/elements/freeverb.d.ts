// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: freeverb
import type { Float } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  freeverb: freeverb;
}

export interface freeverb {
  properties: GstFreeverbProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstFreeverbProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 0.2. Controllable. */
  damping: Float;
  /** 0 to 1; default 0.5. Controllable. */
  level: Float;
  /** 0 to 1; default 0.5. Controllable. */
  "room-size": Float;
  /** 0 to 1; default 1. Controllable. */
  width: Float;
}

