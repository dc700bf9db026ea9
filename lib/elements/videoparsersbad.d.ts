// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: videoparsersbad
import type { Bool, Int } from "../gst/property_kinds.ts";
import type { GstBaseParseProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  av1parse: av1parse;
  diracparse: diracparse;
  h263parse: h263parse;
  h264parse: h264parse;
  h265parse: h265parse;
  jpeg2000parse: jpeg2000parse;
  mpeg4videoparse: mpeg4videoparse;
  mpegvideoparse: mpegvideoparse;
  pngparse: pngparse;
  vc1parse: vc1parse;
  vp9parse: vp9parse;
}

export interface av1parse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface diracparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface h263parse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface h264parse {
  properties: GstH264ParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface h265parse {
  properties: GstH265ParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface jpeg2000parse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface mpeg4videoparse {
  properties: GstMpeg4VParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface mpegvideoparse {
  properties: GstMpegvParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface pngparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vc1parse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vp9parse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstH264ParseProperties extends GstBaseParseProperties {
  /** -1 to 3600; default 0. */
  "config-interval": Int;
  /** Default false. */
  "update-timecode": Bool;
}

export interface GstH265ParseProperties extends GstBaseParseProperties {
  /** -1 to 3600; default 0. */
  "config-interval": Int;
}

export interface GstMpeg4VParseProperties extends GstBaseParseProperties {
  /** -1 to 3600; default 0. */
  "config-interval": Int;
  /** Default true. */
  drop: Bool;
}

export interface GstMpegvParseProperties extends GstBaseParseProperties {
  /** Default true. */
  drop: Bool;
  /** Default false. */
  "gop-split": Bool;
}

