// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: fieldanalysis
import type { Enum, Float, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  fieldanalysis: fieldanalysis;
}

export interface fieldanalysis {
  properties: GstFieldAnalysisProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstFieldAnalysisProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 16. */
  "block-height": Int64;
  /** 0 to 18446744073709551615; default 80. */
  "block-threshold": Int64;
  /** 1 to 18446744073709551615; default 16. */
  "block-width": Int64;
  /** Default "5-tap". */
  "comb-method": Enum<FieldAnalysisCombMethod>;
  /** Default "ssd". */
  "field-metric": Enum<GstFieldAnalysisFieldMetric>;
  /** 0 or more; default 0.08. */
  "field-threshold": Float;
  /** Default "5-tap". */
  "frame-metric": Enum<GstFieldAnalysisFrameMetric>;
  /** 0 or more; default 0.002. */
  "frame-threshold": Float;
  /** 2 to 18446744073709551615; default 2. */
  "ignored-lines": Int64;
  /** 0 to 4294967295; default 16. */
  "noise-floor": Int;
  /** 0 to 9223372036854775807; default 9. */
  "spatial-threshold": Int64;
}

type FieldAnalysisCombMethod = "32-detect" | "isCombed" | "5-tap";
type GstFieldAnalysisFieldMetric = "sad" | "ssd" | "3-tap";
type GstFieldAnalysisFrameMetric = "5-tap" | "windowed-comb";
