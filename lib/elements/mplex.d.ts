// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: mplex
import type { Bool, Enum, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  mplex: mplex;
}

export interface mplex {
  properties: GstMplexProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstMplexProperties extends GstObjectProperties {
  /** 20 to 4000; default 46. */
  bufsize: Int;
  /** Default "dvd". */
  format: Enum<GstMplexFormat>;
  /** 0 to 15360; default 0. */
  "mux-bitrate": Int;
  /** 1 to 100; default 1. */
  "packets-per-pack": Int;
  /** 256 to 16384; default 2048. */
  "sector-size": Int;
  /** Default false. */
  "system-headers": Bool;
  /** Default false. */
  vbr: Bool;
}

type GstMplexFormat = "mpeg-1" | "vcd" | "vcd-nsr" | "mpeg-2" | "svcd" | "svcd-nsr" | "vcd-still" | "svcd-still" | "dvd-nav" | "dvd" | "atsc-480i" | "atsc-480p" | "atsc-720p" | "atsc-1080i";
