// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: openmpt
import type { Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstNonstreamAudioDecoderProperties } from "./shared-types.d.ts";

export interface Elements {
  openmptdec: openmptdec;
}

export interface openmptdec {
  properties: GstOpenMptDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOpenMptDecProperties extends GstNonstreamAudioDecoderProperties {
  /** 0 to 8; default 0. */
  "filter-length": Int;
  /** -2147483647 to 2147483647; default 0. */
  "master-gain": Int;
  /** 1 to 268435455; default 1024. */
  "output-buffer-size": Int;
  /** 0 to 400; default 100. */
  "stereo-separation": Int;
  /** -1 to 10; default -1. */
  "volume-ramping": Int;
}

