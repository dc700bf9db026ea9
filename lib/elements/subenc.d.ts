// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: subenc
import type { Int64 } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  srtenc: srtenc;
  webvttenc: webvttenc;
}

export interface srtenc {
  properties: GstSrtEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface webvttenc {
  properties: GstWebvttEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSrtEncProperties extends GstObjectProperties {
  /** Default 0. Controllable. */
  duration: Int64;
  /** Default 0. Controllable. */
  timestamp: Int64;
}

export interface GstWebvttEncProperties extends GstObjectProperties {
  /** Default 0. Controllable. */
  duration: Int64;
  /** Default 0. Controllable. */
  timestamp: Int64;
}

