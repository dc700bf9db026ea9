// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: audiobuffersplit
import type { Bool, FractionProperty, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  audiobuffersplit: audiobuffersplit;
}

export interface audiobuffersplit {
  properties: GstAudioBufferSplitProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAudioBufferSplitProperties extends GstObjectProperties {
  /** 0 to 18446744073709551614; default 40000000. May change while ready. */
  "alignment-threshold": Int64;
  /** 0 to 18446744073709551614; default 1000000000. May change while ready. */
  "discont-wait": Int64;
  /** Default false. May change while ready. */
  gapless: Bool;
  /** 0 to 18446744073709551615; default 0. May change while ready. */
  "max-silence-time": Int64;
  /** 1/2147483647 to 2147483647/1; default 1/50. May change while ready. */
  "output-buffer-duration": FractionProperty;
  /** 0 to 2147483647; default 0. May change while ready. */
  "output-buffer-size": Int;
  /** Default false. May change while ready. */
  "strict-buffer-size": Bool;
}

