// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: app
import type { GstAppSinkActions, GstAppSinkProperties, GstAppSinkSignals, GstAppSrcActions, GstAppSrcProperties, GstAppSrcSignals } from "./shared-types.d.ts";

export interface Elements {
  appsink: appsink;
  appsrc: appsrc;
}

export interface appsink {
  properties: GstAppSinkProperties;
  pads: { sink: "always sink" };
  signals: GstAppSinkSignals;
  actions: GstAppSinkActions;
}

export interface appsrc {
  properties: GstAppSrcProperties;
  pads: { src: "always src" };
  signals: GstAppSrcSignals;
  actions: GstAppSrcActions;
}

