// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: kms
import type { ArrayOf, Bool, Int, ReadOnly, StructureProperty, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  kmssink: kmssink;
}

export interface kmssink {
  properties: GstKMSSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstKMSSinkProperties extends GstVideoSinkProperties {
  "bus-id": Text;
  /** Default true. */
  "can-scale": Bool;
  /** -1 to 2147483647; default -1. */
  "connector-id": Int;
  "connector-properties": StructureProperty;
  /** 0 to 2147483647; default 0. */
  "display-height": ReadOnly<Int>;
  /** 0 to 2147483647; default 0. */
  "display-width": ReadOnly<Int>;
  "driver-name": Text;
  /** -1 to 2147483647; default -1. */
  fd: Int;
  /** Default false. */
  "force-modesetting": Bool;
  /** -1 to 2147483647; default -1. */
  "plane-id": Int;
  "plane-properties": StructureProperty;
  "render-rectangle": WriteOnly<ArrayOf<Int>>;
  /** Default true. */
  "restore-crtc": Bool;
  /** Default false. */
  "skip-vsync": Bool;
}

