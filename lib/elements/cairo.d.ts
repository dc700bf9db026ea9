// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: cairo
import type { Bool, Caps, Given, Int64, Other, Signal } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  cairooverlay: cairooverlay;
}

export interface cairooverlay {
  properties: GstCairoOverlayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstCairoOverlaySignals;
  actions: {};
}

export interface GstCairoOverlayProperties extends GstBaseTransformProperties {
  /** Default false. Controllable. May change while playing. */
  "draw-on-transparent-surface": Bool;
}

export interface GstCairoOverlaySignals extends GstElementSignals {
  "caps-changed": Signal<[Given<Caps>]>;
  draw: Signal<[Other, Int64, Int64]>;
}

