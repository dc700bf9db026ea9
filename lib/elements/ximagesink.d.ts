// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: ximagesink
import type { Bool, Int64, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  ximagesink: ximagesink;
}

export interface ximagesink {
  properties: GstXImageSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstXImageSinkProperties extends GstVideoSinkProperties {
  display: Text;
  /** Default true. */
  "force-aspect-ratio": Bool;
  /** Default true. */
  "handle-events": Bool;
  /** Default true. */
  "handle-expose": Bool;
  /** Default "1/1". */
  "pixel-aspect-ratio": Text;
  /** Default false. */
  synchronous: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "window-height": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  "window-width": ReadOnly<Int64>;
}

