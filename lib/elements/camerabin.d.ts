// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: camerabin
import type { Bool, CapsProperty, Element, Enum, Flags, Float, GObject, ObjectOf, ReadOnly, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBaseCameraSrcActions, GstBaseCameraSrcProperties, GstBinProperties, GstBinSignals, GstPipelineProperties } from "./shared-types.d.ts";

export interface Elements {
  camerabin: camerabin;
  viewfinderbin: viewfinderbin;
  wrappercamerabinsrc: wrappercamerabinsrc;
}

export interface camerabin {
  properties: GstCameraBinProperties;
  pads: {};
  signals: GstBinSignals;
  actions: GstCameraBinActions;
  bin: true;
}

export interface viewfinderbin {
  properties: GstViewfinderBinProperties;
  pads: { sink: "always sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface wrappercamerabinsrc {
  properties: GstWrapperCameraBinSrcProperties;
  pads: { imgsrc: "always src"; vfsrc: "always src"; vidsrc: "always src" };
  signals: GstBinSignals;
  actions: GstBaseCameraSrcActions;
  bin: true;
}

export interface GstCameraBinProperties extends GstPipelineProperties {
  "audio-capture-caps": CapsProperty;
  "audio-capture-supported-caps": ReadOnly<CapsProperty>;
  "audio-filter": ObjectOf<Element>;
  "audio-source": ObjectOf<Element>;
  "camera-source": ObjectOf<Element>;
  /** Default none. */
  flags: Flags<GstCamFlags>;
  /** Default true. */
  idle: ReadOnly<Bool>;
  "image-capture-caps": CapsProperty;
  "image-capture-supported-caps": ReadOnly<CapsProperty>;
  "image-filter": ObjectOf<Element>;
  "image-profile": ObjectOf<GObject>;
  /** Default "cap_%d". */
  location: Text;
  /** 1 or more; default 10. */
  "max-zoom": ReadOnly<Float>;
  /** Default "mode-image". */
  mode: Enum<GstCameraBin2Mode>;
  /** Default false. */
  mute: Bool;
  /** Default false. */
  "post-previews": Bool;
  "preview-caps": CapsProperty;
  "preview-filter": ObjectOf<Element>;
  "video-capture-caps": CapsProperty;
  "video-capture-supported-caps": ReadOnly<CapsProperty>;
  "video-filter": ObjectOf<Element>;
  "video-profile": ObjectOf<GObject>;
  "viewfinder-caps": CapsProperty;
  "viewfinder-filter": ObjectOf<Element>;
  "viewfinder-sink": ObjectOf<Element>;
  "viewfinder-supported-caps": ReadOnly<CapsProperty>;
  /** 1 to 10; default 1. */
  zoom: Float;
}

export interface GstCameraBinActions {
  "start-capture": Signal<[]>;
  "stop-capture": Signal<[]>;
}

export interface GstViewfinderBinProperties extends GstBinProperties {
  /** Default false. */
  "disable-converters": Bool;
  "video-sink": ObjectOf<Element>;
}

export interface GstWrapperCameraBinSrcProperties extends GstBaseCameraSrcProperties {
  "video-source": ObjectOf<Element>;
  "video-source-filter": ObjectOf<Element>;
}

type GstCamFlags = "no-audio-conversion" | "no-video-conversion" | "no-viewfinder-conversion" | "no-image-conversion";
type GstCameraBin2Mode = "mode-image" | "mode-video";
