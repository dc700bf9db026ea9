// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: openjpeg
import type { Enum, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  openjpegdec: openjpegdec;
  openjpegenc: openjpegenc;
}

export interface openjpegdec {
  properties: GstOpenJPEGDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface openjpegenc {
  properties: GstOpenJPEGEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOpenJPEGDecProperties extends GstVideoDecoderProperties {
  /** 0 to 2147483647; default 0. */
  "max-slice-threads": Int;
  /** 0 to 2147483647; default 0. */
  "max-threads": Int;
}

export interface GstOpenJPEGEncProperties extends GstVideoEncoderProperties {
  /** 1 to 10; default 1. */
  "num-layers": Int;
  /** 1 to 10; default 6. */
  "num-resolutions": Int;
  /** 1 to 2147483647; default 1. */
  "num-stripes": Int;
  /** 0 to 2147483647; default 0. */
  "num-threads": Int;
  /** Default "lrcp". */
  "progression-order": Enum<GstOpenJPEGEncProgressionOrder>;
  /** 0 to 2147483647; default 0. */
  "tile-height": Int;
  /** Default 0. */
  "tile-offset-x": Int;
  /** Default 0. */
  "tile-offset-y": Int;
  /** 0 to 2147483647; default 0. */
  "tile-width": Int;
}

type GstOpenJPEGEncProgressionOrder = "lrcp" | "rlcp" | "rpcl" | "pcrl" | "crpl";
