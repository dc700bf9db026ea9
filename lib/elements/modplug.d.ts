// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: modplug
import type { Bool, Int, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  modplug: modplug;
}

export interface modplug {
  properties: GstModPlugProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstModPlugProperties extends GstObjectProperties {
  /** Default false. */
  megabass: Bool;
  /** 0 to 100; default 40. */
  "megabass-amount": Int;
  /** 0 to 100; default 30. */
  "megabass-range": Int;
  /** Default true. */
  "noise-reduction": Bool;
  /** Default true. */
  oversamp: Bool;
  /** Default false. */
  reverb: Bool;
  /** 0 to 200; default 100. */
  "reverb-delay": Int;
  /** 0 to 100; default 30. */
  "reverb-depth": Int;
  songname: ReadOnly<Text>;
  /** Default true. */
  surround: Bool;
  /** 0 to 40; default 20. */
  "surround-delay": Int;
  /** 0 to 100; default 20. */
  "surround-depth": Int;
}

