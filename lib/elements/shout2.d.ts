// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: shout2
import type { Bool, Enum, Int, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  shout2send: shout2send;
}

export interface shout2send {
  properties: GstShout2sendProperties;
  pads: { sink: "always sink" };
  signals: GstShout2sendSignals;
  actions: {};
}

export interface GstShout2sendProperties extends GstBaseSinkProperties {
  /** Default "". */
  description: Text;
  /** Default "". */
  genre: Text;
  /** Default "127.0.0.1". */
  ip: Text;
  /** Default "". */
  mount: Text;
  /** Default "hackme". */
  password: Text;
  /** 1 to 65535; default 8000. */
  port: Int;
  /** Default "http". */
  protocol: Enum<GstShout2SendProtocol>;
  /** Default false. */
  public: Bool;
  /** Default true. */
  "send-title-info": Bool;
  /** Default "". */
  streamname: Text;
  /** 1 to 4294967295; default 10000. */
  timeout: Int;
  /** Default "". */
  url: Text;
  /** Default "GStreamer 1.22.0". */
  "user-agent": Text;
  /** Default "source". */
  username: Text;
}

export interface GstShout2sendSignals extends GstElementSignals {
  "connection-problem": Signal<[Int]>;
}

type GstShout2SendProtocol = "xaudiocast" | "icy" | "http";
