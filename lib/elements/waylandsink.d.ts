// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: waylandsink
import type { ArrayOf, Bool, Enum, Int, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  waylandsink: waylandsink;
}

export interface waylandsink {
  properties: GstWaylandSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstWaylandSinkProperties extends GstVideoSinkProperties {
  display: Text;
  /** Default false. */
  fullscreen: Bool;
  "render-rectangle": WriteOnly<ArrayOf<Int>>;
  /** Default "identity". */
  "rotate-method": Enum<GstVideoOrientationMethod>;
}

type GstVideoOrientationMethod = "identity" | "90r" | "180" | "90l" | "horiz" | "vert" | "ul-lr" | "ur-ll" | "auto" | "custom";
