// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: rtpmanager
import type { ArrayOf, Bool, CapsProperty, Element, Enum, Float, GObject, Given, Int, Int64, ObjectOf, Pad, ReadOnly, Signal, StructureProperty, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  rtpbin: rtpbin;
  rtpdtmfmux: rtpdtmfmux;
  rtpfunnel: rtpfunnel;
  rtphdrextclientaudiolevel: rtphdrextclientaudiolevel;
  rtphdrextmid: rtphdrextmid;
  rtphdrextntp64: rtphdrextntp64;
  rtphdrextrepairedstreamid: rtphdrextrepairedstreamid;
  rtphdrextstreamid: rtphdrextstreamid;
  rtphdrexttwcc: rtphdrexttwcc;
  rtpjitterbuffer: rtpjitterbuffer;
  rtpmux: rtpmux;
  rtpptdemux: rtpptdemux;
  rtprtxqueue: rtprtxqueue;
  rtprtxreceive: rtprtxreceive;
  rtprtxsend: rtprtxsend;
  rtpsession: rtpsession;
  rtpssrcdemux: rtpssrcdemux;
  "rtpst2022-1-fecdec": rtpst2022_1_fecdec;
  "rtpst2022-1-fecenc": rtpst2022_1_fecenc;
}

export interface rtpbin {
  properties: GstRtpBinProperties;
  pads: { "recv_fec_sink_%u_%u": "request sink"; "recv_rtcp_sink_%u": "request sink"; "recv_rtp_sink_%u": "request sink"; "recv_rtp_src_%u_%u_%u": "sometimes src"; "send_fec_src_%u_%u": "sometimes src"; "send_rtcp_src_%u": "request src"; "send_rtp_sink_%u": "request sink"; "send_rtp_src_%u": "sometimes src" };
  signals: GstRtpBinSignals;
  actions: GstRtpBinActions;
  bin: true;
}

export interface rtpdtmfmux {
  properties: GstRTPMuxProperties;
  pads: { "priority_sink_%u": "request sink"; "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpfunnel {
  properties: GstRtpFunnelProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtphdrextclientaudiolevel {
  properties: GstRTPHeaderExtensionClientAudioLevelProperties;
  pads: {};
  signals: GstElementSignals;
  actions: {};
}

export interface rtphdrextmid {
  properties: GstRTPHeaderExtensionMidProperties;
  pads: {};
  signals: GstElementSignals;
  actions: {};
}

export interface rtphdrextntp64 {
  properties: GstRTPHeaderExtensionNtp64Properties;
  pads: {};
  signals: GstElementSignals;
  actions: {};
}

export interface rtphdrextrepairedstreamid {
  properties: GstRTPHeaderExtensionRepairedStreamIdProperties;
  pads: {};
  signals: GstElementSignals;
  actions: {};
}

export interface rtphdrextstreamid {
  properties: GstRTPHeaderExtensionStreamIdProperties;
  pads: {};
  signals: GstElementSignals;
  actions: {};
}

export interface rtphdrexttwcc {
  properties: GstRTPHeaderExtensionTWCCProperties;
  pads: {};
  signals: GstElementSignals;
  actions: {};
}

export interface rtpjitterbuffer {
  properties: GstRtpJitterBufferProperties;
  pads: { sink: "always sink"; sink_rtcp: "request sink"; src: "always src" };
  signals: GstRtpJitterBufferSignals;
  actions: GstRtpJitterBufferActions;
}

export interface rtpmux {
  properties: GstRTPMuxProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpptdemux {
  properties: GstRtpPtDemuxProperties;
  pads: { sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstRtpPtDemuxSignals;
  actions: GstRtpPtDemuxActions;
}

export interface rtprtxqueue {
  properties: GstRTPRtxQueueProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtprtxreceive {
  properties: GstRtpRtxReceiveProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: GstRtpRtxReceiveActions;
}

export interface rtprtxsend {
  properties: GstRtpRtxSendProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: GstRtpRtxSendActions;
}

export interface rtpsession {
  properties: GstRtpSessionProperties;
  pads: { recv_rtcp_sink: "request sink"; recv_rtp_sink: "request sink"; recv_rtp_src: "sometimes src"; send_rtcp_src: "request src"; send_rtp_sink: "request sink"; send_rtp_src: "sometimes src"; sync_src: "sometimes src" };
  signals: GstRtpSessionSignals;
  actions: GstRtpSessionActions;
}

export interface rtpssrcdemux {
  properties: GstRtpSsrcDemuxProperties;
  pads: { rtcp_sink: "always sink"; "rtcp_src_%u": "sometimes src"; sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstRtpSsrcDemuxSignals;
  actions: GstRtpSsrcDemuxActions;
}

export interface rtpst2022_1_fecdec {
  properties: GstRTPST_2022_1_FecDecProperties;
  pads: { "fec_%u": "request sink"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpst2022_1_fecenc {
  properties: GstRTPST_2022_1_FecEncProperties;
  pads: { "fec_%u": "sometimes src"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** Default false. */
  "add-reference-timestamp-meta": Bool;
  /** Default false. */
  "do-lost": Bool;
  /** Default false. */
  "drop-on-latency": Bool;
  /** -1 to 2147483647; default 1000. */
  "max-rtcp-rtp-time-diff": Int;
  /** 0 to 18446744073709551615; default 0. */
  "max-ts-offset-adjustment": Int64;
  /** Default false. */
  "rfc7273-sync": Bool;
}

interface Shared2 {
  /** 0 to 4294967295; default 60000. */
  "max-dropout-time": Int;
  /** Default "ntp". */
  "ntp-time-source": Enum<GstRtpNtpTimeSource>;
  /** Default true. */
  "rtcp-sync-send-time": Bool;
  sdes: StructureProperty;
  /** Default true. */
  "update-ntp64-header-ext": Bool;
  /** @deprecated Default false. */
  "use-pipeline-clock": Bool;
}

export interface GstRTPHeaderExtensionClientAudioLevelProperties extends GstObjectProperties {
  /** Default true. */
  vad: ReadOnly<Bool>;
}

export interface GstRTPHeaderExtensionMidProperties extends GstObjectProperties {
  mid: Text;
}

export interface GstRTPHeaderExtensionNtp64Properties extends GstObjectProperties {
  /** Default false. */
  "every-packet": Bool;
  /** 0 to 18446744073709551615; default 0. */
  interval: Int64;
}

export interface GstRTPHeaderExtensionRepairedStreamIdProperties extends GstObjectProperties {
  rid: Text;
}

export interface GstRTPHeaderExtensionStreamIdProperties extends GstObjectProperties {
  rid: Text;
}

export interface GstRTPHeaderExtensionTWCCProperties extends GstObjectProperties {
  /** 1 to 4294967295; default 1. */
  "n-streams": Int;
}

export interface GstRTPMuxProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 0. */
  seqnum: ReadOnly<Int>;
  /** -1 to 2147483647; default -1. */
  "seqnum-offset": Int;
  /** 0 to 4294967295; default 4294967295. May change while playing. */
  ssrc: Int;
  /** -1 to 2147483647; default -1. */
  "timestamp-offset": Int;
}

export interface GstRTPRtxQueueProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 0. */
  "fulfilled-requests": ReadOnly<Int>;
  /** 0 to 4294967295; default 100. */
  "max-size-packets": Int;
  /** 0 to 4294967295; default 0. */
  "max-size-time": Int;
  /** 0 to 4294967295; default 0. */
  requests: ReadOnly<Int>;
}

export interface GstRTPST_2022_1_FecDecProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 1000000000. */
  "size-time": Int64;
}

export interface GstRTPST_2022_1_FecEncProperties extends GstObjectProperties {
  /** 0 to 255; default 0. May change while ready. */
  columns: Int;
  /** Default true. May change while playing. */
  "enable-column-fec": Bool;
  /** Default true. May change while playing. */
  "enable-row-fec": Bool;
  /** 96 to 255; default 96. May change while ready. */
  pt: Int;
  /** 0 to 255; default 0. May change while ready. */
  rows: Int;
}

export interface GstRtpBinProperties extends GstBinProperties, Shared1, Shared2 {
  /** Default false. */
  autoremove: Bool;
  /** Default "slave". */
  "buffer-mode": Enum<RTPJitterBufferMode>;
  /** Default false. */
  "do-retransmission": Bool;
  /** Default false. */
  "do-sync-event": Bool;
  "fec-decoders": StructureProperty;
  "fec-encoders": StructureProperty;
  /** Default false. */
  "ignore-pt": Bool;
  /** 0 to 4294967295; default 200. */
  latency: Int;
  /** 0 to 4294967295; default 2000. */
  "max-misorder-time": Int;
  /** 0 to 4294967295; default 4294967295. */
  "max-streams": Int;
  /** 0 to 9223372036854775807; default 3000000000. */
  "max-ts-offset": Int64;
  /** 0 to 18446744073709551615; default 4000000. */
  "min-ts-offset": Int64;
  /** Default false. */
  "ntp-sync": Bool;
  /** Default "always". */
  "rtcp-sync": Enum<GstRTCPSync>;
  /** 0 to 4294967295; default 0. */
  "rtcp-sync-interval": Int;
  /** Default "avp". */
  "rtp-profile": Enum<GstRTPProfile>;
  /** 0 to 4294967295; default 0. */
  "ts-offset-smoothing-factor": Int;
}

export interface GstRtpBinSignals extends GstBinSignals {
  "new-jitterbuffer": Signal<[Given<Element>, Int, Int]>;
  "new-storage": Signal<[Given<Element>, Int]>;
  "on-bye-ssrc": Signal<[Int, Int]>;
  "on-bye-timeout": Signal<[Int, Int]>;
  "on-new-sender-ssrc": Signal<[Int, Int]>;
  "on-new-ssrc": Signal<[Int, Int]>;
  "on-npt-stop": Signal<[Int, Int]>;
  "on-sender-ssrc-active": Signal<[Int, Int]>;
  "on-sender-timeout": Signal<[Int, Int]>;
  "on-ssrc-active": Signal<[Int, Int]>;
  "on-ssrc-collision": Signal<[Int, Int]>;
  "on-ssrc-sdes": Signal<[Int, Int]>;
  "on-ssrc-validated": Signal<[Int, Int]>;
  "on-timeout": Signal<[Int, Int]>;
  "payload-type-change": Signal<[Int, Int]>;
  "request-aux-receiver": Signal<[Int], ObjectOf<Element>>;
  "request-aux-sender": Signal<[Int], ObjectOf<Element>>;
  "request-fec-decoder": Signal<[Int], ObjectOf<Element>>;
  "request-fec-decoder-full": Signal<[Int, Int, Int], ObjectOf<Element>>;
  "request-fec-encoder": Signal<[Int], ObjectOf<Element>>;
  "request-jitterbuffer": Signal<[Int], ObjectOf<Element>>;
  "request-pt-map": Signal<[Int, Int], CapsProperty>;
  "request-rtcp-decoder": Signal<[Int], ObjectOf<Element>>;
  "request-rtcp-encoder": Signal<[Int], ObjectOf<Element>>;
  "request-rtp-decoder": Signal<[Int], ObjectOf<Element>>;
  "request-rtp-encoder": Signal<[Int], ObjectOf<Element>>;
}

export interface GstRtpBinActions {
  "clear-pt-map": Signal<[]>;
  "clear-ssrc": Signal<[Int, Int]>;
  "get-internal-session": Signal<[Int], ObjectOf<GObject>>;
  "get-internal-storage": Signal<[Int], ObjectOf<GObject>>;
  "get-session": Signal<[Int], ObjectOf<Element>>;
  "get-storage": Signal<[Int], ObjectOf<Element>>;
  "reset-sync": Signal<[]>;
}

export interface GstRtpFunnelProperties extends GstObjectProperties {
  /** -1 to 2147483647; default -1. */
  "common-ts-offset": Int;
}

export interface GstRtpJitterBufferProperties extends GstObjectProperties, Shared1 {
  /** Default false. */
  "do-retransmission": Bool;
  /** 0 to 4294967295; default 200. */
  "drop-messages-interval": Int;
  /** 0 to 4294967295; default 0. */
  "faststart-min-packets": Int;
  /** 0 to 4294967295; default 200. */
  latency: Int;
  /** 0 to 2147483647; default 60000. */
  "max-dropout-time": Int;
  /** 0 to 4294967295; default 2000. */
  "max-misorder-time": Int;
  /** Default "slave". */
  mode: Enum<RTPJitterBufferMode>;
  /** 0 to 100; default 0. */
  percent: ReadOnly<Int>;
  /** Default false. */
  "post-drop-messages": Bool;
  /** -1 to 2147483647; default -1. */
  "rtx-deadline": Int;
  /** -1 to 2147483647; default -1. */
  "rtx-delay": Int;
  /** -1 to 2147483647; default 3. */
  "rtx-delay-reorder": Int;
  /** -1 to 2147483647; default -1. */
  "rtx-max-retries": Int;
  /** 0 to 4294967295; default 0. */
  "rtx-min-delay": Int;
  /** -1 to 2147483647; default -1. */
  "rtx-min-retry-timeout": Int;
  /** Default true. */
  "rtx-next-seqnum": Bool;
  /** -1 to 2147483647; default -1. */
  "rtx-retry-period": Int;
  /** -1 to 2147483647; default -1. */
  "rtx-retry-timeout": Int;
  /** 0 to 4294967295; default 1000. */
  "rtx-stats-timeout": Int;
  stats: ReadOnly<StructureProperty>;
  /** 0 to 4294967295; default 0. */
  "sync-interval": Int;
  /** Default 0. */
  "ts-offset": Int64;
}

export interface GstRtpJitterBufferSignals extends GstElementSignals {
  "handle-sync": Signal<[StructureProperty]>;
  "on-npt-stop": Signal<[]>;
  "request-pt-map": Signal<[Int], CapsProperty>;
}

export interface GstRtpJitterBufferActions {
  "clear-pt-map": Signal<[]>;
  "set-active": Signal<[Bool, Int64], Int64>;
}

export interface GstRtpPtDemuxProperties extends GstObjectProperties {
  "ignored-payload-types": ArrayOf<Int>;
}

export interface GstRtpPtDemuxSignals extends GstElementSignals {
  "new-payload-type": Signal<[Int, Given<Pad>]>;
  "payload-type-change": Signal<[Int]>;
  "request-pt-map": Signal<[Int], CapsProperty>;
}

export interface GstRtpPtDemuxActions {
  "clear-pt-map": Signal<[]>;
}

export interface GstRtpRtxReceiveProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 0. */
  "num-rtx-assoc-packets": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "num-rtx-packets": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "num-rtx-requests": ReadOnly<Int>;
  "payload-type-map": StructureProperty;
  "ssrc-map": WriteOnly<StructureProperty>;
}

export interface GstRtpRtxReceiveActions {
  "add-extension": Signal<[Given<Element>]>;
  "clear-extensions": Signal<[]>;
}

export interface GstRtpRtxSendProperties extends GstObjectProperties {
  "clock-rate-map": StructureProperty;
  /** 0 to 32767; default 100. */
  "max-size-packets": Int;
  /** 0 to 4294967295; default 0. */
  "max-size-time": Int;
  /** 0 to 4294967295; default 0. */
  "num-rtx-packets": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "num-rtx-requests": ReadOnly<Int>;
  "payload-type-map": StructureProperty;
  "ssrc-map": WriteOnly<StructureProperty>;
}

export interface GstRtpRtxSendActions {
  "add-extension": Signal<[Given<Element>]>;
  "clear-extensions": Signal<[]>;
}

export interface GstRtpSessionProperties extends GstObjectProperties, Shared2 {
  /** 0 or more; default 0. */
  bandwidth: Float;
  "internal-session": ReadOnly<ObjectOf<GObject>>;
  /** 0 to 4294967295; default 2000. */
  "max-misorder-time": Int;
  /** 0 to 4294967295; default 0. */
  "num-active-sources": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "num-sources": ReadOnly<Int>;
  /** 0 to 4294967295; default 2. */
  probation: Int;
  /** 0 or more; default 0.05. */
  "rtcp-fraction": Float;
  /** 0 to 18446744073709551615; default 5000000000. */
  "rtcp-min-interval": Int64;
  /** -1 to 2147483647; default -1. */
  "rtcp-rr-bandwidth": Int;
  /** -1 to 2147483647; default -1. */
  "rtcp-rs-bandwidth": Int;
  /** Default "avp". */
  "rtp-profile": Enum<GstRTPProfile>;
  stats: ReadOnly<StructureProperty>;
  "twcc-stats": ReadOnly<StructureProperty>;
}

export interface GstRtpSessionSignals extends GstElementSignals {
  "on-bye-ssrc": Signal<[Int]>;
  "on-bye-timeout": Signal<[Int]>;
  "on-new-sender-ssrc": Signal<[Int]>;
  "on-new-ssrc": Signal<[Int]>;
  "on-sender-ssrc-active": Signal<[Int]>;
  "on-sender-timeout": Signal<[Int]>;
  "on-ssrc-active": Signal<[Int]>;
  "on-ssrc-collision": Signal<[Int]>;
  "on-ssrc-sdes": Signal<[Int]>;
  "on-ssrc-validated": Signal<[Int]>;
  "on-timeout": Signal<[Int]>;
  "request-pt-map": Signal<[Int], CapsProperty>;
}

export interface GstRtpSessionActions {
  "clear-pt-map": Signal<[]>;
}

export interface GstRtpSsrcDemuxProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 4294967295. */
  "max-streams": Int;
}

export interface GstRtpSsrcDemuxSignals extends GstElementSignals {
  "new-ssrc-pad": Signal<[Int, Given<Pad>]>;
  "removed-ssrc-pad": Signal<[Int, Given<Pad>]>;
}

export interface GstRtpSsrcDemuxActions {
  "clear-ssrc": Signal<[Int]>;
}

type GstRTCPSync = "always" | "initial" | "rtp-info";
type GstRTPProfile = "unknown" | "avp" | "savp" | "avpf" | "savpf";
type GstRtpNtpTimeSource = "ntp" | "unix" | "running-time" | "clock-time";
type RTPJitterBufferMode = "none" | "slave" | "buffer" | "synced";
