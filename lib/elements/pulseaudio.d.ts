// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: pulseaudio
import type { Bool, Float, Int, ReadOnly, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstAudioBaseSinkProperties, GstAudioBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  pulsesink: pulsesink;
  pulsesrc: pulsesrc;
}

export interface pulsesink {
  properties: GstPulseSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface pulsesrc {
  properties: GstPulseSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstPulseSinkProperties extends GstAudioBaseSinkProperties {
  /** May change while ready. */
  "client-name": Text;
  "current-device": ReadOnly<Text>;
  device: Text;
  "device-name": ReadOnly<Text>;
  /** Default false. */
  mute: Bool;
  server: Text;
  "stream-properties": StructureProperty;
  /** 0 to 10; default 1. */
  volume: Float;
}

export interface GstPulseSrcProperties extends GstAudioBaseSrcProperties {
  /** May change while ready. */
  "client-name": Text;
  "current-device": ReadOnly<Text>;
  device: Text;
  "device-name": ReadOnly<Text>;
  /** Default false. */
  mute: Bool;
  server: Text;
  /** 0 to 4294967295; default 4294967295. */
  "source-output-index": ReadOnly<Int>;
  "stream-properties": StructureProperty;
  /** 0 to 10; default 1. */
  volume: Float;
}

