// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: webp
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  webpdec: webpdec;
  webpenc: webpenc;
}

export interface webpdec {
  properties: GstWebPDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface webpenc {
  properties: GstWebpEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstWebPDecProperties extends GstVideoDecoderProperties {
  /** Default false. */
  "bypass-filtering": Bool;
  /** Default false. */
  "no-fancy-upsampling": Bool;
  /** Default false. */
  "use-threads": Bool;
}

export interface GstWebpEncProperties extends GstVideoEncoderProperties {
  /** Default false. */
  lossless: Bool;
  /** Default "photo". */
  preset: Enum<GstWebpEncPreset>;
  /** 0 to 100; default 90. */
  quality: Float;
  /** 0 to 6; default 4. */
  speed: Int;
}

type GstWebpEncPreset = "none" | "picture" | "photo" | "drawing" | "icon" | "text";
