// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: jpeg
import type { Bool, Enum, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  jpegdec: jpegdec;
  jpegenc: jpegenc;
}

export interface jpegdec {
  properties: GstJpegDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface jpegenc {
  properties: GstJpegEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstJpegDecProperties extends GstVideoDecoderProperties {
  /** Default "ifast". */
  "idct-method": Enum<GstIDCTMethod>;
  /** @deprecated -1 to 2147483647; default 0. */
  "max-errors": Int;
}

export interface GstJpegEncProperties extends GstVideoEncoderProperties {
  /** Default "ifast". */
  "idct-method": Enum<GstIDCTMethod>;
  /** 0 to 100; default 85. May change while playing. */
  quality: Int;
  /** Default false. */
  snapshot: Bool;
}

type GstIDCTMethod = "islow" | "ifast" | "float";
