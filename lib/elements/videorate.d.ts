// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: videorate
import type { Bool, Float, Int, Int64, ReadOnly } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  videorate: videorate;
}

export interface videorate {
  properties: GstVideoRateProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVideoRateProperties extends GstBaseTransformProperties {
  /** 0 to 9223372036854775807; default 0. */
  "average-period": Int64;
  /** 0 to 18446744073709551615; default 0. */
  drop: ReadOnly<Int64>;
  /** Default false. */
  "drop-only": Bool;
  /** 0 to 18446744073709551615; default 0. */
  duplicate: ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  in: ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 1000000000. */
  "max-closing-segment-duplication-duration": Int64;
  /** 0 to 18446744073709551615; default 0. */
  "max-duplication-time": Int64;
  /** 1 to 2147483647; default 2147483647. */
  "max-rate": Int;
  /** 0 to 1; default 1. */
  "new-pref": Float;
  /** 0 to 18446744073709551615; default 0. */
  out: ReadOnly<Int64>;
  /** 0 or more; default 1. May change while ready. */
  rate: Float;
  /** Default true. */
  silent: Bool;
  /** Default false. */
  "skip-to-first": Bool;
}

