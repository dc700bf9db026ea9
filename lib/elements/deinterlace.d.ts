// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: deinterlace
import type { Bool, Enum } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  deinterlace: deinterlace;
}

export interface deinterlace {
  properties: GstDeinterlaceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDeinterlaceProperties extends GstObjectProperties {
  /** Default true. */
  "drop-orphans": Bool;
  /** Default "all". */
  fields: Enum<GstDeinterlaceFields>;
  /** Default true. */
  "ignore-obscure": Bool;
  /** Default "none". */
  locking: Enum<GstDeinterlaceLocking>;
  /** Default "linear". */
  method: Enum<GstDeinterlaceMethods>;
  /** Default "auto". */
  mode: Enum<GstDeinterlaceModes>;
  /** Default "auto". */
  tff: Enum<GstDeinterlaceFieldLayout>;
}

type GstDeinterlaceFieldLayout = "auto" | "tff" | "bff";
type GstDeinterlaceFields = "all" | "top" | "bottom" | "auto";
type GstDeinterlaceLocking = "none" | "auto" | "active" | "passive";
type GstDeinterlaceMethods = "tomsmocomp" | "greedyh" | "greedyl" | "vfir" | "linear" | "linearblend" | "scalerbob" | "weave" | "weavetff" | "weavebff" | "yadif";
type GstDeinterlaceModes = "auto" | "interlaced" | "disabled" | "auto-strict";
