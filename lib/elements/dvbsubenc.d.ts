// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: dvbsubenc
import type { Int, Int64 } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  dvbsubenc: dvbsubenc;
}

export interface dvbsubenc {
  properties: GstDvbSubEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDvbSubEncProperties extends GstObjectProperties {
  /** 1 to 256; default 16. */
  "max-colours": Int;
  /** Default 0. */
  "ts-offset": Int64;
}

