// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: isomp4
import type { Bool, Enum, Int, Int64, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstAggregatorProperties, GstAggregatorSignals, GstBinSignals, GstElementSignals, GstObjectProperties, GstPipelineProperties, GstRTPBaseDepayloadActions, GstRTPBaseDepayloadProperties, GstRTPBaseDepayloadSignals } from "./shared-types.d.ts";

export interface Elements {
  "3gppmux": _3gppmux;
  ismlmux: ismlmux;
  mj2mux: mj2mux;
  mp4mux: mp4mux;
  qtdemux: qtdemux;
  qtmoovrecover: qtmoovrecover;
  qtmux: qtmux;
  rtpxqtdepay: rtpxqtdepay;
}

export interface _3gppmux {
  properties: Gst3GPPMuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "subtitle_%u": "request sink"; "video_%u": "request sink" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface ismlmux {
  properties: GstISMLMuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface mj2mux {
  properties: GstMJ2MuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface mp4mux {
  properties: GstMP4MuxProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "subtitle_%u": "request sink"; "video_%u": "request sink" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface qtdemux {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "subtitle_%u": "sometimes src"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface qtmoovrecover {
  properties: GstQTMoovRecoverProperties;
  pads: {};
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface qtmux {
  properties: GstQTMuxProperties;
  pads: { "audio_%u": "request sink"; "caption_%u": "request sink"; src: "always src"; "subtitle_%u": "request sink"; "video_%u": "request sink" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface rtpxqtdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface Gst3GPPMuxProperties extends GstBaseQTMuxProperties {
  /** @deprecated Default false. */
  streamable: Bool;
}

export interface GstBaseQTMuxProperties extends GstAggregatorProperties {
  /** @deprecated Default "reorder". */
  "dts-method": Enum<GstQTMuxDtsMethods>;
  /** Default false. */
  faststart: Bool;
  "faststart-file": Text;
  /** Default false. */
  "force-chunks": Bool;
  /** Default false. */
  "force-create-timecode-trak": Bool;
  /** 0 to 4294967295; default 0. */
  "fragment-duration": Int;
  /** Default "dash-or-mss". */
  "fragment-mode": Enum<GstQTMuxFragmentMode>;
  /** 0 to 18446744073709551615; default 0. */
  "interleave-bytes": Int64;
  /** 0 to 18446744073709551615; default 250000000. */
  "interleave-time": Int64;
  /** 0 to 18446744073709551615; default 40000000. */
  "max-raw-audio-drift": Int64;
  "moov-recovery-file": Text;
  /** 0 to 4294967295; default 0. */
  "movie-timescale": Int;
  /** Default true. */
  "presentation-time": Bool;
  /** 0 to 10000; default 550. */
  "reserved-bytes-per-sec": Int;
  /** 0 to 18446744073709551615; default 0. */
  "reserved-duration-remaining": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "reserved-max-duration": Int64;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "reserved-moov-update-period": Int64;
  /** Default false. */
  "reserved-prefill": Bool;
  /** 0 to 18446744073709551615; default 0. */
  "start-gap-threshold": Int64;
  /** 0 to 4294967295; default 0. */
  "trak-timescale": Int;
}

export interface GstISMLMuxProperties extends GstBaseQTMuxProperties {
  /** Default true. */
  streamable: Bool;
}

export interface GstMJ2MuxProperties extends GstBaseQTMuxProperties {
  /** @deprecated Default false. */
  streamable: Bool;
}

export interface GstMP4MuxProperties extends GstBaseQTMuxProperties {
  /** @deprecated Default false. */
  streamable: Bool;
}

export interface GstQTMoovRecoverProperties extends GstPipelineProperties {
  "broken-input": Text;
  /** Default false. */
  "faststart-mode": Bool;
  "fixed-output": Text;
  "recovery-input": Text;
}

export interface GstQTMuxProperties extends GstBaseQTMuxProperties {
  /** @deprecated Default false. */
  streamable: Bool;
}

type GstQTMuxDtsMethods = "dd" | "reorder" | "asc";
type GstQTMuxFragmentMode = "dash-or-mss" | "first-moov-then-finalise";
