// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: cacasink
import type { Bool, Enum, Int, ReadOnly } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  cacasink: cacasink;
  cacatv: cacatv;
}

export interface cacasink {
  properties: GstCACASinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface cacatv {
  properties: GstCACATvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstCACASinkProperties extends GstBaseSinkProperties {
  /** Default true. */
  "anti-aliasing": Bool;
  /** Default "none". */
  dither: Enum<GstCACASinkDithering>;
  /** 0 to 2147483647; default 25. */
  "screen-height": ReadOnly<Int>;
  /** 0 to 2147483647; default 80. */
  "screen-width": ReadOnly<Int>;
}

export interface GstCACATvProperties extends GstBaseTransformProperties {
  /** Default false. */
  "anti-aliasing": Bool;
  /** 0 to 2147483647; default 24. */
  "canvas-height": Int;
  /** 0 to 2147483647; default 80. */
  "canvas-width": Int;
  /** Default "none". */
  dither: Enum<GstCACATvDithering>;
  /** 0 to 2147483647; default 24. */
  font: Int;
}

type GstCACASinkDithering = "none" | "2x2" | "4x4" | "8x8" | "random";
type GstCACATvDithering = "none" | "2x2" | "4x4" | "8x8" | "random";
