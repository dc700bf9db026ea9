// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: pcapparse
import type { CapsProperty, Int, Int64, Text } from "../gst/property_kinds.ts";
import type { GstBaseParseProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  irtspparse: irtspparse;
  pcapparse: pcapparse;
}

export interface irtspparse {
  properties: GstIRTSPParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface pcapparse {
  properties: GstPcapParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstIRTSPParseProperties extends GstBaseParseProperties {
  /** 0 to 255; default 0. */
  "channel-id": Int;
}

export interface GstPcapParseProperties extends GstObjectProperties {
  caps: CapsProperty;
  /** Default "". */
  "dst-ip": Text;
  /** -1 to 65535; default -1. */
  "dst-port": Int;
  /** Default "". */
  "src-ip": Text;
  /** -1 to 65535; default -1. */
  "src-port": Int;
  /** -1 to 9223372036854775807; default -1. */
  "ts-offset": Int64;
}

