// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: avi
import type { Bool } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  avidemux: avidemux;
  avimux: avimux;
  avisubtitle: avisubtitle;
}

export interface avidemux {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "subpicture_%u": "sometimes src"; "subtitle_%u": "sometimes src"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avimux {
  properties: GstAviMuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avisubtitle {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAviMuxProperties extends GstObjectProperties {
  /** Default true. */
  bigfile: Bool;
}

