// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: dvbsuboverlay
import type { Bool, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  dvbsuboverlay: dvbsuboverlay;
}

export interface dvbsuboverlay {
  properties: GstDVBSubOverlayProperties;
  pads: { src: "always src"; text_sink: "always sink"; video_sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDVBSubOverlayProperties extends GstObjectProperties {
  /** Default true. */
  enable: Bool;
  /** Default false. */
  "force-end": Bool;
  /** 0 to 2147483647; default 0. */
  "max-page-timeout": Int;
}

