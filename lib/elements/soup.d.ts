// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: soup
import type { Bool, Enum, GObject, Int, ObjectOf, StructureProperty, Text, Texts } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  souphttpclientsink: souphttpclientsink;
  souphttpsrc: souphttpsrc;
}

export interface souphttpclientsink {
  properties: GstSoupHttpClientSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface souphttpsrc {
  properties: GstSoupHTTPSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSoupHTTPSrcProperties extends GstBaseSrcProperties {
  /** Default true. */
  "automatic-redirect": Bool;
  /** Default false. */
  compress: Bool;
  cookies: Texts;
  "extra-headers": StructureProperty;
  /** Default "headers". */
  "http-log-level": Enum<SoupLoggerLogLevel>;
  /** Default true. */
  "iradio-mode": Bool;
  /** Default false. */
  "is-live": Bool;
  /** Default true. */
  "keep-alive": Bool;
  /** Default "". */
  location: Text;
  method: Text;
  /** Default "". */
  proxy: Text;
  /** Default "". */
  "proxy-id": Text;
  /** Default "". */
  "proxy-pw": Text;
  /** -1 to 2147483647; default 3. */
  retries: Int;
  "ssl-ca-file": Text;
  /** Default true. */
  "ssl-strict": Bool;
  /** Default true. */
  "ssl-use-system-ca-file": Bool;
  /** 0 to 3600; default 15. */
  timeout: Int;
  "tls-database": ObjectOf<GObject>;
  "tls-interaction": ObjectOf<GObject>;
  /** Default "GStreamer souphttpsrc 1.22.0 ". */
  "user-agent": Text;
  /** Default "". */
  "user-id": Text;
  /** Default "". */
  "user-pw": Text;
}

export interface GstSoupHttpClientSinkProperties extends GstBaseSinkProperties {
  /** Default true. */
  "automatic-redirect": Bool;
  cookies: Texts;
  /** Default "none". */
  "http-log-level": Enum<SoupLoggerLogLevel>;
  /** Default "". */
  location: Text;
  /** Default "". */
  proxy: Text;
  /** Default "". */
  "proxy-id": Text;
  /** Default "". */
  "proxy-pw": Text;
  /** -1 to 2147483647; default 0. */
  retries: Int;
  /** 1 to 2147483647; default 5. */
  "retry-delay": Int;
  session: ObjectOf<GObject>;
  /** Default "GStreamer souphttpclientsink ". */
  "user-agent": Text;
  /** Default "". */
  "user-id": Text;
  /** Default "". */
  "user-pw": Text;
}

type SoupLoggerLogLevel = "none" | "minimal" | "headers" | "body";
