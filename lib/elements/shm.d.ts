// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: shm
import type { Bool, Int, Int64, ReadOnly, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  shmsink: shmsink;
  shmsrc: shmsrc;
}

export interface shmsink {
  properties: GstShmSinkProperties;
  pads: { sink: "always sink" };
  signals: GstShmSinkSignals;
  actions: {};
}

export interface shmsrc {
  properties: GstShmSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstShmSinkProperties extends GstBaseSinkProperties {
  /** -1 to 9223372036854775807; default -1. */
  "buffer-time": Int64;
  /** 0 to 4095; default 416. */
  perms: Int;
  /** 0 to 4294967295; default 67108864. */
  "shm-size": Int;
  "socket-path": Text;
  /** Default true. */
  "wait-for-connection": Bool;
}

export interface GstShmSinkSignals extends GstElementSignals {
  "client-connected": Signal<[Int]>;
  "client-disconnected": Signal<[Int]>;
}

export interface GstShmSrcProperties extends GstBaseSrcProperties {
  /** Default false. */
  "is-live": Bool;
  "shm-area-name": ReadOnly<Text>;
  "socket-path": Text;
}

