// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: sctp
import type { Bool, Int, Int64, Signal } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  sctpdec: sctpdec;
  sctpenc: sctpenc;
}

export interface sctpdec {
  properties: GstSctpDecProperties;
  pads: { sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: GstSctpDecActions;
}

export interface sctpenc {
  properties: GstSctpEncProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstSctpEncSignals;
  actions: GstSctpEncActions;
}

export interface GstSctpDecProperties extends GstObjectProperties {
  /** 0 to 65535; default 0. */
  "local-sctp-port": Int;
  /** 0 to 65535; default 1. */
  "sctp-association-id": Int;
}

export interface GstSctpDecActions {
  "reset-stream": Signal<[Int]>;
}

export interface GstSctpEncProperties extends GstObjectProperties {
  /** 0 to 65535; default 0. */
  "remote-sctp-port": Int;
  /** 0 to 4294967295; default 1. */
  "sctp-association-id": Int;
  /** Default false. */
  "use-sock-stream": Bool;
}

export interface GstSctpEncSignals extends GstElementSignals {
  "sctp-association-established": Signal<[Bool]>;
}

export interface GstSctpEncActions {
  "bytes-sent": Signal<[Int], Int64>;
}

