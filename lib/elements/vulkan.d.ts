// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: vulkan
import type { Bool, Bytes, Enum, Flags, FractionProperty, GObject, ObjectOf, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  vulkancolorconvert: vulkancolorconvert;
  vulkandownload: vulkandownload;
  vulkanimageidentity: vulkanimageidentity;
  vulkanoverlaycompositor: vulkanoverlaycompositor;
  vulkanshaderspv: vulkanshaderspv;
  vulkansink: vulkansink;
  vulkanupload: vulkanupload;
  vulkanviewconvert: vulkanviewconvert;
}

export interface vulkancolorconvert {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vulkandownload {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vulkanimageidentity {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vulkanoverlaycompositor {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vulkanshaderspv {
  properties: GstVulkanShaderSpvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vulkansink {
  properties: GstVulkanSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface vulkanupload {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface vulkanviewconvert {
  properties: GstVulkanViewConvertProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVulkanShaderSpvProperties extends GstBaseTransformProperties {
  fragment: Bytes;
  "fragment-location": Text;
  vertex: Bytes;
  "vertex-location": Text;
}

export interface GstVulkanSinkProperties extends GstVideoSinkProperties {
  device: ReadOnly<ObjectOf<GObject>>;
  /** Default true. */
  "force-aspect-ratio": Bool;
  /** 0/1 to 2147483647/1; default 1/1. */
  "pixel-aspect-ratio": FractionProperty;
}

export interface GstVulkanViewConvertProperties extends GstBaseTransformProperties {
  /** Default "green-magenta-dubois". */
  "downmix-mode": Enum<GstVulkanStereoDownmix>;
  /** Default none. */
  "input-flags-override": Flags<GstVideoMultiviewFlags>;
  /** Default "none". */
  "input-mode-override": Enum<GstVideoMultiviewMode>;
  /** Default none. */
  "output-flags-override": Flags<GstVideoMultiviewFlags>;
  /** Default "none". */
  "output-mode-override": Enum<GstVideoMultiviewMode>;
}

type GstVideoMultiviewFlags = "none" | "right-view-first" | "left-flipped" | "left-flopped" | "right-flipped" | "right-flopped" | "half-aspect" | "mixed-mono";
type GstVideoMultiviewMode = "none" | "mono" | "left" | "right" | "side-by-side" | "side-by-side-quincunx" | "column-interleaved" | "row-interleaved" | "top-bottom" | "checkerboard" | "frame-by-frame" | "multiview-frame-by-frame" | "separated";
type GstVulkanStereoDownmix = "green-magenta-dubois" | "red-cyan-dubois" | "amber-blue-dubois";
