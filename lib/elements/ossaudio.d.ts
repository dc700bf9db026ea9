// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: ossaudio
import type { ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstAudioBaseSinkProperties, GstAudioBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  osssink: osssink;
  osssrc: osssrc;
}

export interface osssink {
  properties: GstOssSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface osssrc {
  properties: GstOssSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOssSinkProperties extends GstAudioBaseSinkProperties {
  /** Default "/dev/dsp". */
  device: Text;
}

export interface GstOssSrcProperties extends GstAudioBaseSrcProperties {
  /** Default "/dev/dsp". */
  device: Text;
  /** Default "". */
  "device-name": ReadOnly<Text>;
}

