// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: equalizer
import type { Float, Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstChildProxySignals, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  "equalizer-10bands": equalizer_10bands;
  "equalizer-3bands": equalizer_3bands;
  "equalizer-nbands": equalizer_nbands;
}

export interface equalizer_10bands {
  properties: GstIirEqualizer10BandsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstIirEqualizerSignals;
  actions: {};
}

export interface equalizer_3bands {
  properties: GstIirEqualizer3BandsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstIirEqualizerSignals;
  actions: {};
}

export interface equalizer_nbands {
  properties: GstIirEqualizerNBandsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstIirEqualizerSignals;
  actions: {};
}

export interface GstIirEqualizerSignals extends GstElementSignals, GstChildProxySignals {
}

export interface GstIirEqualizer10BandsProperties extends GstBaseTransformProperties {
  /** -24 to 12; default 0. Controllable. */
  band0: Float;
  /** -24 to 12; default 0. Controllable. */
  band1: Float;
  /** -24 to 12; default 0. Controllable. */
  band2: Float;
  /** -24 to 12; default 0. Controllable. */
  band3: Float;
  /** -24 to 12; default 0. Controllable. */
  band4: Float;
  /** -24 to 12; default 0. Controllable. */
  band5: Float;
  /** -24 to 12; default 0. Controllable. */
  band6: Float;
  /** -24 to 12; default 0. Controllable. */
  band7: Float;
  /** -24 to 12; default 0. Controllable. */
  band8: Float;
  /** -24 to 12; default 0. Controllable. */
  band9: Float;
}

export interface GstIirEqualizer3BandsProperties extends GstBaseTransformProperties {
  /** -24 to 12; default 0. Controllable. */
  band0: Float;
  /** -24 to 12; default 0. Controllable. */
  band1: Float;
  /** -24 to 12; default 0. Controllable. */
  band2: Float;
}

export interface GstIirEqualizerNBandsProperties extends GstBaseTransformProperties {
  /** 1 to 64; default 10. */
  "num-bands": Int;
}

