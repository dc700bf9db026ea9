// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gstreamer 1.22.0: staticelements
import type { GstBinProperties, GstBinSignals, GstPipelineProperties } from "./shared-types.d.ts";

export interface Elements {
  bin: bin;
  pipeline: pipeline;
}

export interface bin {
  properties: GstBinProperties;
  pads: {};
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface pipeline {
  properties: GstPipelineProperties;
  pads: {};
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

