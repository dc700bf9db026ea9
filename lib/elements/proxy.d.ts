// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: proxy
import type { Element, ObjectOf } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  proxysink: proxysink;
  proxysrc: proxysrc;
}

export interface proxysink {
  properties: GstObjectProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface proxysrc {
  properties: GstProxySrcProperties;
  pads: { src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstProxySrcProperties extends GstBinProperties {
  proxysink: ObjectOf<Element>;
}

