// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-rtsp-server 1.22.0: rtspclientsink
import type { Bool, CapsProperty, Element, Enum, Flags, GObject, Given, Int, Int64, ObjectOf, Other, Signal, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  rtspclientsink: rtspclientsink;
}

export interface rtspclientsink {
  properties: GstRTSPClientSinkProperties;
  pads: { "sink_%u": "request sink" };
  signals: GstRTSPClientSinkSignals;
  actions: {};
  bin: true;
}

export interface GstRTSPClientSinkProperties extends GstBinProperties {
  /** Default false. */
  debug: Bool;
  /** Default true. */
  "do-rtsp-keep-alive": Bool;
  /** 0 to 4294967295; default 2000. */
  latency: Int;
  location: Text;
  "multicast-iface": Text;
  /** Default "ntp". */
  "ntp-time-source": Enum<GstRTSPClientSinkNtpTimeSource>;
  "port-range": Text;
  /** Default "avp". */
  profiles: Flags<GstRTSPProfile>;
  /** Default "udp+udp-mcast+tcp". */
  protocols: Flags<GstRTSPLowerTrans>;
  proxy: Text;
  /** Default "". */
  "proxy-id": Text;
  /** Default "". */
  "proxy-pw": Text;
  /** Default "clock". */
  "publish-clock-mode": Enum<GstRTSPPublishClockMode>;
  /** 0 to 65535; default 20. */
  retry: Int;
  /** 0 to 65536; default 0. */
  "rtp-blocksize": Int;
  /** 0 to 4294967295; default 500. */
  "rtx-time": Int;
  sdes: StructureProperty;
  /** 0 to 18446744073709551615; default 20000000. */
  "tcp-timeout": Int64;
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
  /** Default "GStreamer/1.22.0". */
  "user-agent": Text;
  "user-id": Text;
  "user-pw": Text;
}

export interface GstRTSPClientSinkSignals extends GstBinSignals {
  "accept-certificate": Signal<[ObjectOf<GObject>, ObjectOf<GObject>, Flags<GTlsCertificateFlags>], Bool>;
  "handle-request": Signal<[Other, Other]>;
  "new-manager": Signal<[Given<Element>]>;
  "new-payloader": Signal<[Given<Element>]>;
  "request-rtcp-key": Signal<[Int], CapsProperty>;
  "update-sdp": Signal<[Other]>;
}

type GTlsCertificateFlags = "no-flags" | "unknown-ca" | "bad-identity" | "not-activated" | "expired" | "revoked" | "insecure" | "generic-error" | "validate-all";
type GstRTSPClientSinkNtpTimeSource = "ntp" | "unix" | "running-time" | "clock-time";
type GstRTSPLowerTrans = "unknown" | "udp" | "udp-mcast" | "tcp" | "http" | "tls";
type GstRTSPProfile = "unknown" | "avp" | "savp" | "avpf" | "savpf";
type GstRTSPPublishClockMode = "none" | "clock" | "clock-and-offset";
