// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: de265
import type { Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoDecoderProperties } from "./shared-types.d.ts";

export interface Elements {
  libde265dec: libde265dec;
}

export interface libde265dec {
  properties: GstLibde265DecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstLibde265DecProperties extends GstVideoDecoderProperties {
  /** 0 to 2147483647; default 0. */
  "max-threads": Int;
}

