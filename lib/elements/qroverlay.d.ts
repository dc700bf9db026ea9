// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: qroverlay
import type { Bool, Enum, Float, Int64, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  debugqroverlay: debugqroverlay;
  qroverlay: qroverlay;
}

export interface debugqroverlay {
  properties: GstDebugQROverlayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface qroverlay {
  properties: GstQROverlayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstBaseQROverlayProperties extends GstBinProperties {
  /** Default false. */
  "case-sensitive": Bool;
  /** 1 to 100; default 3. */
  "pixel-size": Float;
  /** Default "Approx 15%". */
  "qrcode-error-correction": Enum<GstQrcodeOverlayCorrection>;
  /** 0 to 100; default 50. */
  x: Float;
  /** 0 to 100; default 50. */
  y: Float;
}

export interface GstDebugQROverlayProperties extends GstBaseQROverlayProperties {
  "extra-data-array": Text;
  /** 0 to 9223372036854775807; default 60. */
  "extra-data-interval-buffers": Int64;
  "extra-data-name": Text;
  /** 0 to 9223372036854775807; default 1. */
  "extra-data-span-buffers": Int64;
}

export interface GstQROverlayProperties extends GstBaseQROverlayProperties {
  /** Controllable. May change while playing. */
  data: Text;
}

type GstQrcodeOverlayCorrection = "Approx 7%" | "Approx 15%" | "Approx 25%" | "Approx 30%";
