// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: coloreffects
import type { Enum, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  chromahold: chromahold;
  coloreffects: coloreffects;
}

export interface chromahold {
  properties: GstChromaHoldProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface coloreffects {
  properties: GstColorEffectsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstChromaHoldProperties extends GstBaseTransformProperties {
  /** 0 to 255; default 0. Controllable. */
  "target-b": Int;
  /** 0 to 255; default 0. Controllable. */
  "target-g": Int;
  /** 0 to 255; default 255. Controllable. */
  "target-r": Int;
  /** 0 to 180; default 30. Controllable. */
  tolerance: Int;
}

export interface GstColorEffectsProperties extends GstBaseTransformProperties {
  /** Default "none". */
  preset: Enum<GstColorEffectsPreset>;
}

type GstColorEffectsPreset = "none" | "heat" | "sepia" | "xray" | "xpro" | "yellowblue";
