// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: accurip
import type { Bool } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  accurip: accurip;
}

export interface accurip {
  properties: GstAccuripProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAccuripProperties extends GstBaseTransformProperties {
  /** Default false. */
  "first-track": Bool;
  /** Default false. */
  "last-track": Bool;
}

