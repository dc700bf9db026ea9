// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: gdkpixbuf
import type { Bool, Enum, Float, GObject, Int, ObjectOf, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals, GstObjectProperties, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  gdkpixbufdec: gdkpixbufdec;
  gdkpixbufoverlay: gdkpixbufoverlay;
  gdkpixbufsink: gdkpixbufsink;
}

export interface gdkpixbufdec {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gdkpixbufoverlay {
  properties: GstGdkPixbufOverlayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gdkpixbufsink {
  properties: GstGdkPixbufSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstGdkPixbufOverlayProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 1. Controllable. May change while playing. */
  alpha: Float;
  /** -1 to 1; default 0. Controllable. May change while playing. */
  "coef-x": Float;
  /** -1 to 1; default 0. Controllable. May change while playing. */
  "coef-y": Float;
  /** Controllable. May change while playing. */
  location: Text;
  /** Default 0. Controllable. May change while playing. */
  "offset-x": Int;
  /** Default 0. Controllable. May change while playing. */
  "offset-y": Int;
  /** 0 to 2147483647; default 0. Controllable. May change while playing. */
  "overlay-height": Int;
  /** 0 to 2147483647; default 0. Controllable. May change while playing. */
  "overlay-width": Int;
  /** Controllable. May change while playing. */
  pixbuf: ObjectOf<GObject>;
  /** Default "pixels-relative-to-edges". */
  "positioning-mode": Enum<GstGdkPixbufPositioningMode>;
  /** -1 to 1; default 0. Controllable. May change while playing. */
  "relative-x": Float;
  /** -1 to 1; default 0. Controllable. May change while playing. */
  "relative-y": Float;
}

export interface GstGdkPixbufSinkProperties extends GstVideoSinkProperties {
  "last-pixbuf": ReadOnly<ObjectOf<GObject>>;
  /** Default true. */
  "post-messages": Bool;
}

type GstGdkPixbufPositioningMode = "pixels-relative-to-edges" | "pixels-absolute";
