// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: amrnb
import type { Enum } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  amrnbdec: amrnbdec;
  amrnbenc: amrnbenc;
}

export interface amrnbdec {
  properties: GstAmrnbDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface amrnbenc {
  properties: GstAmrnbEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAmrnbDecProperties extends GstAudioDecoderProperties {
  /** Default "IF1". */
  variant: Enum<GstAmrnbVariant>;
}

export interface GstAmrnbEncProperties extends GstAudioEncoderProperties {
  /** Default "MR122". */
  "band-mode": Enum<GstAmrnbEncBandMode>;
}

type GstAmrnbEncBandMode = "MR475" | "MR515" | "MR59" | "MR67" | "MR74" | "MR795" | "MR102" | "MR122" | "MRDTX";
type GstAmrnbVariant = "IF1" | "IF2";
