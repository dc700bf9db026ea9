// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: udp
import type { Bool, CapsProperty, Enum, GObject, Int, Int64, ObjectOf, ReadOnly, Signal, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  dynudpsink: dynudpsink;
  multiudpsink: multiudpsink;
  udpsink: udpsink;
  udpsrc: udpsrc;
}

export interface dynudpsink {
  properties: GstDynUDPSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: GstDynUDPSinkActions;
}

export interface multiudpsink {
  properties: GstMultiUDPSinkProperties;
  pads: { sink: "always sink" };
  signals: GstMultiUDPSinkSignals;
  actions: GstMultiUDPSinkActions;
}

export interface udpsink {
  properties: GstUDPSinkProperties;
  pads: { sink: "always sink" };
  signals: GstMultiUDPSinkSignals;
  actions: GstMultiUDPSinkActions;
}

export interface udpsrc {
  properties: GstUDPSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstDynUDPSinkProperties extends GstBaseSinkProperties {
  "bind-address": Text;
  /** 0 to 65535; default 0. */
  "bind-port": Int;
  /** Default true. */
  "close-socket": Bool;
  socket: ObjectOf<GObject>;
  "socket-v6": ObjectOf<GObject>;
}

export interface GstDynUDPSinkActions {
  "get-stats": Signal<[Text, Int], StructureProperty>;
}

export interface GstMultiUDPSinkProperties extends GstBaseSinkProperties {
  /** Default true. */
  "auto-multicast": Bool;
  "bind-address": Text;
  /** 0 to 65535; default 0. */
  "bind-port": Int;
  /** 0 to 2147483647; default 0. */
  "buffer-size": Int;
  /** 0 to 18446744073709551615; default 0. */
  "bytes-served": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  "bytes-to-serve": ReadOnly<Int64>;
  clients: Text;
  /** Default true. */
  "close-socket": Bool;
  /** @deprecated Default false. */
  "force-ipv4": Bool;
  /** Default true. */
  loop: Bool;
  "multicast-iface": Text;
  /** -1 to 63; default -1. */
  "qos-dscp": Int;
  /** Default true. */
  "send-duplicates": Bool;
  socket: ObjectOf<GObject>;
  "socket-v6": ObjectOf<GObject>;
  /** 0 to 255; default 64. */
  ttl: Int;
  /** 0 to 255; default 1. */
  "ttl-mc": Int;
  "used-socket": ReadOnly<ObjectOf<GObject>>;
  "used-socket-v6": ReadOnly<ObjectOf<GObject>>;
}

export interface GstMultiUDPSinkSignals extends GstElementSignals {
  "client-added": Signal<[Text, Int]>;
  "client-removed": Signal<[Text, Int]>;
}

export interface GstMultiUDPSinkActions {
  add: Signal<[Text, Int]>;
  clear: Signal<[]>;
  "get-stats": Signal<[Text, Int], StructureProperty>;
  remove: Signal<[Text, Int]>;
}

export interface GstUDPSinkProperties extends GstMultiUDPSinkProperties {
  /** Default "localhost". */
  host: Text;
  /** 0 to 65535; default 5004. */
  port: Int;
}

export interface GstUDPSrcProperties extends GstBaseSrcProperties {
  /** Default "0.0.0.0". */
  address: Text;
  /** Default true. */
  "auto-multicast": Bool;
  /** 0 to 2147483647; default 0. */
  "buffer-size": Int;
  caps: CapsProperty;
  /** Default true. */
  "close-socket": Bool;
  /** Default true. */
  loop: Bool;
  /** 0 to 2147483647; default 1492. */
  mtu: Int;
  /** @deprecated Default "0.0.0.0". */
  "multicast-group": Text;
  "multicast-iface": Text;
  /** 0 to 65535; default 5004. */
  port: Int;
  /** Default true. */
  "retrieve-sender-address": Bool;
  /** Default true. */
  reuse: Bool;
  /** 0 to 2147483647; default 0. */
  "skip-first-bytes": Int;
  socket: ObjectOf<GObject>;
  /** Default "realtime". */
  "socket-timestamp": Enum<GstSocketTimestampMode>;
  /** 0 to 18446744073709551615; default 0. */
  timeout: Int64;
  /** Default "udp://0.0.0.0:5004". */
  uri: Text;
  "used-socket": ReadOnly<ObjectOf<GObject>>;
}

type GstSocketTimestampMode = "disabled" | "realtime";
