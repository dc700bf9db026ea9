// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: openal
import type { Int, Other, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstAudioBaseSinkProperties, GstAudioBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  openalsink: openalsink;
  openalsrc: openalsrc;
}

export interface openalsink {
  properties: GstOpenALSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface openalsrc {
  properties: GstOpenalSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOpenALSinkProperties extends GstAudioBaseSinkProperties {
  device: Text;
  /** Default "". */
  "device-name": ReadOnly<Text>;
  "user-context": Other;
  "user-device": Other;
  /** 0 to 4294967295; default 0. */
  "user-source": Int;
}

export interface GstOpenalSrcProperties extends GstAudioBaseSrcProperties {
  device: Text;
  "device-name": ReadOnly<Text>;
}

