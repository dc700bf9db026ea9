// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gstreamer 1.22.0: coreelements
import type { Bool, Bytes, Caps, CapsProperty, Enum, Flags, Float, Given, Int, Int64, ObjectOf, Pad, ReadOnly, Signal, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstBaseTransformProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  capsfilter: capsfilter;
  clocksync: clocksync;
  concat: concat;
  dataurisrc: dataurisrc;
  downloadbuffer: downloadbuffer;
  fakesink: fakesink;
  fakesrc: fakesrc;
  fdsink: fdsink;
  fdsrc: fdsrc;
  filesink: filesink;
  filesrc: filesrc;
  funnel: funnel;
  identity: identity;
  "input-selector": input_selector;
  multiqueue: multiqueue;
  "output-selector": output_selector;
  queue: queue;
  queue2: queue2;
  streamiddemux: streamiddemux;
  tee: tee;
  typefind: typefind;
  valve: valve;
}

export interface capsfilter {
  properties: GstCapsFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface clocksync {
  properties: GstClockSyncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface concat {
  properties: GstConcatProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface dataurisrc {
  properties: GstDataURISrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface downloadbuffer {
  properties: GstDownloadBufferProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface fakesink {
  properties: GstFakeSinkProperties;
  pads: { sink: "always sink" };
  signals: GstFakeSinkSignals;
  actions: {};
}

export interface fakesrc {
  properties: GstFakeSrcProperties;
  pads: { src: "always src" };
  signals: GstFakeSrcSignals;
  actions: {};
}

export interface fdsink {
  properties: GstFdSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface fdsrc {
  properties: GstFdSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface filesink {
  properties: GstFileSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface filesrc {
  properties: GstFileSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface funnel {
  properties: GstFunnelProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface identity {
  properties: GstIdentityProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstIdentitySignals;
  actions: {};
}

export interface input_selector {
  properties: GstInputSelectorProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface multiqueue {
  properties: GstMultiQueueProperties;
  pads: { "sink_%u": "request sink"; "src_%u": "sometimes src" };
  signals: GstMultiQueueSignals;
  actions: {};
}

export interface output_selector {
  properties: GstOutputSelectorProperties;
  pads: { sink: "always sink"; "src_%u": "request src" };
  signals: GstElementSignals;
  actions: {};
}

export interface queue {
  properties: GstQueueProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstQueueSignals;
  actions: {};
}

export interface queue2 {
  properties: GstQueue2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface streamiddemux {
  properties: GstStreamidDemuxProperties;
  pads: { sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface tee {
  properties: GstTeeProperties;
  pads: { sink: "always sink"; "src_%u": "request src" };
  signals: GstElementSignals;
  actions: {};
}

export interface typefind {
  properties: GstTypeFindElementProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstTypeFindElementSignals;
  actions: {};
}

export interface valve {
  properties: GstValveProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** 0 to 100; default 99. */
  "high-percent": Int;
  /** 0 to 1; default 0.99. */
  "high-watermark": Float;
  /** 0 to 100; default 1. */
  "low-percent": Int;
  /** 0 to 1; default 0.01. */
  "low-watermark": Float;
  /** 0 to 18446744073709551615; default 2000000000. May change while playing. */
  "max-size-time": Int64;
  /** Default false. May change while playing. */
  "use-buffering": Bool;
}

export interface GstCapsFilterProperties extends GstBaseTransformProperties {
  /** May change while playing. */
  caps: CapsProperty;
  /** Default "immediate". May change while playing. */
  "caps-change-mode": Enum<GstCapsFilterCapsChangeMode>;
}

export interface GstClockSyncProperties extends GstObjectProperties {
  /** Default true. */
  sync: Bool;
  /** Default false. */
  "sync-to-first": Bool;
  /** Default 0. */
  "ts-offset": Int64;
}

export interface GstConcatProperties extends GstObjectProperties {
  "active-pad": ReadOnly<ObjectOf<Pad>>;
  /** Default true. */
  "adjust-base": Bool;
}

export interface GstDataURISrcProperties extends GstBaseSrcProperties {
  uri: Text;
}

export interface GstDownloadBufferProperties extends GstObjectProperties {
  /** 0 to 100; default 99. */
  "high-percent": Int;
  /** 0 to 100; default 10. */
  "low-percent": Int;
  /** 0 to 4294967295; default 2097152. May change while playing. */
  "max-size-bytes": Int;
  /** 0 to 18446744073709551615; default 2000000000. May change while playing. */
  "max-size-time": Int64;
  "temp-location": ReadOnly<Text>;
  /** Default true. */
  "temp-remove": Bool;
  "temp-template": Text;
}

export interface GstFakeSinkProperties extends GstBaseSinkProperties {
  /** Default false. */
  "can-activate-pull": Bool;
  /** Default true. */
  "can-activate-push": Bool;
  /** Default true. */
  "drop-out-of-segment": Bool;
  /** Default false. May change while playing. */
  dump: Bool;
  "last-message": ReadOnly<Text>;
  /** -1 to 2147483647; default -1. */
  "num-buffers": Int;
  /** Default false. */
  "signal-handoffs": Bool;
  /** Default true. May change while playing. */
  silent: Bool;
  /** Default "none". */
  "state-error": Enum<GstFakeSinkStateError>;
}

export interface GstFakeSinkSignals extends GstElementSignals {
  handoff: Signal<[Bytes, Given<Pad>]>;
  "preroll-handoff": Signal<[Bytes, Given<Pad>]>;
}

export interface GstFakeSrcProperties extends GstBaseSrcProperties {
  /** Default true. */
  "can-activate-pull": Bool;
  /** Default true. */
  "can-activate-push": Bool;
  /** Default "allocate". */
  data: Enum<GstFakeSrcDataType>;
  /** 0 to 2147483647; default 0. */
  datarate: Int;
  /** Default false. */
  dump: Bool;
  /** Default "zero". */
  filltype: Enum<GstFakeSrcFillType>;
  /** Default "bytes". */
  format: Enum<GstFormat>;
  /** Default false. */
  "is-live": Bool;
  "last-message": ReadOnly<Text>;
  /** 0 to 2147483647; default 40960. */
  parentsize: Int;
  pattern: Text;
  /** Default false. */
  "signal-handoffs": Bool;
  /** Default true. */
  silent: Bool;
  /** 0 to 2147483647; default 4096. */
  sizemax: Int;
  /** 0 to 2147483647; default 0. */
  sizemin: Int;
  /** Default "empty". */
  sizetype: Enum<GstFakeSrcSizeType>;
  /** Default false. */
  sync: Bool;
}

export interface GstFakeSrcSignals extends GstElementSignals {
  handoff: Signal<[Bytes, Given<Pad>]>;
}

export interface GstFdSinkProperties extends GstBaseSinkProperties {
  /** 0 to 2147483647; default 1. */
  fd: Int;
}

export interface GstFdSrcProperties extends GstBaseSrcProperties {
  /** 0 to 2147483647; default 0. */
  fd: Int;
  /** 0 to 18446744073709551615; default 0. */
  timeout: Int64;
}

export interface GstFileSinkProperties extends GstBaseSinkProperties {
  /** Default false. */
  append: Bool;
  /** Default "default". */
  "buffer-mode": Enum<GstFileSinkBufferMode>;
  /** 0 to 4294967295; default 65536. */
  "buffer-size": Int;
  location: Text;
  /** 0 to 2147483647; default 0. */
  "max-transient-error-timeout": Int;
  /** Default false. */
  "o-sync": Bool;
}

export interface GstFileSrcProperties extends GstBaseSrcProperties {
  /** May change while ready. */
  location: Text;
}

export interface GstFunnelProperties extends GstObjectProperties {
  /** Default true. May change while ready. */
  "forward-sticky-events": Bool;
}

export interface GstIdentityProperties extends GstBaseTransformProperties {
  /** Default false. */
  "check-imperfect-offset": Bool;
  /** Default false. */
  "check-imperfect-timestamp": Bool;
  /** 0 to 2147483647; default 0. */
  datarate: Int;
  /** Default false. */
  "drop-allocation": Bool;
  /** Default none. */
  "drop-buffer-flags": Flags<GstBufferFlags>;
  /** 0 to 1; default 0. */
  "drop-probability": Float;
  /** Default false. */
  dump: Bool;
  /** -1 to 2147483647; default -1. */
  "eos-after": Int;
  /** -1 to 2147483647; default -1. */
  "error-after": Int;
  "last-message": ReadOnly<Text>;
  /** Default true. */
  "signal-handoffs": Bool;
  /** Default true. */
  silent: Bool;
  /** Default false. */
  "single-segment": Bool;
  /** 0 to 4294967295; default 0. */
  "sleep-time": Int;
  stats: ReadOnly<StructureProperty>;
  /** Default false. */
  sync: Bool;
  /** Default 0. */
  "ts-offset": Int64;
}

export interface GstIdentitySignals extends GstElementSignals {
  handoff: Signal<[Bytes]>;
}

export interface GstInputSelectorProperties extends GstObjectProperties {
  /** May change while playing. */
  "active-pad": ObjectOf<Pad>;
  /** Default false. May change while ready. */
  "cache-buffers": Bool;
  /** Default false. May change while ready. */
  "drop-backwards": Bool;
  /** 0 to 4294967295; default 0. */
  "n-pads": ReadOnly<Int>;
  /** Default "active-segment". May change while ready. */
  "sync-mode": Enum<GstInputSelectorSyncMode>;
  /** Default true. May change while ready. */
  "sync-streams": Bool;
}

export interface GstMultiQueueProperties extends GstObjectProperties, Shared1 {
  /** 0 to 4294967295; default 5. */
  "extra-size-buffers": Int;
  /** 0 to 4294967295; default 10485760. */
  "extra-size-bytes": Int;
  /** 0 to 18446744073709551615; default 3000000000. */
  "extra-size-time": Int64;
  /** 0 to 4294967295; default 5. May change while playing. */
  "max-size-buffers": Int;
  /** 0 to 4294967295; default 10485760. May change while playing. */
  "max-size-bytes": Int;
  /** 0 to 18446744073709551615; default 250000000. May change while playing. */
  "min-interleave-time": Int64;
  stats: ReadOnly<StructureProperty>;
  /** Default false. */
  "sync-by-running-time": Bool;
  /** 0 to 18446744073709551615; default 250000000. May change while playing. */
  "unlinked-cache-time": Int64;
  /** Default false. */
  "use-interleave": Bool;
}

export interface GstMultiQueueSignals extends GstElementSignals {
  overrun: Signal<[]>;
  underrun: Signal<[]>;
}

export interface GstOutputSelectorProperties extends GstObjectProperties {
  /** May change while playing. */
  "active-pad": ObjectOf<Pad>;
  /** Default "all". */
  "pad-negotiation-mode": Enum<GstOutputSelectorPadNegotiationMode>;
  /** Default false. */
  "resend-latest": Bool;
}

export interface GstQueueProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 0. */
  "current-level-buffers": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "current-level-bytes": ReadOnly<Int>;
  /** 0 to 18446744073709551615; default 0. */
  "current-level-time": ReadOnly<Int64>;
  /** Default false. May change while playing. */
  "flush-on-eos": Bool;
  /** Default "no". May change while playing. */
  leaky: Enum<GstQueueLeaky>;
  /** 0 to 4294967295; default 200. May change while playing. */
  "max-size-buffers": Int;
  /** 0 to 4294967295; default 10485760. May change while playing. */
  "max-size-bytes": Int;
  /** 0 to 18446744073709551615; default 1000000000. May change while playing. */
  "max-size-time": Int64;
  /** 0 to 4294967295; default 0. May change while playing. */
  "min-threshold-buffers": Int;
  /** 0 to 4294967295; default 0. May change while playing. */
  "min-threshold-bytes": Int;
  /** 0 to 18446744073709551615; default 0. May change while playing. */
  "min-threshold-time": Int64;
  /** Default false. May change while playing. */
  silent: Bool;
}

export interface GstQueueSignals extends GstElementSignals {
  overrun: Signal<[]>;
  pushing: Signal<[]>;
  running: Signal<[]>;
  underrun: Signal<[]>;
}

export interface GstQueue2Properties extends GstObjectProperties, Shared1 {
  /** 0 to 9223372036854775807; default 0. */
  "avg-in-rate": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  bitrate: ReadOnly<Int64>;
  /** 0 to 4294967295; default 0. */
  "current-level-buffers": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "current-level-bytes": ReadOnly<Int>;
  /** 0 to 18446744073709551615; default 0. */
  "current-level-time": ReadOnly<Int64>;
  /** 0 to 4294967295; default 100. May change while playing. */
  "max-size-buffers": Int;
  /** 0 to 4294967295; default 2097152. May change while playing. */
  "max-size-bytes": Int;
  /** 0 to 18446744073709551615; default 0. */
  "ring-buffer-max-size": Int64;
  "temp-location": ReadOnly<Text>;
  /** Default true. */
  "temp-remove": Bool;
  "temp-template": Text;
  /** Default true. May change while playing. */
  "use-bitrate-query": Bool;
  /** Default true. */
  "use-rate-estimate": Bool;
  /** Default false. May change while playing. */
  "use-tags-bitrate": Bool;
}

export interface GstStreamidDemuxProperties extends GstObjectProperties {
  "active-pad": ReadOnly<ObjectOf<Pad>>;
}

export interface GstTeeProperties extends GstObjectProperties {
  /** @deprecated */
  "alloc-pad": ObjectOf<Pad>;
  /** Default false. */
  "allow-not-linked": Bool;
  /** Default true. */
  "has-chain": Bool;
  "last-message": ReadOnly<Text>;
  /** 0 to 2147483647; default 0. */
  "num-src-pads": ReadOnly<Int>;
  /** Default "never". */
  "pull-mode": Enum<GstTeePullMode>;
  /** Default true. */
  silent: Bool;
}

export interface GstTypeFindElementProperties extends GstObjectProperties {
  caps: ReadOnly<CapsProperty>;
  "force-caps": CapsProperty;
  /** 1 to 100; default 1. */
  minimum: Int;
}

export interface GstTypeFindElementSignals extends GstElementSignals {
  "have-type": Signal<[Int, Given<Caps>]>;
}

export interface GstValveProperties extends GstObjectProperties {
  /** Default false. May change while playing. */
  drop: Bool;
  /** Default "drop-all". May change while ready. */
  "drop-mode": Enum<GstValveDropMode>;
}

type GstBufferFlags = "live" | "decode-only" | "discont" | "resync" | "corrupted" | "marker" | "header" | "gap" | "droppable" | "delta-unit" | "tag-memory" | "sync-after" | "non-droppable" | "last";
type GstCapsFilterCapsChangeMode = "immediate" | "delayed";
type GstFakeSinkStateError = "none" | "null-to-ready" | "ready-to-paused" | "paused-to-playing" | "playing-to-paused" | "paused-to-ready" | "ready-to-null";
type GstFakeSrcDataType = "allocate" | "subbuffer";
type GstFakeSrcFillType = "nothing" | "zero" | "random" | "pattern" | "pattern-span";
type GstFakeSrcSizeType = "empty" | "fixed" | "random";
type GstFileSinkBufferMode = "default" | "full" | "line" | "unbuffered";
type GstFormat = "undefined" | "default" | "bytes" | "time" | "buffers" | "percent";
type GstInputSelectorSyncMode = "active-segment" | "clock";
type GstOutputSelectorPadNegotiationMode = "none" | "all" | "active";
type GstQueueLeaky = "no" | "upstream" | "downstream";
type GstTeePullMode = "never" | "single";
type GstValveDropMode = "drop-all" | "forward-sticky-events" | "transform-to-gap";
