// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: tcp
import type { Bool, CapsProperty, Enum, GObject, Int, Int64, ObjectOf, ReadOnly, Signal, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  multifdsink: multifdsink;
  multisocketsink: multisocketsink;
  socketsrc: socketsrc;
  tcpclientsink: tcpclientsink;
  tcpclientsrc: tcpclientsrc;
  tcpserversink: tcpserversink;
  tcpserversrc: tcpserversrc;
}

export interface multifdsink {
  properties: GstMultiFdSinkProperties;
  pads: { sink: "always sink" };
  signals: GstMultiFdSinkSignals;
  actions: GstMultiFdSinkActions;
}

export interface multisocketsink {
  properties: GstMultiSocketSinkProperties;
  pads: { sink: "always sink" };
  signals: GstMultiSocketSinkSignals;
  actions: GstMultiSocketSinkActions;
}

export interface socketsrc {
  properties: GstSocketSrcProperties;
  pads: { src: "always src" };
  signals: GstSocketSrcSignals;
  actions: {};
}

export interface tcpclientsink {
  properties: GstTCPClientSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface tcpclientsrc {
  properties: GstTCPClientSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface tcpserversink {
  properties: GstTCPServerSinkProperties;
  pads: { sink: "always sink" };
  signals: GstMultiSocketSinkSignals;
  actions: GstMultiSocketSinkActions;
}

export interface tcpserversrc {
  properties: GstTCPServerSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstMultiFdSinkProperties extends GstMultiHandleSinkProperties {
  /** Default true. */
  "handle-read": Bool;
}

export interface GstMultiFdSinkSignals extends GstElementSignals {
  "client-added": Signal<[Int]>;
  "client-fd-removed": Signal<[Int]>;
  "client-removed": Signal<[Int, Enum<GstMultiHandleSinkClientStatus>]>;
}

export interface GstMultiFdSinkActions extends GstMultiHandleSinkActions {
  add: Signal<[Int]>;
  "add-full": Signal<[Int, Enum<GstMultiHandleSinkSyncMethod>, Enum<GstFormat>, Int64, Enum<GstFormat>, Int64]>;
  "get-stats": Signal<[Int], StructureProperty>;
  remove: Signal<[Int]>;
  "remove-flush": Signal<[Int]>;
}

export interface GstMultiHandleSinkProperties extends GstBaseSinkProperties {
  /** -1 to 2147483647; default -1. */
  "buffers-max": Int;
  /** -1 to 2147483647; default -1. */
  "buffers-min": Int;
  /** 0 to 4294967295; default 0. */
  "buffers-queued": ReadOnly<Int>;
  /** -1 to 2147483647; default -1. */
  "buffers-soft-max": Int;
  /** Default "undefined". */
  "burst-format": Enum<GstFormat>;
  /** 0 to 18446744073709551615; default 0. */
  "burst-value": Int64;
  /** -1 to 2147483647; default -1. */
  "bytes-min": Int;
  /** 0 to 18446744073709551615; default 0. */
  "bytes-served": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  "bytes-to-serve": ReadOnly<Int64>;
  /** 0 to 4294967295; default 0. */
  "num-handles": ReadOnly<Int>;
  /** -1 to 63; default -1. */
  "qos-dscp": Int;
  /** Default "none". */
  "recover-policy": Enum<GstMultiHandleSinkRecoverPolicy>;
  /** Default true. */
  "resend-streamheader": Bool;
  /** Default "latest". */
  "sync-method": Enum<GstMultiHandleSinkSyncMethod>;
  /** -1 to 9223372036854775807; default -1. */
  "time-min": Int64;
  /** 0 to 18446744073709551615; default 0. */
  timeout: Int64;
  /** Default "buffers". */
  "unit-format": Enum<GstFormat>;
  /** -1 to 9223372036854775807; default -1. */
  "units-max": Int64;
  /** -1 to 9223372036854775807; default -1. */
  "units-soft-max": Int64;
}

export interface GstMultiHandleSinkActions {
  clear: Signal<[]>;
}

export interface GstMultiSocketSinkProperties extends GstMultiHandleSinkProperties {
  /** Default false. */
  "send-dispatched": Bool;
  /** Default false. */
  "send-messages": Bool;
}

export interface GstMultiSocketSinkSignals extends GstElementSignals {
  "client-added": Signal<[ObjectOf<GObject>]>;
  "client-removed": Signal<[ObjectOf<GObject>, Enum<GstMultiHandleSinkClientStatus>]>;
  "client-socket-removed": Signal<[ObjectOf<GObject>]>;
}

export interface GstMultiSocketSinkActions extends GstMultiHandleSinkActions {
  add: Signal<[ObjectOf<GObject>]>;
  "add-full": Signal<[ObjectOf<GObject>, Enum<GstMultiHandleSinkSyncMethod>, Enum<GstFormat>, Int64, Enum<GstFormat>, Int64]>;
  "get-stats": Signal<[ObjectOf<GObject>], StructureProperty>;
  remove: Signal<[ObjectOf<GObject>]>;
  "remove-flush": Signal<[ObjectOf<GObject>]>;
}

export interface GstSocketSrcProperties extends GstBaseSrcProperties {
  caps: CapsProperty;
  /** Default false. */
  "send-messages": Bool;
  socket: ObjectOf<GObject>;
}

export interface GstSocketSrcSignals extends GstElementSignals {
  "connection-closed-by-peer": Signal<[]>;
}

export interface GstTCPClientSinkProperties extends GstBaseSinkProperties {
  /** Default "localhost". */
  host: Text;
  /** 0 to 65535; default 4953. */
  port: Int;
}

export interface GstTCPClientSrcProperties extends GstBaseSrcProperties {
  /** Default "localhost". */
  host: Text;
  /** 0 to 65535; default 4953. */
  port: Int;
  stats: ReadOnly<StructureProperty>;
  /** 0 to 4294967295; default 0. */
  timeout: Int;
}

export interface GstTCPServerSinkProperties extends GstMultiSocketSinkProperties {
  /** 0 to 65535; default 0. */
  "current-port": ReadOnly<Int>;
  /** Default "localhost". */
  host: Text;
  /** 0 to 65535; default 4953. */
  port: Int;
}

export interface GstTCPServerSrcProperties extends GstBaseSrcProperties {
  /** 0 to 65535; default 0. */
  "current-port": ReadOnly<Int>;
  host: Text;
  /** 0 to 65535; default 4953. */
  port: Int;
  stats: ReadOnly<StructureProperty>;
}

type GstFormat = "undefined" | "default" | "bytes" | "time" | "buffers" | "percent";
type GstMultiHandleSinkClientStatus = "ok" | "closed" | "removed" | "slow" | "error" | "duplicate" | "flushing";
type GstMultiHandleSinkRecoverPolicy = "none" | "latest" | "soft-limit" | "keyframe";
type GstMultiHandleSinkSyncMethod = "latest" | "next-keyframe" | "latest-keyframe" | "burst" | "burst-keyframe" | "burst-with-keyframe";
