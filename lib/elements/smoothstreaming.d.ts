// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: smoothstreaming
import type { Int } from "../gst/property_kinds.ts";
import type { GstAdaptiveDemuxProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  mssdemux: mssdemux;
}

export interface mssdemux {
  properties: GstMssDemuxProperties;
  pads: { "audio_%02u": "sometimes src"; sink: "always sink"; "video_%02u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstMssDemuxProperties extends GstAdaptiveDemuxProperties {
  /** @deprecated 0 to 4294967295; default 0. */
  "max-queue-size-buffers": Int;
}

