// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: resindvd
import type { Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  rsndvdbin: rsndvdbin;
}

export interface rsndvdbin {
  properties: RsnDvdBinProperties;
  pads: { audio: "sometimes src"; subpicture: "sometimes src"; video: "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface RsnDvdBinProperties extends GstBinProperties {
  device: Text;
}

