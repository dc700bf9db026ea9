// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: rtmp
import type { Int, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  rtmpsink: rtmpsink;
  rtmpsrc: rtmpsrc;
}

export interface rtmpsink {
  properties: GstRTMPSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtmpsrc {
  properties: GstRTMPSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstRTMPSinkProperties extends GstBaseSinkProperties {
  location: Text;
}

export interface GstRTMPSrcProperties extends GstBaseSrcProperties {
  location: Text;
  /** 0 to 2147483647; default 120. */
  timeout: Int;
}

