// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: switchbin
import type { Int, ReadOnly } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  switchbin: switchbin;
}

export interface switchbin {
  properties: GstSwitchBinProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface GstSwitchBinProperties extends GstBinProperties {
  /** 0 to 4294967295; default 0. */
  "current-path": ReadOnly<Int>;
  /** 0 to 4294967294; default 0. */
  "num-paths": Int;
}

