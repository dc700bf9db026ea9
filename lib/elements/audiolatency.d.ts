// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: audiolatency
import type { Bool, Int, Int64, ReadOnly } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  audiolatency: audiolatency;
}

export interface audiolatency {
  properties: GstAudioLatencyProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstAudioLatencyProperties extends GstBinProperties {
  /** 0 to 1000000; default 0. */
  "average-latency": ReadOnly<Int64>;
  /** 0 to 1000000; default 0. */
  "last-latency": ReadOnly<Int64>;
  /** Default false. */
  "print-latency": Bool;
  /** 1 to 2147483647; default 240. */
  samplesperbuffer: Int;
}

