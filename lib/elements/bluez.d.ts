// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: bluez
import type { Bool, Int, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstBinProperties, GstBinSignals, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  a2dpsink: a2dpsink;
  avdtpsink: avdtpsink;
  avdtpsrc: avdtpsrc;
}

export interface a2dpsink {
  properties: GstA2dpSinkProperties;
  pads: { sink: "always sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface avdtpsink {
  properties: GstAvdtpSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdtpsrc {
  properties: GstAvdtpSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstA2dpSinkProperties extends GstBinProperties {
  /** Default true. */
  "auto-connect": Bool;
  device: Text;
  transport: Text;
}

export interface GstAvdtpSinkProperties extends GstBaseSinkProperties {
  /** Default true. */
  "auto-connect": Bool;
  device: Text;
  transport: Text;
}

export interface GstAvdtpSrcProperties extends GstBaseSrcProperties {
  transport: Text;
  /** 0 to 127; default 127. */
  "transport-volume": Int;
}

