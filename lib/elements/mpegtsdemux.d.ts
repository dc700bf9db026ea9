// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: mpegtsdemux
import type { Bool, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  tsdemux: tsdemux;
  tsparse: tsparse;
}

export interface tsdemux {
  properties: GstTSDemuxProperties;
  pads: { "audio_%01x_%05x": "sometimes src"; "private_%01x_%05x": "sometimes src"; sink: "always sink"; "subpicture_%01x_%05x": "sometimes src"; "video_%01x_%05x": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface tsparse {
  properties: MpegTSParse2Properties;
  pads: { "program_%u": "request src"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstTSDemuxProperties extends MpegTSBaseProperties {
  /** Default false. */
  "emit-stats": Bool;
  /** -1 to 2147483647; default 700. */
  latency: Int;
  /** -1 to 2147483647; default -1. */
  "program-number": Int;
  /** Default false. */
  "send-scte35-events": Bool;
}

export interface MpegTSBaseProperties extends GstObjectProperties {
  /** Default false. */
  "ignore-pcr": Bool;
  /** Default false. */
  "parse-private-sections": Bool;
}

export interface MpegTSParse2Properties extends MpegTSBaseProperties {
  /** 0 to 4294967295; default 0. */
  alignment: Int;
  /** -1 to 2147483647; default -1. */
  "pcr-pid": Int;
  /** Default false. */
  "set-timestamps": Bool;
  /** 0 to 4294967295; default 0. */
  "smoothing-latency": Int;
  /** Default false. */
  "split-on-rai": Bool;
}

