// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: directfb
import type { Bool, Enum, Int, Other, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstColorBalanceSignals, GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  dfbvideosink: dfbvideosink;
}

export interface dfbvideosink {
  properties: GstDfbVideoSinkProperties;
  pads: { sink: "always sink" };
  signals: GstDfbVideoSinkSignals;
  actions: {};
}

export interface GstDfbVideoSinkProperties extends GstVideoSinkProperties {
  /** 0 to 65535; default 32768. */
  brightness: Int;
  /** 0 to 65535; default 32768. */
  contrast: Int;
  /** 0 to 65535; default 32768. */
  hue: Int;
  /** Default "exclusive". */
  "layer-mode": Enum<GstDfbVideoSinkLayerMode>;
  /** Default "1/1". */
  "pixel-aspect-ratio": Text;
  /** 0 to 65535; default 32768. */
  saturation: Int;
  surface: WriteOnly<Other>;
  /** Default true. */
  vsync: Bool;
}

export interface GstDfbVideoSinkSignals extends GstElementSignals, GstColorBalanceSignals {
}

type GstDfbVideoSinkLayerMode = "none" | "exclusive" | "administrative";
