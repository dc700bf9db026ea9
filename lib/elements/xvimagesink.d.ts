// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: xvimagesink
import type { ArrayOf, Bool, Int, Int64, ReadOnly, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstColorBalanceSignals, GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  xvimagesink: xvimagesink;
}

export interface xvimagesink {
  properties: GstXvImageSinkProperties;
  pads: { sink: "always sink" };
  signals: GstXvImageSinkSignals;
  actions: {};
}

export interface GstXvImageSinkProperties extends GstVideoSinkProperties {
  /** Default true. */
  "autopaint-colorkey": Bool;
  /** -1000 to 1000; default 0. */
  brightness: Int;
  /** Default 0. */
  colorkey: Int;
  /** -1000 to 1000; default 0. */
  contrast: Int;
  /** Default "0". */
  device: Text;
  "device-name": ReadOnly<Text>;
  display: Text;
  /** Default true. */
  "double-buffer": Bool;
  /** Default true. */
  "draw-borders": Bool;
  /** Default true. */
  "force-aspect-ratio": Bool;
  /** Default true. */
  "handle-events": Bool;
  /** Default true. */
  "handle-expose": Bool;
  /** -1000 to 1000; default 0. */
  hue: Int;
  /** Default "1/1". */
  "pixel-aspect-ratio": Text;
  "render-rectangle": WriteOnly<ArrayOf<Int>>;
  /** -1000 to 1000; default 0. */
  saturation: Int;
  /** Default false. */
  synchronous: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "window-height": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  "window-width": ReadOnly<Int64>;
}

export interface GstXvImageSinkSignals extends GstElementSignals, GstColorBalanceSignals {
}

