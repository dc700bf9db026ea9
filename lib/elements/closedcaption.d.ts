// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: closedcaption
import type { Bool, Enum, Flags, Int, Text } from "../gst/property_kinds.ts";
import type { GstAggregatorProperties, GstAggregatorSignals, GstBaseTransformProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  cc708overlay: cc708overlay;
  cccombiner: cccombiner;
  ccconverter: ccconverter;
  ccextractor: ccextractor;
  line21decoder: line21decoder;
  line21encoder: line21encoder;
}

export interface cc708overlay {
  properties: GstCeaCcOverlayProperties;
  pads: { cc_sink: "always sink"; src: "always src"; video_sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface cccombiner {
  properties: GstCCCombinerProperties;
  pads: { caption: "request sink"; sink: "always sink"; src: "always src" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface ccconverter {
  properties: GstCCConverterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ccextractor {
  properties: GstCCExtractorProperties;
  pads: { caption: "sometimes src"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface line21decoder {
  properties: GstLine21DecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface line21encoder {
  properties: GstLine21EncoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstCCCombinerProperties extends GstAggregatorProperties {
  /** 0 to 4294967295; default 30. May change while ready. */
  "max-scheduled": Int;
  /** Default true. May change while ready. */
  "output-padding": Bool;
  /** Default true. May change while ready. */
  schedule: Bool;
}

export interface GstCCConverterProperties extends GstBaseTransformProperties {
  /** Default "time-code+cc-data+cc-svc-info". */
  "cdp-mode": Flags<GstCCConverterCDPMode>;
}

export interface GstCCExtractorProperties extends GstObjectProperties {
  /** Default false. */
  "remove-caption-meta": Bool;
}

export interface GstCeaCcOverlayProperties extends GstObjectProperties {
  /** Default "". */
  "font-desc": Text;
  /** -1 to 63; default 1. */
  "service-number": Int;
  /** Default false. Controllable. */
  silent: Bool;
  /** Default "center". */
  "window-h-pos": Enum<GstCeaCcOverlayWinHPos>;
}

export interface GstLine21DecoderProperties extends GstBaseTransformProperties {
  /** Default "add". */
  mode: Enum<GstLine21DecoderMode>;
  /** Default false. */
  "ntsc-only": Bool;
}

export interface GstLine21EncoderProperties extends GstBaseTransformProperties {
  /** Default false. */
  "remove-caption-meta": Bool;
}

type GstCCConverterCDPMode = "time-code" | "cc-data" | "cc-svc-info";
type GstCeaCcOverlayWinHPos = "left" | "center" | "right" | "auto";
type GstLine21DecoderMode = "add" | "drop" | "replace";
