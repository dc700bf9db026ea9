// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: dtls
import type { Bool, Bytes, CapsProperty, Enum, Int, ReadOnly, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  dtlsdec: dtlsdec;
  dtlsenc: dtlsenc;
  dtlssrtpdec: dtlssrtpdec;
  dtlssrtpdemux: dtlssrtpdemux;
  dtlssrtpenc: dtlssrtpenc;
}

export interface dtlsdec {
  properties: GstDtlsDecProperties;
  pads: { sink: "always sink"; src: "request src" };
  signals: GstDtlsDecSignals;
  actions: {};
}

export interface dtlsenc {
  properties: GstDtlsEncProperties;
  pads: { sink: "request sink"; src: "always src" };
  signals: GstDtlsEncSignals;
  actions: {};
}

export interface dtlssrtpdec {
  properties: GstDtlsSrtpDecProperties;
  pads: { data_src: "request src"; rtcp_src: "always src"; rtp_src: "always src"; sink: "always sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface dtlssrtpdemux {
  properties: GstObjectProperties;
  pads: { dtls_src: "always src"; rtp_src: "always src"; sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface dtlssrtpenc {
  properties: GstDtlsSrtpEncProperties;
  pads: { data_sink: "request sink"; "rtcp_sink_%d": "request sink"; "rtp_sink_%d": "request sink"; src: "always src" };
  signals: GstDtlsSrtpEncSignals;
  actions: {};
  bin: true;
}

export interface GstDtlsDecProperties extends GstObjectProperties {
  "connection-id": Text;
  /** Default "new". */
  "connection-state": ReadOnly<Enum<GstDtlsConnectionState>>;
  "decoder-key": ReadOnly<CapsProperty>;
  "peer-pem": ReadOnly<Text>;
  pem: Text;
  /** 0 to 2; default 0. */
  "srtp-auth": ReadOnly<Int>;
  /** 0 to 1; default 0. */
  "srtp-cipher": ReadOnly<Int>;
}

export interface GstDtlsDecSignals extends GstElementSignals {
  "on-key-received": Signal<[]>;
}

export interface GstDtlsEncProperties extends GstObjectProperties {
  "connection-id": Text;
  /** Default "new". */
  "connection-state": ReadOnly<Enum<GstDtlsConnectionState>>;
  "encoder-key": ReadOnly<Bytes>;
  /** Default false. May change while ready. */
  "is-client": Bool;
  /** 0 to 2; default 0. */
  "srtp-auth": ReadOnly<Int>;
  /** 0 to 1; default 0. */
  "srtp-cipher": ReadOnly<Int>;
}

export interface GstDtlsEncSignals extends GstElementSignals {
  "on-key-received": Signal<[]>;
}

export interface GstDtlsSrtpBinProperties extends GstBinProperties {
  "connection-id": Text;
  /** May change while playing. */
  key: Bytes;
  /** May change while playing. */
  "srtcp-auth": Text;
  /** May change while playing. */
  "srtcp-cipher": Text;
  /** May change while playing. */
  "srtp-auth": Text;
  /** May change while playing. */
  "srtp-cipher": Text;
}

export interface GstDtlsSrtpDecProperties extends GstDtlsSrtpBinProperties {
  /** Default "new". */
  "connection-state": ReadOnly<Enum<GstDtlsConnectionState>>;
  "peer-pem": ReadOnly<Text>;
  pem: Text;
}

export interface GstDtlsSrtpEncProperties extends GstDtlsSrtpBinProperties {
  /** Default "new". */
  "connection-state": ReadOnly<Enum<GstDtlsConnectionState>>;
  /** Default false. May change while ready. */
  "is-client": Bool;
  /** Default false. */
  "rtp-sync": Bool;
}

export interface GstDtlsSrtpEncSignals extends GstBinSignals {
  "on-key-set": Signal<[]>;
}

type GstDtlsConnectionState = "new" | "closed" | "failed" | "connecting" | "connected";
