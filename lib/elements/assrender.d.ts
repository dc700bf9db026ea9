// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: assrender
import type { Bool } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  assrender: assrender;
}

export interface assrender {
  properties: GstAssRenderProperties;
  pads: { src: "always src"; text_sink: "always sink"; video_sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAssRenderProperties extends GstObjectProperties {
  /** Default true. */
  embeddedfonts: Bool;
  /** Default true. */
  enable: Bool;
  /** Default true. */
  "wait-text": Bool;
}

