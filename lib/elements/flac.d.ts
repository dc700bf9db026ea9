// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: flac
import type { Bool, Enum, Int } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  flacdec: flacdec;
  flacenc: flacenc;
  flactag: flactag;
}

export interface flacdec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface flacenc {
  properties: GstFlacEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface flactag {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstFlacEncProperties extends GstAudioEncoderProperties {
  /** 16 to 65535; default 4608. */
  blocksize: Int;
  /** Default false. */
  "escape-coding": Bool;
  /** Default false. */
  "exhaustive-model-search": Bool;
  /** Default false. */
  "loose-mid-side-stereo": Bool;
  /** 0 to 32; default 8. */
  "max-lpc-order": Int;
  /** 0 to 16; default 3. */
  "max-residual-partition-order": Int;
  /** Default true. */
  "mid-side-stereo": Bool;
  /** 0 to 16; default 3. */
  "min-residual-partition-order": Int;
  /** 0 to 4294967295; default 0. */
  padding: Int;
  /** Default false. */
  "qlp-coeff-prec-search": Bool;
  /** 0 to 32; default 0. */
  "qlp-coeff-precision": Int;
  /** Default "5". */
  quality: Enum<GstFlacEncQuality>;
  /** 0 to 15; default 0. */
  "rice-parameter-search-dist": Int;
  /** -2147483647 to 2147483647; default -10. */
  seekpoints: Int;
  /** Default true. */
  "streamable-subset": Bool;
}

type GstFlacEncQuality = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
