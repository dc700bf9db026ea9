// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: codecalpha
import type { GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  alphacombine: alphacombine;
  codecalphademux: codecalphademux;
  vp8alphadecodebin: vp8alphadecodebin;
  vp9alphadecodebin: vp9alphadecodebin;
}

export interface alphacombine {
  properties: GstObjectProperties;
  pads: { alpha: "always sink"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface codecalphademux {
  properties: GstObjectProperties;
  pads: { alpha: "always src"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vp8alphadecodebin {
  properties: GstBinProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface vp9alphadecodebin {
  properties: GstBinProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

