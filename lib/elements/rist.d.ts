// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: rist
import type { Bool, Element, Enum, Float, Int, ObjectOf, ReadOnly, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  ristrtpdeext: ristrtpdeext;
  ristrtpext: ristrtpext;
  ristrtxreceive: ristrtxreceive;
  ristrtxsend: ristrtxsend;
  ristsink: ristsink;
  ristsrc: ristsrc;
  roundrobin: roundrobin;
}

export interface ristrtpdeext {
  properties: GstRistRtpDeextProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ristrtpext {
  properties: GstRistRtpExtProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ristrtxreceive {
  properties: GstRistRtxReceiveProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ristrtxsend {
  properties: GstRistRtxSendProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ristsink {
  properties: GstRistSinkProperties;
  pads: { sink: "always sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface ristsrc {
  properties: GstRistSrcProperties;
  pads: { src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface roundrobin {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; "src_%d": "request src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstRistRtpDeextProperties extends GstObjectProperties {
  /** Default false. */
  "have-ext-seqnum": ReadOnly<Bool>;
  /** 0 to 4294967295; default 0. */
  "max-ext-seqnum": ReadOnly<Int>;
}

export interface GstRistRtpExtProperties extends GstObjectProperties {
  /** Default false. */
  "drop-null-ts-packets": Bool;
  /** Default false. */
  "sequence-number-extension": Bool;
}

export interface GstRistRtxReceiveProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 0. */
  "num-rtx-packets": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "num-rtx-requests": ReadOnly<Int>;
}

export interface GstRistRtxSendProperties extends GstObjectProperties {
  /** 0 to 32767; default 100. */
  "max-size-packets": Int;
  /** 0 to 4294967295; default 0. */
  "max-size-time": Int;
  /** 0 to 4294967295; default 0. */
  "num-rtx-packets": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "num-rtx-requests": ReadOnly<Int>;
}

export interface GstRistSinkProperties extends GstBinProperties {
  /** Default "0.0.0.0". */
  address: Text;
  "bonding-addresses": Text;
  /** Default "broadcast". */
  "bonding-method": Enum<GstRistBondingMethodType>;
  cname: Text;
  /** May change while ready. */
  dispatcher: ObjectOf<Element>;
  /** Default false. */
  "drop-null-ts-packets": Bool;
  /** 0 to 0.05; default 0.05. */
  "max-rtcp-bandwidth": Float;
  /** 0 to 100; default 100. */
  "min-rtcp-interval": Int;
  "multicast-iface": Text;
  /** Default false. */
  "multicast-loopback": Bool;
  /** 0 to 255; default 1. */
  "multicast-ttl": Int;
  /** 2 to 65534; default 5004. */
  port: Int;
  /** 0 to 4294967295; default 1200. */
  "sender-buffer": Int;
  /** Default false. */
  "sequence-number-extension": Bool;
  stats: ReadOnly<StructureProperty>;
  /** 0 to 4294967295; default 0. */
  "stats-update-interval": Int;
}

export interface GstRistSrcProperties extends GstBinProperties {
  /** Default "0.0.0.0". */
  address: Text;
  "bonding-addresses": Text;
  cname: Text;
  /** 0 to 0.05; default 0.05. */
  "max-rtcp-bandwidth": Float;
  /** 0 to 4294967295; default 7. */
  "max-rtx-retries": Int;
  /** 0 to 100; default 100. */
  "min-rtcp-interval": Int;
  "multicast-iface": Text;
  /** Default false. */
  "multicast-loopback": Bool;
  /** 0 to 255; default 1. */
  "multicast-ttl": Int;
  /** 2 to 65534; default 5004. */
  port: Int;
  /** 0 to 4294967295; default 1000. */
  "receiver-buffer": Int;
  /** 0 to 4294967295; default 70. */
  "reorder-section": Int;
  stats: ReadOnly<StructureProperty>;
  /** 0 to 4294967295; default 0. */
  "stats-update-interval": Int;
}

type GstRistBondingMethodType = "broadcast" | "round-robin";
