// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: a52dec
import type { Bool, Enum } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  a52dec: a52dec;
}

export interface a52dec {
  properties: GstA52DecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstA52DecProperties extends GstAudioDecoderProperties {
  /** Default false. */
  drc: Bool;
  /** Default true. */
  lfe: Bool;
  /** Default "3f2r". */
  mode: Enum<GstA52DecMode>;
}

type GstA52DecMode = "mono" | "stereo" | "3f" | "2f1r" | "3f1r" | "2f2r" | "3f2r" | "dolby";
