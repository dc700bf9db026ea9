// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: openaptx
import type { Bool } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  openaptxdec: openaptxdec;
  openaptxenc: openaptxenc;
}

export interface openaptxdec {
  properties: GstOpenaptxDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface openaptxenc {
  properties: GstAudioEncoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOpenaptxDecProperties extends GstAudioDecoderProperties {
  /** Default true. */
  autosync: Bool;
}

