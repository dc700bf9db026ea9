// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: videosignal
import type { Bool, Float, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  simplevideomark: simplevideomark;
  simplevideomarkdetect: simplevideomarkdetect;
  videoanalyse: videoanalyse;
}

export interface simplevideomark {
  properties: GstSimpleVideoMarkProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface simplevideomarkdetect {
  properties: GstSimpleVideoMarkDetectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface videoanalyse {
  properties: GstVideoAnalyseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSimpleVideoMarkProperties extends GstBaseTransformProperties {
  /** 0 to 2147483647; default 0. */
  "bottom-offset": Int;
  /** Default true. */
  enabled: Bool;
  /** 0 to 2147483647; default 0. */
  "left-offset": Int;
  /** 0 to 2147483647; default 4. */
  "pattern-count": Int;
  /** 0 to 18446744073709551615; default 10. */
  "pattern-data": Int64;
  /** 0 to 64; default 5. */
  "pattern-data-count": Int;
  /** 1 to 2147483647; default 16. */
  "pattern-height": Int;
  /** 1 to 2147483647; default 4. */
  "pattern-width": Int;
}

export interface GstSimpleVideoMarkDetectProperties extends GstBaseTransformProperties {
  /** 0 to 2147483647; default 0. */
  "bottom-offset": Int;
  /** 0 to 2147483647; default 0. */
  "left-offset": Int;
  /** Default true. */
  message: Bool;
  /** 0 to 1; default 0.5. */
  "pattern-center": Float;
  /** 0 to 2147483647; default 4. */
  "pattern-count": Int;
  /** 0 to 2147483647; default 5. */
  "pattern-data-count": Int;
  /** 1 to 2147483647; default 16. */
  "pattern-height": Int;
  /** 0 to 1; default 0.3. */
  "pattern-sensitivity": Float;
  /** 1 to 2147483647; default 4. */
  "pattern-width": Int;
}

export interface GstVideoAnalyseProperties extends GstBaseTransformProperties {
  /** Default true. */
  message: Bool;
}

