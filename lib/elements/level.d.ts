// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: level
import type { Bool, Float, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  level: level;
}

export interface level {
  properties: GstLevelProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstLevelProperties extends GstBaseTransformProperties {
  /** Default false. */
  "audio-level-meta": Bool;
  /** 1 to 18446744073709551615; default 100000000. */
  interval: Int64;
  /** @deprecated Default true. */
  message: Bool;
  /** 0 or more; default 10. */
  "peak-falloff": Float;
  /** 0 to 18446744073709551615; default 300000000. */
  "peak-ttl": Int64;
  /** Default true. */
  "post-messages": Bool;
}

