// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: audiorate
import type { Bool, Int64, ReadOnly } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  audiorate: audiorate;
}

export interface audiorate {
  properties: GstAudioRateProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAudioRateProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 0. */
  add: ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  drop: ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  in: ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  out: ReadOnly<Int64>;
  /** Default true. */
  silent: Bool;
  /** Default false. */
  "skip-to-first": Bool;
  /** 0 to 18446744073709551615; default 40000000. */
  tolerance: Int64;
}

