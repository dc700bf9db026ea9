// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: neonhttpsrc
import type { Bool, Int, Text, Texts } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  neonhttpsrc: neonhttpsrc;
}

export interface neonhttpsrc {
  properties: GstNeonhttpSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstNeonhttpSrcProperties extends GstBaseSrcProperties {
  /** Default false. */
  "accept-self-signed": Bool;
  /** Default true. */
  "automatic-redirect": Bool;
  /** 0 to 3600; default 0. */
  "connect-timeout": Int;
  cookies: Texts;
  /** Default true. */
  "iradio-mode": Bool;
  /** Default "". */
  location: Text;
  /** Default false. */
  "neon-http-debug": Bool;
  /** Default "". */
  proxy: Text;
  /** 0 to 3600; default 0. */
  "read-timeout": Int;
  /** Default "GStreamer neonhttpsrc". */
  "user-agent": Text;
}

