// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: png
import type { Bool, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  pngdec: pngdec;
  pngenc: pngenc;
}

export interface pngdec {
  properties: GstVideoDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface pngenc {
  properties: GstPngEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstPngEncProperties extends GstVideoEncoderProperties {
  /** 0 to 9; default 6. */
  "compression-level": Int;
  /** Default false. */
  snapshot: Bool;
}

