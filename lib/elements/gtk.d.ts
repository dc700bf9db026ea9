// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: gtk
import type { Bool, Enum, FractionProperty, GObject, ObjectOf, ReadOnly } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  gtkglsink: gtkglsink;
  gtksink: gtksink;
}

export interface gtkglsink {
  properties: GstGtkGLSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface gtksink {
  properties: GstGtkBaseSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstGtkBaseSinkProperties extends GstVideoSinkProperties {
  /** Default true. */
  "force-aspect-ratio": Bool;
  /** Default true. */
  "ignore-alpha": Bool;
  /** 0/2147483647 to 2147483647/1; default 0/1. */
  "pixel-aspect-ratio": FractionProperty;
  /** 0/2147483647 to 2147483647/1; default 0/1. */
  "video-aspect-ratio-override": FractionProperty;
  widget: ReadOnly<ObjectOf<GObject>>;
}

export interface GstGtkGLSinkProperties extends GstGtkBaseSinkProperties {
  /** Default "identity". */
  "rotate-method": Enum<GstVideoOrientationMethod>;
}

type GstVideoOrientationMethod = "identity" | "90r" | "180" | "90l" | "horiz" | "vert" | "ul-lr" | "ur-ll" | "auto" | "custom";
