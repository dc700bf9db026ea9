// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: bz2
import type { Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  bz2dec: bz2dec;
  bz2enc: bz2enc;
}

export interface bz2dec {
  properties: GstBz2decProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface bz2enc {
  properties: GstBz2encProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstBz2decProperties extends GstObjectProperties {
  /** 1 to 4294967295; default 1024. */
  "buffer-size": Int;
  /** 1 to 4294967295; default 1024. */
  "first-buffer-size": Int;
}

export interface GstBz2encProperties extends GstObjectProperties {
  /** 1 to 9; default 6. */
  "block-size": Int;
  /** 1 to 4294967295; default 1024. */
  "buffer-size": Int;
}

