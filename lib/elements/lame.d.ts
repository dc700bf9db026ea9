// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: lame
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  lamemp3enc: lamemp3enc;
}

export interface lamemp3enc {
  properties: GstLameMP3EncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstLameMP3EncProperties extends GstAudioEncoderProperties {
  /** 8 to 320; default 128. */
  bitrate: Int;
  /** Default false. */
  cbr: Bool;
  /** Default "standard". */
  "encoding-engine-quality": Enum<GstLameMP3EncEncodingEngineQuality>;
  /** Default false. */
  mono: Bool;
  /** 0 to 9.999; default 4. */
  quality: Float;
  /** Default "quality". */
  target: Enum<GstLameMP3EncTarget>;
}

type GstLameMP3EncEncodingEngineQuality = "fast" | "standard" | "high";
type GstLameMP3EncTarget = "quality" | "bitrate";
