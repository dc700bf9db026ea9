// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: rtmp2
import type { Bool, Flags, Int, ReadOnly, StructureProperty } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.ts";

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

export interface GstRtmp2SinkProperties extends GstBaseSinkProperties {
  /** Default true. */
  "async-connect": Bool;
  /** 1 to 2147483647; default 128. May change while playing. */
  "chunk-size": Int;
  /** 0 to 17179869; default 0. May change while playing. */
  "peak-kbps": Int;
  stats: ReadOnly<StructureProperty>;
  /** Default "fcunpublish+deletestream". */
  "stop-commands": Flags<GstRtmpStopCommands>;
}

export interface GstRtmp2SrcProperties extends GstBaseSrcProperties {
  /** Default true. */
  "async-connect": Bool;
  /** 0 to 4294967295; default 0. */
  "idle-timeout": Int;
  stats: ReadOnly<StructureProperty>;
}

type GstRtmpStopCommands = "none" | "fcunpublish" | "closestream" | "deletestream";
