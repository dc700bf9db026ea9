// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: ogg
import type { Bool, Int64 } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  oggaviparse: oggaviparse;
  oggdemux: oggdemux;
  oggmux: oggmux;
  oggparse: oggparse;
  ogmaudioparse: ogmaudioparse;
  ogmtextparse: ogmtextparse;
  ogmvideoparse: ogmvideoparse;
}

export interface oggaviparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface oggdemux {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; "src_%08x": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface oggmux {
  properties: GstOggMuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "subtitle_%u": "request sink"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface oggparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ogmaudioparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ogmtextparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ogmvideoparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOggMuxProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 500000000. */
  "max-delay": Int64;
  /** 0 to 18446744073709551615; default 500000000. */
  "max-page-delay": Int64;
  /** 0 to 18446744073709551615; default 40000000. */
  "max-tolerance": Int64;
  /** Default false. */
  skeleton: Bool;
}

