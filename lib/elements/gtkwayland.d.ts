// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: gtkwayland
import type { Enum, GObject, ObjectOf, ReadOnly } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  gtkwaylandsink: gtkwaylandsink;
}

export interface gtkwaylandsink {
  properties: GstGtkWaylandSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstGtkWaylandSinkProperties extends GstVideoSinkProperties {
  /** Default "identity". */
  "rotate-method": Enum<GstVideoOrientationMethod>;
  widget: ReadOnly<ObjectOf<GObject>>;
}

type GstVideoOrientationMethod = "identity" | "90r" | "180" | "90l" | "horiz" | "vert" | "ul-lr" | "ur-ll" | "auto" | "custom";
