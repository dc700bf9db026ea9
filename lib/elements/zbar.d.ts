// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: zbar
import type { Bool } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  zbar: zbar;
}

export interface zbar {
  properties: GstZBarProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstZBarProperties extends GstBaseTransformProperties {
  /** Default false. */
  "attach-frame": Bool;
  /** Default false. May change while ready. */
  cache: Bool;
  /** Default true. */
  message: Bool;
}

