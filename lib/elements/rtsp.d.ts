// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: rtsp
import type { Bool, Caps, CapsProperty, Element, Enum, Flags, GObject, Given, Int, Int64, ObjectOf, Other, Signal, StructureProperty, Text, Texts } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  rtpdec: rtpdec;
  rtspsrc: rtspsrc;
}

export interface rtpdec {
  properties: GstRTPDecProperties;
  pads: { "recv_rtcp_sink_%u": "request sink"; "recv_rtp_sink_%u": "request sink"; "recv_rtp_src_%u_%u_%u": "sometimes src"; "rtcp_src_%u": "request src" };
  signals: GstRTPDecSignals;
  actions: {};
}

export interface rtspsrc {
  properties: GstRTSPSrcProperties;
  pads: { "stream_%u": "sometimes src" };
  signals: GstRTSPSrcSignals;
  actions: GstRTSPSrcActions;
  bin: true;
}

export interface GstRTPDecProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 200. */
  latency: Int;
}

export interface GstRTPDecSignals extends GstElementSignals {
  "clear-pt-map": Signal<[]>;
  "on-bye-ssrc": Signal<[Int, Int]>;
  "on-bye-timeout": Signal<[Int, Int]>;
  "on-new-ssrc": Signal<[Int, Int]>;
  "on-ssrc-collision": Signal<[Int, Int]>;
  "on-ssrc-validated": Signal<[Int, Int]>;
  "on-timeout": Signal<[Int, Int]>;
  "request-pt-map": Signal<[Int, Int], CapsProperty>;
}

export interface GstRTSPSrcProperties extends GstBinProperties {
  /** Default false. */
  "add-reference-timestamp-meta": Bool;
  /** Default "none". */
  backchannel: Enum<GstRTSPBackchannel>;
  /** Default "auto". */
  "buffer-mode": Enum<GstRTSPSrcBufferMode>;
  /** 0 to 18446744073709551; default 0. */
  "connection-speed": Int64;
  /** @deprecated Default false. */
  debug: Bool;
  /** Default "1-0". */
  "default-rtsp-version": Enum<GstRTSPVersion>;
  /** Default true. */
  "do-retransmission": Bool;
  /** Default true. */
  "do-rtcp": Bool;
  /** Default true. */
  "do-rtsp-keep-alive": Bool;
  /** Default false. */
  "drop-on-latency": Bool;
  /** Default false. */
  "ignore-x-server-reply": Bool;
  /** Default true. */
  "is-live": Bool;
  /** 0 to 4294967295; default 2000. */
  latency: Int;
  location: Text;
  /** -1 to 2147483647; default 1000. */
  "max-rtcp-rtp-time-diff": Int;
  /** 0 to 9223372036854775807; default 3000000000. */
  "max-ts-offset": Int64;
  /** 0 to 18446744073709551615; default 0. */
  "max-ts-offset-adjustment": Int64;
  "multicast-iface": Text;
  /** Default "dummy". */
  "nat-method": Enum<GstRTSPNatMethod>;
  /** Default false. */
  "ntp-sync": Bool;
  /** Default "ntp". */
  "ntp-time-source": Enum<GstRTSPSrcNtpTimeSource>;
  /** Default false. */
  "onvif-mode": Bool;
  /** Default true. */
  "onvif-rate-control": Bool;
  "port-range": Text;
  /** 0 to 4294967295; default 2. */
  probation: Int;
  /** Default "udp+udp-mcast+tcp". */
  protocols: Flags<GstRTSPLowerTrans>;
  proxy: Text;
  /** Default "". */
  "proxy-id": Text;
  /** Default "". */
  "proxy-pw": Text;
  /** 0 to 65535; default 20. */
  retry: Int;
  /** Default false. */
  "rfc7273-sync": Bool;
  /** 0 to 65536; default 0. */
  "rtp-blocksize": Int;
  sdes: StructureProperty;
  /** Default false. */
  "short-header": Bool;
  /** 0 to 18446744073709551615; default 20000000. */
  "tcp-timeout": Int64;
  /** 0 to 18446744073709551615; default 100000000. */
  "teardown-timeout": Int64;
  /** 0 to 18446744073709551615; default 5000000. */
  timeout: Int64;
  "tls-database": ObjectOf<GObject>;
  "tls-interaction": ObjectOf<GObject>;
  /** Default "unknown-ca+bad-identity+not-activated+expired+revoked+insecure+generic-error". */
  "tls-validation-flags": Flags<GTlsCertificateFlags>;
  /** 0 to 2147483647; default 524288. */
  "udp-buffer-size": Int;
  /** Default true. */
  "udp-reconnect": Bool;
  /** @deprecated Default false. */
  "use-pipeline-clock": Bool;
  /** Default "GStreamer/1.22.0". */
  "user-agent": Text;
  "user-id": Text;
  "user-pw": Text;
}

export interface GstRTSPSrcSignals extends GstBinSignals {
  "accept-certificate": Signal<[ObjectOf<GObject>, ObjectOf<GObject>, Flags<GTlsCertificateFlags>], Bool>;
  "before-send": Signal<[Other], Bool>;
  "handle-request": Signal<[Other, Other]>;
  "new-manager": Signal<[Given<Element>]>;
  "on-sdp": Signal<[Other]>;
  "request-rtcp-key": Signal<[Int], CapsProperty>;
  "select-stream": Signal<[Int, Given<Caps>], Bool>;
}

export interface GstRTSPSrcActions {
  "get-parameter": Signal<[Text, Text, Other], Bool>;
  "get-parameters": Signal<[Texts, Text, Other], Bool>;
  "push-backchannel-buffer": Signal<[Int, Other], Enum<GstFlowReturn>>;
  "push-backchannel-sample": Signal<[Int, Other], Enum<GstFlowReturn>>;
  "set-parameter": Signal<[Text, Text, Text, Other], Bool>;
}

type GTlsCertificateFlags = "no-flags" | "unknown-ca" | "bad-identity" | "not-activated" | "expired" | "revoked" | "insecure" | "generic-error" | "validate-all";
type GstFlowReturn = "custom-success-2" | "custom-success-1" | "custom-success" | "ok" | "not-linked" | "flushing" | "eos" | "not-negotiated" | "error" | "not-supported" | "custom-error" | "custom-error-1" | "custom-error-2";
type GstRTSPBackchannel = "none" | "onvif";
type GstRTSPLowerTrans = "unknown" | "udp" | "udp-mcast" | "tcp" | "http" | "tls";
type GstRTSPNatMethod = "none" | "dummy";
type GstRTSPSrcBufferMode = "none" | "slave" | "buffer" | "auto" | "synced";
type GstRTSPSrcNtpTimeSource = "ntp" | "unix" | "running-time" | "clock-time";
type GstRTSPVersion = "invalid" | "1-0" | "1-1" | "2-0";
