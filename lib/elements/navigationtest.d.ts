// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: navigationtest
import type { Bool } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  navigationtest: navigationtest;
}

export interface navigationtest {
  properties: GstNavigationtestProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstNavigationtestProperties extends GstBaseTransformProperties {
  /** Default true. */
  "display-mouse": Bool;
  /** Default true. */
  "display-touch": Bool;
}

