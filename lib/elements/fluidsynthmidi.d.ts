// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: fluidsynthmidi
import type { Bool, Float, Int, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  fluiddec: fluiddec;
}

export interface fluiddec {
  properties: GstFluidDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstFluidDecProperties extends GstObjectProperties {
  soundfont: Text;
  /** Default true. */
  "synth-chorus": Bool;
  /** 0 to 10; default 0.2. */
  "synth-gain": Float;
  /** 1 to 65535; default 256. */
  "synth-polyphony": Int;
  /** Default true. */
  "synth-reverb": Bool;
}

