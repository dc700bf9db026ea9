// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: sdpelem
import type { Bool, Int, Int64, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  sdpdemux: sdpdemux;
  sdpsrc: sdpsrc;
}

export interface sdpdemux {
  properties: GstSDPDemuxProperties;
  pads: { sink: "always sink"; "stream_%u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface sdpsrc {
  properties: GstSdpSrcProperties;
  pads: { "stream_%u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstSDPDemuxProperties extends GstBinProperties {
  /** Default false. */
  debug: Bool;
  /** 0 to 4294967295; default 200. */
  latency: Int;
  /** Default true. */
  redirect: Bool;
  /** 0 to 18446744073709551615; default 10000000. */
  timeout: Int64;
}

export interface GstSdpSrcProperties extends GstBinProperties {
  location: Text;
  sdp: Text;
}

