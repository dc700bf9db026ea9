// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: id3tag
import type { Bool, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  id3mux: id3mux;
}

export interface id3mux {
  properties: GstId3MuxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstId3MuxProperties extends GstObjectProperties {
  /** 3 to 4; default 3. */
  "v2-version": Int;
  /** Default false. */
  "write-v1": Bool;
  /** Default true. */
  "write-v2": Bool;
}

