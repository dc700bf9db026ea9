// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: dvdsub
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  dvdsubdec: dvdsubdec;
  dvdsubparse: dvdsubparse;
}

export interface dvdsubdec {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface dvdsubparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

