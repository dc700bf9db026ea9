// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: videofiltersbad
import type { Int } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  scenechange: scenechange;
  videodiff: videodiff;
  zebrastripe: zebrastripe;
}

export interface scenechange {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface videodiff {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface zebrastripe {
  properties: GstZebraStripeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstZebraStripeProperties extends GstBaseTransformProperties {
  /** 0 to 100; default 90. */
  threshold: Int;
}

