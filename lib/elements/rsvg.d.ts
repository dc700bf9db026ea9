// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: rsvg
import type { Bool, Float, Int, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals, GstVideoDecoderProperties } from "./shared-types.d.ts";

export interface Elements {
  rsvgdec: rsvgdec;
  rsvgoverlay: rsvgoverlay;
}

export interface rsvgdec {
  properties: GstVideoDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rsvgoverlay {
  properties: GstRsvgOverlayProperties;
  pads: { data_sink: "always sink"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstRsvgOverlayProperties extends GstBaseTransformProperties {
  /** Default "". */
  data: WriteOnly<Text>;
  /** Default true. */
  "fit-to-frame": Bool;
  /** -2147483647 to 2147483647; default 0. */
  height: Int;
  /** Default 0. */
  "height-relative": Float;
  /** Default "". */
  location: WriteOnly<Text>;
  /** -2147483647 to 2147483647; default 0. */
  width: Int;
  /** Default 0. */
  "width-relative": Float;
  /** -2147483647 to 2147483647; default 0. */
  x: Int;
  /** Default 0. */
  "x-relative": Float;
  /** -2147483647 to 2147483647; default 0. */
  y: Int;
  /** Default 0. */
  "y-relative": Float;
}

