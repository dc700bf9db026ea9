// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: audioparsers
import type { Bool } from "../gst/property_kinds.ts";
import type { GstBaseParseProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  aacparse: aacparse;
  ac3parse: ac3parse;
  amrparse: amrparse;
  dcaparse: dcaparse;
  flacparse: flacparse;
  mpegaudioparse: mpegaudioparse;
  sbcparse: sbcparse;
  wavpackparse: wavpackparse;
}

export interface aacparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ac3parse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface amrparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface dcaparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface flacparse {
  properties: GstFlacParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface mpegaudioparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface sbcparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface wavpackparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstFlacParseProperties extends GstBaseParseProperties {
  /** Default false. */
  "check-frame-checksums": Bool;
}

