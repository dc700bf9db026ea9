// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: dv
import type { Bool, Enum, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  dvdec: dvdec;
  dvdemux: dvdemux;
}

export interface dvdec {
  properties: GstDVDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface dvdemux {
  properties: GstObjectProperties;
  pads: { audio: "sometimes src"; sink: "always sink"; video: "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDVDecProperties extends GstObjectProperties {
  /** Default false. */
  "clamp-chroma": Bool;
  /** Default false. */
  "clamp-luma": Bool;
  /** 1 to 2147483647; default 1. */
  "drop-factor": Int;
  /** Default "best". */
  quality: Enum<GstDVDecQualityEnum>;
}

type GstDVDecQualityEnum = "fastest" | "monochrome-ac" | "monochrome-best" | "colour-fastest" | "colour-ac" | "best";
