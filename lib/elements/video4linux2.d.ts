// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: video4linux2
import type { ArrayOf, Bool, Caps, Enum, Flags, GObject, Given, Int, Int64, ObjectOf, ReadOnly, Signal, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstColorBalanceSignals, GstElementSignals, GstObjectProperties, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  v4l2radio: v4l2radio;
  v4l2sink: v4l2sink;
  v4l2src: v4l2src;
}

export interface v4l2radio {
  properties: GstV4l2RadioProperties;
  pads: {};
  signals: GstV4l2RadioSignals;
  actions: {};
}

export interface v4l2sink {
  properties: GstV4l2SinkProperties;
  pads: { sink: "always sink" };
  signals: GstV4l2SinkSignals;
  actions: {};
}

export interface v4l2src {
  properties: GstV4l2SrcProperties;
  pads: { src: "always src" };
  signals: GstV4l2SrcSignals;
  actions: {};
}

interface Shared1 {
  /** Default 0. Controllable. */
  brightness: Int;
  /** Default 0. Controllable. */
  contrast: Int;
  /** -1 to 2147483647; default -1. */
  "device-fd": ReadOnly<Int>;
  "device-name": ReadOnly<Text>;
  "extra-controls": StructureProperty;
  /** Default none. */
  flags: ReadOnly<Flags<GstV4l2DeviceTypeFlags>>;
  /** Default true. */
  "force-aspect-ratio": Bool;
  /** Default 0. Controllable. */
  hue: Int;
  /** Default "auto". */
  "io-mode": Enum<GstV4l2IOMode>;
  /** Default "none". */
  norm: Enum<V4L2_TV_norms>;
  /** Default "1/1". */
  "pixel-aspect-ratio": Text;
  /** Default 0. Controllable. */
  saturation: Int;
}

export interface GstTunerSignals {
  "channel-changed": Signal<[ObjectOf<GObject>]>;
  "frequency-changed": Signal<[ObjectOf<GObject>, Int64]>;
  "norm-changed": Signal<[ObjectOf<GObject>]>;
  "signal-changed": Signal<[ObjectOf<GObject>, Int]>;
}

export interface GstV4l2RadioProperties extends GstObjectProperties {
  /** Default "/dev/radio0". */
  device: Text;
  /** 87500000 to 108000000; default 100000000. */
  frequency: Int;
}

export interface GstV4l2RadioSignals extends GstElementSignals, GstTunerSignals {
}

export interface GstV4l2SinkProperties extends GstVideoSinkProperties, Shared1 {
  /** 0 to 4294967295; default 0. */
  "crop-height": Int;
  /** Default 0. */
  "crop-left": Int;
  /** Default 0. */
  "crop-top": Int;
  /** 0 to 4294967295; default 0. */
  "crop-width": Int;
  /** Default "/dev/video1". */
  device: Text;
  /** 0 to 4294967295; default 0. */
  "overlay-height": Int;
  /** Default 0. */
  "overlay-left": Int;
  /** Default 0. */
  "overlay-top": Int;
  /** 0 to 4294967295; default 0. */
  "overlay-width": Int;
}

export interface GstV4l2SinkSignals extends GstElementSignals, GstColorBalanceSignals, GstTunerSignals {
}

export interface GstV4l2SrcProperties extends GstBaseSrcProperties, Shared1 {
  /** 0 to 4294967295; default 0. */
  "crop-bottom": Int;
  "crop-bounds": ReadOnly<ArrayOf<Int>>;
  /** 0 to 4294967295; default 0. */
  "crop-left": Int;
  /** 0 to 4294967295; default 0. */
  "crop-right": Int;
  /** 0 to 4294967295; default 0. */
  "crop-top": Int;
  /** Default "/dev/video0". */
  device: Text;
}

export interface GstV4l2SrcSignals extends GstElementSignals, GstColorBalanceSignals, GstTunerSignals {
  "prepare-format": Signal<[Int, Given<Caps>]>;
}

type GstV4l2DeviceTypeFlags = "capture" | "output" | "overlay" | "vbi-capture" | "vbi-output" | "tuner" | "audio";
type GstV4l2IOMode = "auto" | "rw" | "mmap" | "userptr" | "dmabuf" | "dmabuf-import";
type V4L2_TV_norms = "none" | "NTSC" | "NTSC-M" | "NTSC-M-JP" | "NTSC-M-KR" | "NTSC-443" | "PAL" | "PAL-BG" | "PAL-B" | "PAL-B1" | "PAL-G" | "PAL-H" | "PAL-I" | "PAL-DK" | "PAL-D" | "PAL-D1" | "PAL-K" | "PAL-M" | "PAL-N" | "PAL-Nc" | "PAL-60" | "SECAM" | "SECAM-B" | "SECAM-G" | "SECAM-H" | "SECAM-DK" | "SECAM-D" | "SECAM-K" | "SECAM-K1" | "SECAM-L" | "SECAM-Lc";
