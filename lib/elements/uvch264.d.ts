// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: uvch264
import type { Bool, Enum, Int, Other, ReadOnly, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBaseCameraSrcActions, GstBaseCameraSrcProperties, GstBinSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  uvch264mjpgdemux: uvch264mjpgdemux;
  uvch264src: uvch264src;
}

export interface uvch264mjpgdemux {
  properties: GstUvcH264MjpgDemuxProperties;
  pads: { h264: "always src"; jpeg: "always src"; nv12: "always src"; sink: "always sink"; yuy2: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface uvch264src {
  properties: GstUvcH264SrcProperties;
  pads: { imgsrc: "always src"; vfsrc: "always src"; vidsrc: "always src" };
  signals: GstBinSignals;
  actions: GstUvcH264SrcActions;
  bin: true;
}

export interface GstUvcH264MjpgDemuxProperties extends GstObjectProperties {
  /** -1 to 2147483647; default -1. */
  "device-fd": Int;
  /** 0 to 2147483647; default 32. */
  "num-clock-samples": Int;
}

export interface GstUvcH264SrcProperties extends GstBaseCameraSrcProperties {
  /** 0 to 4294967295; default 3000000. May change while playing. */
  "average-bitrate": Int;
  /** Default "videoconvert". May change while ready. */
  "colorspace-name": Text;
  /** Default "/dev/video0". */
  device: Text;
  "device-name": ReadOnly<Text>;
  /** Default false. May change while ready. */
  "enable-sei": Bool;
  /** Default "cavlc". May change while ready. */
  entropy: Enum<UvcH264Entropy>;
  /** Default false. May change while playing. */
  "fixed-framerate": Bool;
  /** 0 to 65535; default 10000. May change while ready. */
  "iframe-period": Int;
  /** 0 to 4294967295; default 3000000. May change while ready. */
  "initial-bitrate": Int;
  /** Default "jpegdec". May change while ready. */
  "jpeg-decoder-name": Text;
  /** 0 to 65535; default 1000. May change while ready. */
  "leaky-bucket-size": Int;
  /** 0 to 255; default 40. May change while playing. */
  "level-idc": Int;
  /** 0 to 255; default 0. May change while playing. */
  "ltr-buffer-size": Int;
  /** 0 to 255; default 0. May change while playing. */
  "ltr-encoder-control": Int;
  /** -127 to 127; default 46. May change while playing. */
  "max-bframe-qp": Int;
  /** -127 to 127; default 46. May change while playing. */
  "max-iframe-qp": Int;
  /** 0 to 4294967295; default 0. */
  "max-mbps": ReadOnly<Int>;
  /** -127 to 127; default 46. May change while playing. */
  "max-pframe-qp": Int;
  /** -127 to 127; default 10. May change while playing. */
  "min-bframe-qp": Int;
  /** -127 to 127; default 10. May change while playing. */
  "min-iframe-qp": Int;
  /** -127 to 127; default 10. May change while playing. */
  "min-pframe-qp": Int;
  /** -1 to 2147483647; default -1. */
  "num-buffers": Int;
  /** 0 to 2147483647; default 0. May change while playing. */
  "num-clock-samples": Int;
  /** 0 to 255; default 0. May change while ready. */
  "num-reorder-frames": Int;
  /** 0 to 4294967295; default 3000000. May change while playing. */
  "peak-bitrate": Int;
  /** Default false. May change while ready. */
  "preview-flipped": Bool;
  /** Default "cbr". May change while playing. */
  "rate-control": Enum<UvcH264RateControl>;
  /** Default "slice/frame". May change while ready. */
  "slice-mode": Enum<UvcH264SliceMode>;
  /** 0 to 65535; default 4. May change while ready. */
  "slice-units": Int;
  /** Default "realtime". May change while ready. */
  "usage-type": Enum<UvcH264UsageType>;
}

export interface GstUvcH264SrcActions extends GstBaseCameraSrcActions {
  "get-boolean-setting": Signal<[Text, Other, Other], Bool>;
  "get-enum-setting": Signal<[Text, Other, Other], Bool>;
  "get-int-setting": Signal<[Text, Other, Other, Other], Bool>;
}

type UvcH264Entropy = "cavlc" | "cabac";
type UvcH264RateControl = "cbr" | "vbr" | "qp";
type UvcH264SliceMode = "ignored" | "bits/slice" | "MBs/slice" | "slice/frame";
type UvcH264UsageType = "realtime" | "broadcast" | "storage" | "ucconfig0" | "ucconfig1" | "ucconfig2q" | "ucconfig2s" | "ucconfig3";
