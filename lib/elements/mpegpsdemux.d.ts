// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: mpegpsdemux
import type { Bool } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  mpegpsdemux: mpegpsdemux;
}

export interface mpegpsdemux {
  properties: GstMpegPSDemuxProperties;
  pads: { "audio_%02x": "sometimes src"; "private_%d": "sometimes src"; sink: "always sink"; "subpicture_%02x": "sometimes src"; "video_%02x": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstMpegPSDemuxProperties extends GstObjectProperties {
  /** Default false. May change while ready. */
  "ignore-scr": Bool;
}

