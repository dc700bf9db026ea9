// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: overlaycomposition
import type { Caps, Given, Int, Other, Signal } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  overlaycomposition: overlaycomposition;
}

export interface overlaycomposition {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstOverlayCompositionSignals;
  actions: {};
}

export interface GstOverlayCompositionSignals extends GstElementSignals {
  "caps-changed": Signal<[Given<Caps>, Int, Int]>;
  draw: Signal<[Other], Other>;
}

