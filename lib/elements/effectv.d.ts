// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: effectv
import type { Bool, Enum, Float, Int, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  agingtv: agingtv;
  dicetv: dicetv;
  edgetv: edgetv;
  optv: optv;
  quarktv: quarktv;
  radioactv: radioactv;
  revtv: revtv;
  rippletv: rippletv;
  shagadelictv: shagadelictv;
  streaktv: streaktv;
  vertigotv: vertigotv;
  warptv: warptv;
}

export interface agingtv {
  properties: GstAgingTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface dicetv {
  properties: GstDiceTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface edgetv {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface optv {
  properties: GstOpTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface quarktv {
  properties: GstQuarkTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface radioactv {
  properties: GstRadioacTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface revtv {
  properties: GstRevTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rippletv {
  properties: GstRippleTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface shagadelictv {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface streaktv {
  properties: GstStreakTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vertigotv {
  properties: GstVertigoTVProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface warptv {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAgingTVProperties extends GstBaseTransformProperties {
  /** Default true. Controllable. */
  "color-aging": Bool;
  /** Default true. Controllable. */
  dusts: Bool;
  /** Default true. Controllable. */
  pits: Bool;
  /** 0 to 20; default 7. Controllable. */
  "scratch-lines": Int;
}

export interface GstDiceTVProperties extends GstBaseTransformProperties {
  /** 0 to 5; default 4. Controllable. */
  "square-bits": Int;
}

export interface GstOpTVProperties extends GstBaseTransformProperties {
  /** Default "maelstrom". */
  mode: Enum<GstOpTVMode>;
  /** Default 16. Controllable. */
  speed: Int;
  /** 0 to 2147483647; default 60. Controllable. */
  threshold: Int;
}

export interface GstQuarkTVProperties extends GstBaseTransformProperties {
  /** 1 to 64; default 16. Controllable. */
  planes: Int;
}

export interface GstRadioacTVProperties extends GstBaseTransformProperties {
  /** Default "white". Controllable. */
  color: Enum<GstRadioacTVColor>;
  /** 0 to 2147483647; default 3. Controllable. */
  interval: Int;
  /** Default "normal". */
  mode: Enum<GstRadioacTVMode>;
  /** Default false. Controllable. */
  trigger: Bool;
}

export interface GstRevTVProperties extends GstBaseTransformProperties {
  /** 1 to 100; default 1. Controllable. */
  delay: Int;
  /** 1 to 200; default 50. Controllable. */
  gain: Int;
  /** 1 to 100; default 6. Controllable. */
  linespace: Int;
}

export interface GstRippleTVProperties extends GstBaseTransformProperties {
  /** Default "motion-detection". Controllable. */
  mode: Enum<GstRippleTVMode>;
  /** Default false. Controllable. */
  reset: WriteOnly<Bool>;
}

export interface GstStreakTVProperties extends GstBaseTransformProperties {
  /** Default false. */
  feedback: Bool;
}

export interface GstVertigoTVProperties extends GstBaseTransformProperties {
  /** 0.01 to 100; default 0.02. */
  speed: Float;
  /** 1.01 to 1.1; default 1.01. */
  "zoom-speed": Float;
}

type GstOpTVMode = "maelstrom" | "radiation" | "horizontal-stripes" | "vertical-stripes";
type GstRadioacTVColor = "red" | "green" | "blue" | "white";
type GstRadioacTVMode = "normal" | "strobe1" | "strobe2" | "trigger";
type GstRippleTVMode = "motion-detection" | "rain";
