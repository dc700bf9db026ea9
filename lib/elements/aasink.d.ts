// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: aasink
import type { Bool, Enum, Float, Int, ReadOnly } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  aasink: aasink;
  aatv: aatv;
}

export interface aasink {
  properties: GstAASinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface aatv {
  properties: GstAATvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAASinkProperties extends GstVideoSinkProperties {
  /** Default 0. */
  brightness: Int;
  /** Default 0. */
  contrast: Int;
  /** Default "no-dithering". */
  dither: Enum<GstAASinkDitherers>;
  /** Default "x11". */
  driver: Enum<GstAASinkDrivers>;
  /** Default 0. */
  "frame-time": ReadOnly<Int>;
  /** Default 0. */
  "frames-displayed": ReadOnly<Int>;
  /** 0 to 5; default 1. */
  gamma: Float;
  /** Default 0. */
  height: Int;
  /** Default true. */
  inversion: Bool;
  /** Default 0. */
  randomval: Int;
  /** Default 0. */
  width: Int;
}

export interface GstAATvProperties extends GstBaseTransformProperties {
  /** -255 to 255; default 0. */
  brightness: Int;
  /** 0 to 1; default 0. */
  "brightness-actual": ReadOnly<Float>;
  /** Default true. */
  "brightness-auto": Bool;
  /** 0 to 1; default 0. */
  "brightness-max": Float;
  /** 0 to 1; default 0. */
  "brightness-min": Float;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-background": Int;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-rain": Int;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-rain-bold": Int;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-rain-dim": Int;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-rain-normal": Int;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-text": Int;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-text-bold": Int;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-text-dim": Int;
  /** 0 to 4294967295; default 0. Controllable. */
  "color-text-normal": Int;
  /** 0 to 255; default 0. */
  contrast: Int;
  /** Default "no-dithering". */
  dither: Enum<GstAATvDitherers>;
  /** Default "Standard-vga-8x8-font". */
  font: Enum<GstAATvFonts>;
  /** 0 to 5; default 1. */
  gamma: Float;
  /** 0 to 2147483647; default 0. */
  height: Int;
  /** 0 to 2147483647; default 0. */
  "rain-delay-max": Int;
  /** 0 to 2147483647; default 0. */
  "rain-delay-min": Int;
  /** 0 to 2147483647; default 0. */
  "rain-length-max": Int;
  /** 0 to 2147483647; default 0. */
  "rain-length-min": Int;
  /** Default "none". */
  "rain-mode": Enum<GstAATvRainModes>;
  /** 0 to 1; default 0. */
  "rain-spawn-rate": Float;
  /** 0 to 255; default 0. */
  randomval: Int;
  /** 0 to 2147483647; default 0. */
  width: Int;
}

type GstAASinkDitherers = "no-dithering" | "error-distribution" | "floyd-steelberg-dithering";
type GstAASinkDrivers = "x11" | "linux" | "slang" | "curses" | "stdout" | "stderr";
type GstAATvDitherers = "no-dithering" | "error-distribution" | "floyd-steelberg-dithering";
type GstAATvFonts = "Standard-vga-8x8-font" | "Standard-vga-8x9-font" | "Standard-mda/vga-8x14-font" | "Standard-vga-8x16-font" | "X-8x13-font" | "X-8x13bold-font" | "Standard-X-8x16-font" | "line-Font-8x8" | "Font-8x8-from-vgagl" | "Adobe-courier";
type GstAATvRainModes = "none" | "down" | "up" | "left" | "right";
