// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: voaacenc
import type { Int } from "../gst/property_kinds.ts";
import type { GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  voaacenc: voaacenc;
}

export interface voaacenc {
  properties: GstVoAacEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVoAacEncProperties extends GstAudioEncoderProperties {
  /** 0 to 320000; default 128000. */
  bitrate: Int;
}

