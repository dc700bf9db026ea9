// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: videomixer
import type { Enum } from "../gst/property_kinds.ts";
import type { GstChildProxySignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  videomixer: videomixer;
}

export interface videomixer {
  properties: GstVideoMixer2Properties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstVideoMixer2Signals;
  actions: {};
}

export interface GstVideoMixer2Properties extends GstObjectProperties {
  /** Default "checker". */
  background: Enum<GstVideoMixer2Background>;
}

export interface GstVideoMixer2Signals extends GstElementSignals, GstChildProxySignals {
}

type GstVideoMixer2Background = "checker" | "black" | "white" | "transparent";
