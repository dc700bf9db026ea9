// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: teletext
import type { Bool, Int, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  teletextdec: teletextdec;
}

export interface teletextdec {
  properties: GstTeletextDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstTeletextDecProperties extends GstObjectProperties {
  /** Default "verdana 12". */
  "font-description": Text;
  /** 100 to 999; default 100. */
  page: Int;
  /** -1 to 153; default -1. */
  subpage: Int;
  /** Default false. */
  "subtitles-mode": Bool;
  /** Default "%s\\n". */
  "subtitles-template": Text;
}

