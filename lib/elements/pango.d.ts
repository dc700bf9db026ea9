// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: pango
import type { Bool, CapsProperty, DateProperty, Enum, Float, FractionProperty, Int, ReadOnly, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  clockoverlay: clockoverlay;
  textoverlay: textoverlay;
  textrender: textrender;
  timeoverlay: timeoverlay;
}

export interface clockoverlay {
  properties: GstClockOverlayProperties;
  pads: { src: "always src"; video_sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface textoverlay {
  properties: GstBaseTextOverlayProperties;
  pads: { src: "always src"; text_sink: "always sink"; video_sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface textrender {
  properties: GstTextRenderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface timeoverlay {
  properties: GstTimeOverlayProperties;
  pads: { src: "always src"; video_sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstBaseTextOverlayProperties extends GstObjectProperties {
  /** Default true. */
  "auto-resize": Bool;
  /** 0 to 4294967295; default 4294967295. Controllable. */
  color: Int;
  /** Default 0. Controllable. */
  deltax: Int;
  /** Default 0. Controllable. */
  deltay: Int;
  /** Default true. */
  "draw-outline": Bool;
  /** Default true. */
  "draw-shadow": Bool;
  /** Default "". */
  "font-desc": Text;
  /** Default "center". */
  halignment: Enum<GstBaseTextOverlayHAlign>;
  /** Default "center". */
  "line-alignment": Enum<GstBaseTextOverlayLineAlign>;
  /** 0 to 4294967295; default 4278190080. Controllable. */
  "outline-color": Int;
  /** Default "none". */
  "scale-mode": Enum<GstBaseTextOverlayScaleMode>;
  /** 1/100 to 100/1; default 1/1. */
  "scale-pixel-aspect-ratio": FractionProperty;
  /** Default false. */
  "shaded-background": Bool;
  /** 1 to 255; default 80. */
  "shading-value": Int;
  /** Default false. Controllable. */
  silent: Bool;
  /** Default "". Controllable. */
  text: Text;
  /** 0 to 2147483647; default 1. */
  "text-height": ReadOnly<Int>;
  /** 0 to 2147483647; default 1. */
  "text-width": ReadOnly<Int>;
  /** -2147483647 to 2147483647; default 0. */
  "text-x": ReadOnly<Int>;
  /** -2147483647 to 2147483647; default 0. */
  "text-y": ReadOnly<Int>;
  /** Default "baseline". */
  valignment: Enum<GstBaseTextOverlayVAlign>;
  /** Default false. */
  "vertical-render": Bool;
  /** Default true. */
  "wait-text": Bool;
  /** Default "wordchar". */
  "wrap-mode": Enum<GstBaseTextOverlayWrapMode>;
  /** Default 0.5. Controllable. */
  "x-absolute": Float;
  /** 0 to 2147483647; default 25. */
  xpad: Int;
  /** 0 to 1; default 0.5. Controllable. */
  xpos: Float;
  /** Default 0.5. Controllable. */
  "y-absolute": Float;
  /** 0 to 2147483647; default 25. */
  ypad: Int;
  /** 0 to 1; default 0.5. Controllable. */
  ypos: Float;
}

export interface GstClockOverlayProperties extends GstBaseTextOverlayProperties {
  /** Default "%H:%M:%S". */
  "time-format": Text;
}

export interface GstTextRenderProperties extends GstObjectProperties {
  /** Default "". */
  "font-desc": WriteOnly<Text>;
  /** Default "center". */
  halignment: Enum<GstTextRenderHAlign>;
  /** Default "center". */
  "line-alignment": Enum<GstTextRenderLineAlign>;
  /** Default "baseline". */
  valignment: Enum<GstTextRenderVAlign>;
  /** 0 to 2147483647; default 25. */
  xpad: Int;
  /** 0 to 2147483647; default 25. */
  ypad: Int;
}

export interface GstTimeOverlayProperties extends GstBaseTextOverlayProperties {
  "datetime-epoch": DateProperty;
  /** Default "%F %T". */
  "datetime-format": Text;
  "reference-timestamp-caps": CapsProperty;
  /** Default false. */
  "show-times-as-dates": Bool;
  /** Default "buffer-time". */
  "time-mode": Enum<GstTimeOverlayTimeLine>;
}

type GstBaseTextOverlayHAlign = "left" | "center" | "right" | "Absolute position clamped to canvas" | "Absolute position";
type GstBaseTextOverlayLineAlign = "left" | "center" | "right";
type GstBaseTextOverlayScaleMode = "none" | "par" | "display" | "user";
type GstBaseTextOverlayVAlign = "baseline" | "bottom" | "top" | "Absolute position clamped to canvas" | "center" | "Absolute position";
type GstBaseTextOverlayWrapMode = "none" | "word" | "char" | "wordchar";
type GstTextRenderHAlign = "left" | "center" | "right";
type GstTextRenderLineAlign = "left" | "center" | "right";
type GstTextRenderVAlign = "baseline" | "bottom" | "top";
type GstTimeOverlayTimeLine = "buffer-time" | "stream-time" | "running-time" | "time-code" | "elapsed-running-time" | "reference-timestamp";
