// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: asf
import type { GstElementSignals, GstObjectProperties, GstRTPBaseDepayloadActions, GstRTPBaseDepayloadProperties, GstRTPBaseDepayloadSignals, GstRTSPExtensionSignals } from "./shared-types.d.ts";

export interface Elements {
  asfdemux: asfdemux;
  rtpasfdepay: rtpasfdepay;
  rtspwms: rtspwms;
}

export interface asfdemux {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpasfdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtspwms {
  properties: GstObjectProperties;
  pads: {};
  signals: GstRTSPWMSSignals;
  actions: {};
}

export interface GstRTSPWMSSignals extends GstElementSignals, GstRTSPExtensionSignals {
}

