// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: ipcpipeline
import type { Bool, Int, Int64, Other, Signal } from "../gst/property_kinds.ts";
import type { GstBinSignals, GstElementSignals, GstObjectProperties, GstPipelineProperties } from "./shared-types.d.ts";

export interface Elements {
  ipcpipelinesink: ipcpipelinesink;
  ipcpipelinesrc: ipcpipelinesrc;
  ipcslavepipeline: ipcslavepipeline;
}

export interface ipcpipelinesink {
  properties: GstIpcPipelineSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: GstIpcPipelineSinkActions;
}

export interface ipcpipelinesrc {
  properties: GstIpcPipelineSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: GstIpcPipelineSrcActions;
}

export interface ipcslavepipeline {
  properties: GstPipelineProperties;
  pads: {};
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstIpcPipelineSinkProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 10000000. */
  "ack-time": Int64;
  /** -1 to 65535; default -1. */
  fdin: Int;
  /** -1 to 65535; default -1. */
  fdout: Int;
  /** 1 to 16777216; default 4096. */
  "read-chunk-size": Int;
}

export interface GstIpcPipelineSinkActions {
  disconnect: Signal<[]>;
}

export interface GstIpcPipelineSrcProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 10000000. */
  "ack-time": Int64;
  /** -1 to 65535; default -1. */
  fdin: Int;
  /** -1 to 65535; default -1. */
  fdout: Int;
  /** 1 to 16777216; default 65536. */
  "read-chunk-size": Int;
}

export interface GstIpcPipelineSrcActions {
  disconnect: Signal<[]>;
  "forward-message": Signal<[Other], Bool>;
}

