// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: curl
import type { Bool, Enum, Int, StructureProperty, Text, Texts } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  curlfilesink: curlfilesink;
  curlftpsink: curlftpsink;
  curlhttpsink: curlhttpsink;
  curlhttpsrc: curlhttpsrc;
  curlsftpsink: curlsftpsink;
  curlsmtpsink: curlsmtpsink;
}

export interface curlfilesink {
  properties: GstCurlFileSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface curlftpsink {
  properties: GstCurlFtpSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface curlhttpsink {
  properties: GstCurlHttpSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface curlhttpsrc {
  properties: GstCurlHttpSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface curlsftpsink {
  properties: GstCurlSftpSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface curlsmtpsink {
  properties: GstCurlSmtpSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstCurlBaseSinkProperties extends GstBaseSinkProperties {
  "file-name": Text;
  location: Text;
  passwd: Text;
  /** 0 to 63; default 0. */
  "qos-dscp": Int;
  /** 0 to 2147483647; default 30. */
  timeout: Int;
  user: Text;
}

export interface GstCurlFileSinkProperties extends GstCurlBaseSinkProperties {
  /** Default false. */
  "create-dirs": Bool;
}

export interface GstCurlFtpSinkProperties extends GstCurlTlsSinkProperties {
  /** Default false. */
  "create-dirs": Bool;
  /** Default false. */
  "create-tmp-file": Bool;
  /** Default true. */
  "epsv-mode": Bool;
  /** Default "". */
  "ftp-port": Text;
  "temp-file-name": Text;
}

export interface GstCurlHttpSinkProperties extends GstCurlTlsSinkProperties {
  "content-type": Text;
  proxy: Text;
  "proxy-passwd": Text;
  /** 0 to 2147483647; default 3128. */
  "proxy-port": Int;
  "proxy-user": Text;
  /** Default false. */
  "use-content-length": Bool;
}

export interface GstCurlHttpSrcProperties extends GstBaseSrcProperties {
  /** Default true. */
  "automatic-redirect": Bool;
  /** Default false. */
  compress: Bool;
  cookies: Texts;
  "extra-headers": StructureProperty;
  /** Default "2.0". */
  "http-version": Enum<GstCurlHttpVersionType>;
  /** Default true. */
  "keep-alive": Bool;
  location: Text;
  /** 2 to 60; default 30. */
  "max-connection-time": Int;
  /** 1 to 255; default 255. */
  "max-connections": Int;
  /** 1 to 60; default 30. */
  "max-connections-per-proxy": Int;
  /** 1 to 60; default 5. */
  "max-connections-per-server": Int;
  /** -1 to 255; default -1. */
  "max-redirect": Int;
  proxy: Text;
  "proxy-id": Text;
  "proxy-pw": Text;
  /** -1 to 9999; default -1. */
  retries: Int;
  "ssl-ca-file": Text;
  /** Default true. */
  "ssl-strict": Bool;
  /** 0 to 3600; default 0. */
  timeout: Int;
  /** Default "GStreamer curlhttpsrc libcurl/<curl-version>". */
  "user-agent": Text;
  "user-id": Text;
  "user-pw": Text;
}

export interface GstCurlSftpSinkProperties extends GstCurlSshSinkProperties {
  /** Default false. */
  "create-dirs": Bool;
}

export interface GstCurlSmtpSinkProperties extends GstCurlTlsSinkProperties {
  "content-type": Text;
  "mail-from": Text;
  "mail-rcpt": Text;
  "message-body": Text;
  /** Default 1. */
  "nbr-attachments": Int;
  "pop-location": Text;
  "pop-passwd": Text;
  "pop-user": Text;
  subject: Text;
  /** Default false. */
  "use-ssl": Bool;
}

export interface GstCurlSshSinkProperties extends GstCurlBaseSinkProperties {
  /** Default false. */
  "ssh-accept-unknownhost": Bool;
  /** Default "none". */
  "ssh-auth-type": Enum<GstCurlSshAuthType>;
  "ssh-host-pubkey-md5": Text;
  "ssh-host-pubkey-sha256": Text;
  "ssh-key-passphrase": Text;
  "ssh-knownhosts": Text;
  "ssh-priv-keyfile": Text;
  "ssh-pub-keyfile": Text;
}

export interface GstCurlTlsSinkProperties extends GstCurlBaseSinkProperties {
  "ca-cert": Text;
  "ca-path": Text;
  "crypto-engine": Text;
  /** Default true. */
  insecure: Bool;
}

type GstCurlHttpVersionType = "1.0" | "1.1" | "2.0";
type GstCurlSshAuthType = "none" | "pubkey" | "password";
