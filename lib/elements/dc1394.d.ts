// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: dc1394
import type { Enum, Int, Text } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  dc1394src: dc1394src;
}

export interface dc1394src {
  properties: GstDC1394SrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDC1394SrcProperties extends GstBaseSrcProperties {
  /** 1 to 4294967295; default 10. May change while ready. */
  dma: Int;
  /** May change while ready. */
  guid: Text;
  /** Default "400". May change while ready. */
  iso: Enum<GstDC1394ISOSpeed>;
  /** -1 to 2147483647; default -1. May change while ready. */
  unit: Int;
}

type GstDC1394ISOSpeed = "100" | "200" | "400" | "800" | "1600" | "3200";
