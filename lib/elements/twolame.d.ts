// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: twolame
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  twolamemp2enc: twolamemp2enc;
}

export interface twolamemp2enc {
  properties: GstTwoLameProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstTwoLameProperties extends GstAudioEncoderProperties {
  /** Default 0. */
  "ath-level": Float;
  /** 8 to 384; default 192. */
  bitrate: Int;
  /** Default false. */
  copyright: Bool;
  /** Default "none". */
  emphasis: Enum<GstTwoLameEmphasis>;
  /** Default false. */
  "energy-level-extension": Bool;
  /** Default false. */
  "error-protection": Bool;
  /** Default "joint". */
  mode: Enum<GstTwoLameMode>;
  /** Default true. */
  original: Bool;
  /** Default "never". */
  padding: Enum<GstTwoLamePadding>;
  /** -1 to 4; default 3. */
  psymodel: Int;
  /** Default false. */
  "quick-mode": Bool;
  /** 0 to 2147483647; default 10. */
  "quick-mode-count": Int;
  /** Default false. */
  vbr: Bool;
  /** -10 to 10; default 5. */
  "vbr-level": Float;
  /** 0 to 384; default 0. */
  "vbr-max-bitrate": Int;
}

type GstTwoLameEmphasis = "none" | "5" | "ccit";
type GstTwoLameMode = "auto" | "stereo" | "joint" | "dual" | "mono";
type GstTwoLamePadding = "never" | "always";
