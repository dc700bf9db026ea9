// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: chromaprint
import type { Int, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  chromaprint: chromaprint;
}

export interface chromaprint {
  properties: GstChromaprintProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstChromaprintProperties extends GstBaseTransformProperties {
  /** 0 to 4294967295; default 120. */
  duration: Int;
  fingerprint: ReadOnly<Text>;
}

