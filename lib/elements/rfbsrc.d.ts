// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: rfbsrc
import type { Bool, Int, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  rfbsrc: rfbsrc;
}

export interface rfbsrc {
  properties: GstRfbSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstRfbSrcProperties extends GstBaseSrcProperties {
  /** 0 to 65535; default 0. */
  height: Int;
  /** Default "127.0.0.1". */
  host: Text;
  /** Default true. */
  incremental: Bool;
  /** 0 to 65535; default 0. */
  "offset-x": Int;
  /** 0 to 65535; default 0. */
  "offset-y": Int;
  /** Default "". */
  password: WriteOnly<Text>;
  /** 1 to 65535; default 5900. */
  port: Int;
  /** Default true. */
  shared: Bool;
  /** Default "rfb://127.0.0.1:5900". */
  uri: Text;
  /** Default false. */
  "use-copyrect": Bool;
  /** Default "3.3". */
  version: Text;
  /** Default false. */
  "view-only": Bool;
  /** 0 to 65535; default 0. */
  width: Int;
}

