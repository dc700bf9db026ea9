// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: realmedia
import type { CapsProperty, Int, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals, GstObjectProperties, GstRTSPExtensionSignals } from "./shared-types.d.ts";

export interface Elements {
  pnmsrc: pnmsrc;
  rademux: rademux;
  rdtdepay: rdtdepay;
  rdtmanager: rdtmanager;
  rmdemux: rmdemux;
  rtspreal: rtspreal;
}

export interface pnmsrc {
  properties: GstPNMSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rademux {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rdtdepay {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rdtmanager {
  properties: GstRDTManagerProperties;
  pads: { "recv_rtcp_sink_%u": "request sink"; "recv_rtp_sink_%u": "request sink"; "recv_rtp_src_%u_%u_%u": "sometimes src"; "rtcp_src_%u": "request src" };
  signals: GstRDTManagerSignals;
  actions: {};
}

export interface rmdemux {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtspreal {
  properties: GstObjectProperties;
  pads: {};
  signals: GstRTSPRealSignals;
  actions: {};
}

export interface GstPNMSrcProperties extends GstBaseSrcProperties {
  location: Text;
}

export interface GstRDTManagerProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 200. */
  latency: Int;
}

export interface GstRDTManagerSignals extends GstElementSignals {
  "clear-pt-map": Signal<[]>;
  "on-bye-ssrc": Signal<[Int, Int]>;
  "on-bye-timeout": Signal<[Int, Int]>;
  "on-npt-stop": Signal<[Int, Int]>;
  "on-timeout": Signal<[Int, Int]>;
  "request-pt-map": Signal<[Int, Int], CapsProperty>;
}

export interface GstRTSPRealSignals extends GstElementSignals, GstRTSPExtensionSignals {
}

