// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: videoframe_audiolevel
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  "videoframe-audiolevel": videoframe_audiolevel;
}

export interface videoframe_audiolevel {
  properties: GstObjectProperties;
  pads: { asink: "always sink"; asrc: "always src"; vsink: "always sink"; vsrc: "always src" };
  signals: GstElementSignals;
  actions: {};
}

