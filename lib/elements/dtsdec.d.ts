// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: dtsdec
import type { Bool } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  dtsdec: dtsdec;
}

export interface dtsdec {
  properties: GstDtsDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDtsDecProperties extends GstAudioDecoderProperties {
  /** Default false. */
  drc: Bool;
}

