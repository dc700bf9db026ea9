// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: videotestsrc
import type { Bool, Enum, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  videotestsrc: videotestsrc;
}

export interface videotestsrc {
  properties: GstVideoTestSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVideoTestSrcProperties extends GstBaseSrcProperties {
  /** Default "frames". */
  "animation-mode": Enum<GstVideoTestSrcAnimationMode>;
  /** 0 to 4294967295; default 4278190080. Controllable. */
  "background-color": Int;
  /** Default false. */
  flip: Bool;
  /** 0 to 4294967295; default 4294967295. Controllable. */
  "foreground-color": Int;
  /** Default 0. */
  "horizontal-speed": Int;
  /** Default false. */
  "is-live": Bool;
  /** Default 0. */
  k0: Int;
  /** Default 0. */
  kt: Int;
  /** Default 0. */
  kt2: Int;
  /** Default 0. */
  kx: Int;
  /** Default 0. */
  kx2: Int;
  /** Default 0. */
  kxt: Int;
  /** Default 0. */
  kxy: Int;
  /** Default 0. */
  ky: Int;
  /** Default 0. */
  ky2: Int;
  /** Default 0. */
  kyt: Int;
  /** Default "wavy". */
  motion: Enum<GstVideoTestSrcMotionType>;
  /** Default "smpte". */
  pattern: Enum<GstVideoTestSrcPattern>;
  /** 0 to 9223372036854775807; default 0. */
  "timestamp-offset": Int64;
  /** Default 0. */
  xoffset: Int;
  /** Default 0. */
  yoffset: Int;
}

type GstVideoTestSrcAnimationMode = "frames" | "wall-time" | "running-time";
type GstVideoTestSrcMotionType = "wavy" | "sweep" | "hsweep";
type GstVideoTestSrcPattern = "smpte" | "snow" | "black" | "white" | "red" | "green" | "blue" | "checkers-1" | "checkers-2" | "checkers-4" | "checkers-8" | "circular" | "blink" | "smpte75" | "zone-plate" | "gamut" | "chroma-zone-plate" | "solid-color" | "ball" | "smpte100" | "bar" | "pinwheel" | "spokes" | "gradient" | "colors" | "smpte-rp-219";
