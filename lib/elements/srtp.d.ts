// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: srtp
import type { Bool, Bytes, CapsProperty, Enum, Int, ReadOnly, Signal, StructureProperty } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  srtpdec: srtpdec;
  srtpenc: srtpenc;
}

export interface srtpdec {
  properties: GstSrtpDecProperties;
  pads: { rtcp_sink: "always sink"; rtcp_src: "always src"; rtp_sink: "always sink"; rtp_src: "always src" };
  signals: GstSrtpDecSignals;
  actions: GstSrtpDecActions;
}

export interface srtpenc {
  properties: GstSrtpEncProperties;
  pads: { "rtcp_sink_%u": "request sink"; "rtcp_src_%u": "sometimes src"; "rtp_sink_%u": "request sink"; "rtp_src_%u": "sometimes src" };
  signals: GstSrtpEncSignals;
  actions: {};
}

export interface GstSrtpDecProperties extends GstObjectProperties {
  /** 64 to 32768; default 128. */
  "replay-window-size": Int;
  stats: ReadOnly<StructureProperty>;
}

export interface GstSrtpDecSignals extends GstElementSignals {
  "hard-limit": Signal<[Int], CapsProperty>;
  "request-key": Signal<[Int], CapsProperty>;
  "soft-limit": Signal<[Int], CapsProperty>;
}

export interface GstSrtpDecActions {
  "clear-keys": Signal<[]>;
  "remove-key": Signal<[Int]>;
}

export interface GstSrtpEncProperties extends GstObjectProperties {
  /** Default false. */
  "allow-repeat-tx": Bool;
  /** May change while playing. */
  key: Bytes;
  /** May change while playing. */
  mki: Bytes;
  /** Default false. */
  "random-key": Bool;
  /** 64 to 32768; default 128. */
  "replay-window-size": Int;
  /** Default "hmac-sha1-80". */
  "rtcp-auth": Enum<GstSrtpAuthType>;
  /** Default "aes-128-icm". */
  "rtcp-cipher": Enum<GstSrtpCipherType>;
  /** Default "hmac-sha1-80". */
  "rtp-auth": Enum<GstSrtpAuthType>;
  /** Default "aes-128-icm". */
  "rtp-cipher": Enum<GstSrtpCipherType>;
  stats: ReadOnly<StructureProperty>;
}

export interface GstSrtpEncSignals extends GstElementSignals {
  "soft-limit": Signal<[]>;
}

type GstSrtpAuthType = "null" | "hmac-sha1-32" | "hmac-sha1-80";
type GstSrtpCipherType = "null" | "aes-128-icm" | "aes-256-icm" | "aes-128-gcm" | "aes-256-gcm";
