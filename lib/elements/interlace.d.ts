// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: interlace
import type { Bool, Enum, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  interlace: interlace;
}

export interface interlace {
  properties: GstInterlaceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstInterlaceProperties extends GstObjectProperties {
  /** Default false. */
  "allow-rff": Bool;
  /** Default "2:3". */
  "field-pattern": Enum<GstInterlacePattern>;
  /** 0 to 12; default 0. */
  "pattern-offset": Int;
  /** Default false. */
  "top-field-first": Bool;
}

type GstInterlacePattern = "1:1" | "2:2" | "2:3" | "2:3:3:2" | "2-11:3" | "3:4-3" | "3-7:4" | "3:3:4" | "3:3" | "3:2-4" | "1:2-4";
