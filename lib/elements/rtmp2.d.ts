// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: rtmp2
import type { Bool, Enum, Flags, Int, ReadOnly, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  rtmp2sink: rtmp2sink;
  rtmp2src: rtmp2src;
}

export interface rtmp2sink {
  properties: GstRtmp2SinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtmp2src {
  properties: GstRtmp2SrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** Default "live". */
  application: Text;
  /** Default true. */
  "async-connect": Bool;
  /** Default "auto". */
  authmod: Enum<GstRtmpAuthmod>;
  /** Default "LNX 10,0,32,18". */
  "flash-version": Text;
  /** Default "localhost". */
  host: Text;
  /** Default "rtmp://localhost/live/myStream". */
  location: Text;
  password: Text;
  /** 1 to 65535; default 1935. */
  port: Int;
  /** Default "rtmp". */
  scheme: Enum<GstRtmpScheme>;
  "secure-token": Text;
  stats: ReadOnly<StructureProperty>;
  /** Default "myStream". */
  stream: Text;
  /** 0 to 4294967295; default 5. */
  timeout: Int;
  /** Default "unknown-ca+bad-identity+not-activated+expired+revoked+insecure+generic-error". */
  "tls-validation-flags": Flags<GTlsCertificateFlags>;
  username: Text;
}

export interface GstRtmp2SinkProperties extends GstBaseSinkProperties, Shared1 {
  /** 1 to 2147483647; default 128. May change while playing. */
  "chunk-size": Int;
  /** 0 to 17179869; default 0. May change while playing. */
  "peak-kbps": Int;
  /** Default "fcunpublish+deletestream". */
  "stop-commands": Flags<GstRtmpStopCommands>;
}

export interface GstRtmp2SrcProperties extends GstBaseSrcProperties, Shared1 {
  /** 0 to 4294967295; default 0. */
  "idle-timeout": Int;
}

type GTlsCertificateFlags = "no-flags" | "unknown-ca" | "bad-identity" | "not-activated" | "expired" | "revoked" | "insecure" | "generic-error" | "validate-all";
type GstRtmpAuthmod = "none" | "auto" | "adobe";
type GstRtmpScheme = "rtmp" | "rtmps";
type GstRtmpStopCommands = "none" | "fcunpublish" | "closestream" | "deletestream";
