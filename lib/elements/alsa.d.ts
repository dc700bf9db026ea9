// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: alsa
import type { Bool, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstAudioBaseSinkProperties, GstAudioBaseSrcProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  alsamidisrc: alsamidisrc;
  alsasink: alsasink;
  alsasrc: alsasrc;
}

export interface alsamidisrc {
  properties: GstAlsaMidiSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface alsasink {
  properties: GstAlsaSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface alsasrc {
  properties: GstAlsaSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAlsaMidiSrcProperties extends GstBaseSrcProperties {
  ports: Text;
}

export interface GstAlsaSinkProperties extends GstAudioBaseSinkProperties {
  /** Default "". */
  "card-name": ReadOnly<Text>;
  /** Default "default". */
  device: Text;
  /** Default "". */
  "device-name": ReadOnly<Text>;
}

export interface GstAlsaSrcProperties extends GstAudioBaseSrcProperties {
  /** Default "". */
  "card-name": ReadOnly<Text>;
  /** Default "default". */
  device: Text;
  /** Default "". */
  "device-name": ReadOnly<Text>;
  /** Default true. */
  "use-driver-timestamps": Bool;
}

