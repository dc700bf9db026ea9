// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: ximagesrc
import type { Bool, Int, Int64, Text } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  ximagesrc: ximagesrc;
}

export interface ximagesrc {
  properties: GstXImageSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstXImageSrcProperties extends GstBaseSrcProperties {
  "display-name": Text;
  /** 0 to 2147483647; default 0. */
  endx: Int;
  /** 0 to 2147483647; default 0. */
  endy: Int;
  /** Default false. */
  remote: Bool;
  /** Default true. */
  "show-pointer": Bool;
  /** 0 to 2147483647; default 0. */
  startx: Int;
  /** 0 to 2147483647; default 0. */
  starty: Int;
  /** Default true. */
  "use-damage": Bool;
  /** 0 to 18446744073709551615; default 0. */
  xid: Int64;
  xname: Text;
}

