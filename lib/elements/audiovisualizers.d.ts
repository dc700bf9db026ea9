// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: audiovisualizers
import type { Enum } from "../gst/property_kinds.ts";
import type { GstAudioVisualizerProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  spacescope: spacescope;
  spectrascope: spectrascope;
  synaescope: synaescope;
  wavescope: wavescope;
}

export interface spacescope {
  properties: GstSpaceScopeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface spectrascope {
  properties: GstAudioVisualizerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface synaescope {
  properties: GstAudioVisualizerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface wavescope {
  properties: GstWaveScopeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSpaceScopeProperties extends GstAudioVisualizerProperties {
  /** Default "dots". */
  style: Enum<GstSpaceScopeStyle>;
}

export interface GstWaveScopeProperties extends GstAudioVisualizerProperties {
  /** Default "dots". */
  style: Enum<GstWaveScopeStyle>;
}

type GstSpaceScopeStyle = "dots" | "lines" | "color-dots" | "color-lines";
type GstWaveScopeStyle = "dots" | "lines" | "color-dots" | "color-lines";
