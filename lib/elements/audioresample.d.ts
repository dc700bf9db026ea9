// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: audioresample
import type { Enum, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  audioresample: audioresample;
}

export interface audioresample {
  properties: GstAudioResampleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAudioResampleProperties extends GstBaseTransformProperties {
  /** 0 to 10; default 4. */
  quality: Int;
  /** Default "kaiser". */
  "resample-method": Enum<GstAudioResamplerMethod>;
  /** 0 to 4294967295; default 1048576. */
  "sinc-filter-auto-threshold": Int;
  /** Default "cubic". */
  "sinc-filter-interpolation": Enum<GstAudioResamplerFilterInterpolation>;
  /** Default "auto". */
  "sinc-filter-mode": Enum<GstAudioResamplerFilterMode>;
}

type GstAudioResamplerFilterInterpolation = "none" | "linear" | "cubic";
type GstAudioResamplerFilterMode = "interpolated" | "full" | "auto";
type GstAudioResamplerMethod = "nearest" | "linear" | "cubic" | "blackman-nuttall" | "kaiser";
