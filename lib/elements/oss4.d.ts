// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: oss4
import type { Bool, Float, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstAudioBaseSinkProperties, GstAudioBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  oss4sink: oss4sink;
  oss4src: oss4src;
}

export interface oss4sink {
  properties: GstOss4SinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface oss4src {
  properties: GstOss4SourceProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOss4SinkProperties extends GstAudioBaseSinkProperties {
  device: Text;
  "device-name": ReadOnly<Text>;
  /** Default false. */
  mute: Bool;
  /** 0 to 10; default 1. */
  volume: Float;
}

export interface GstOss4SourceProperties extends GstAudioBaseSrcProperties {
  device: Text;
  "device-name": ReadOnly<Text>;
}

