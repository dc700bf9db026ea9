// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: asfmux
import type { Bool, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseParseProperties, GstElementSignals, GstObjectProperties, GstRTPBasePayloadActions, GstRTPBasePayloadProperties, GstRTPBasePayloadSignals } from "./shared-types.d.ts";

export interface Elements {
  asfmux: asfmux;
  asfparse: asfparse;
  rtpasfpay: rtpasfpay;
}

export interface asfmux {
  properties: GstAsfMuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface asfparse {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpasfpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface GstAsfMuxProperties extends GstObjectProperties {
  /** Default true. */
  "merge-stream-tags": Bool;
  /** 18 to 4294967295; default 4800. */
  "packet-size": Int;
  /** 0 to 18446744073709551615; default 0. */
  padding: Int64;
  /** 0 to 18446744073709551615; default 5000. */
  preroll: Int64;
  /** Default false. */
  streamable: Bool;
}

