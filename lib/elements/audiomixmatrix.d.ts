// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: audiomixmatrix
import type { ArrayOf, Enum, Float, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  audiomixmatrix: audiomixmatrix;
}

export interface audiomixmatrix {
  properties: GstAudioMixMatrixProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAudioMixMatrixProperties extends GstBaseTransformProperties {
  /** 0 to 18446744073709551615; default 0. */
  "channel-mask": Int64;
  /** 0 to 64; default 0. */
  "in-channels": Int;
  matrix: ArrayOf<ArrayOf<Float>>;
  /** Default "manual". */
  mode: Enum<GstAudioMixMatrixModeType>;
  /** 0 to 64; default 0. */
  "out-channels": Int;
}

type GstAudioMixMatrixModeType = "manual" | "first-channels";
