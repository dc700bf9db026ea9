// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: rtpmanagerbad
import type { CapsProperty, Int, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  rtpsink: rtpsink;
  rtpsrc: rtpsrc;
}

export interface rtpsink {
  properties: GstRtpSinkProperties;
  pads: { "sink_%u": "request sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface rtpsrc {
  properties: GstRtpSrcProperties;
  pads: { "src_%u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstRtpSinkProperties extends GstBinProperties {
  /** Default "0.0.0.0". */
  address: Text;
  "multicast-iface": Text;
  /** 2 to 65534; default 5004. */
  port: Int;
  /** 0 to 255; default 64. */
  ttl: Int;
  /** 0 to 255; default 1. */
  "ttl-mc": Int;
  /** Default "rtp://0.0.0.0:5004". */
  uri: Text;
}

export interface GstRtpSrcProperties extends GstBinProperties {
  /** Default "0.0.0.0". */
  address: Text;
  caps: CapsProperty;
  "encoding-name": Text;
  /** 0 to 4294967295; default 200. */
  latency: Int;
  "multicast-iface": Text;
  /** 2 to 65534; default 5004. */
  port: Int;
  /** 0 to 255; default 64. */
  ttl: Int;
  /** 0 to 255; default 1. */
  "ttl-mc": Int;
  /** Default "rtp://0.0.0.0:5004". */
  uri: Text;
}

