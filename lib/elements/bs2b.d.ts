// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: bs2b
import type { Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  bs2b: bs2b;
}

export interface bs2b {
  properties: GstBs2bProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstBs2bProperties extends GstBaseTransformProperties {
  /** 300 to 2000; default 700. Controllable. */
  fcut: Int;
  /** 10 to 150; default 45. Controllable. */
  feed: Int;
}

