// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: vorbis
import type { Bool, Float, Int, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  vorbisdec: vorbisdec;
  vorbisenc: vorbisenc;
  vorbisparse: vorbisparse;
  vorbistag: vorbistag;
}

export interface vorbisdec {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vorbisenc {
  properties: GstVorbisEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vorbisparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vorbistag {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVorbisEncProperties extends GstAudioEncoderProperties {
  /** -1 to 250001; default -1. */
  bitrate: Int;
  "last-message": ReadOnly<Text>;
  /** Default false. */
  managed: Bool;
  /** -1 to 250001; default -1. */
  "max-bitrate": Int;
  /** -1 to 250001; default -1. */
  "min-bitrate": Int;
  /** -0.1 to 1; default 0.3. */
  quality: Float;
}

