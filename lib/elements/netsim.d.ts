// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: netsim
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  netsim: netsim;
}

export interface netsim {
  properties: GstNetSimProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstNetSimProperties extends GstObjectProperties {
  /** Default true. */
  "allow-reordering": Bool;
  /** Default "uniform". */
  "delay-distribution": Enum<GstNetSimDistribution>;
  /** 0 to 1; default 0. */
  "delay-probability": Float;
  /** 0 to 4294967295; default 0. */
  "drop-packets": Int;
  /** 0 to 1; default 0. */
  "drop-probability": Float;
  /** 0 to 1; default 0. */
  "duplicate-probability": Float;
  /** -1 to 2147483647; default -1. */
  "max-bucket-size": Int;
  /** Default 400. */
  "max-delay": Int;
  /** -1 to 2147483647; default -1. */
  "max-kbps": Int;
  /** Default 200. */
  "min-delay": Int;
}

type GstNetSimDistribution = "uniform" | "normal" | "gamma";
