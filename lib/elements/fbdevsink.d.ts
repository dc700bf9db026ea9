// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: fbdevsink
import type { Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  fbdevsink: fbdevsink;
}

export interface fbdevsink {
  properties: GstFBDEVSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstFBDEVSinkProperties extends GstVideoSinkProperties {
  device: Text;
}

