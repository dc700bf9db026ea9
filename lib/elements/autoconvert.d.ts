// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: autoconvert
import type { Other } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  autoconvert: autoconvert;
  autovideoconvert: autovideoconvert;
}

export interface autoconvert {
  properties: GstAutoConvertProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface autovideoconvert {
  properties: GstBinProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstAutoConvertProperties extends GstBinProperties {
  factories: Other;
}

