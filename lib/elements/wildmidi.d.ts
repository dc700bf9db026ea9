// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: wildmidi
import type { Bool, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstNonstreamAudioDecoderProperties } from "./shared-types.d.ts";

export interface Elements {
  wildmididec: wildmididec;
}

export interface wildmididec {
  properties: GstWildmidiDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstWildmidiDecProperties extends GstNonstreamAudioDecoderProperties {
  /** Default true. */
  "enhanced-resampling": Bool;
  /** Default true. */
  "log-volume-scale": Bool;
  /** 1 to 1073741823; default 1024. */
  "output-buffer-size": Int;
  /** Default false. */
  reverb: Bool;
}

