// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: gio
import type { Bool, GObject, ObjectOf, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  giosink: giosink;
  giosrc: giosrc;
  giostreamsink: giostreamsink;
  giostreamsrc: giostreamsrc;
}

export interface giosink {
  properties: GstGioSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface giosrc {
  properties: GstGioSrcProperties;
  pads: { src: "always src" };
  signals: GstGioSrcSignals;
  actions: {};
}

export interface giostreamsink {
  properties: GstGioStreamSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface giostreamsrc {
  properties: GstGioStreamSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstGioSinkProperties extends GstBaseSinkProperties {
  file: ObjectOf<GObject>;
  location: Text;
}

export interface GstGioSrcProperties extends GstBaseSrcProperties {
  file: ObjectOf<GObject>;
  /** Default false. */
  "is-growing": Bool;
  location: Text;
}

export interface GstGioSrcSignals extends GstElementSignals {
  "done-waiting-data": Signal<[]>;
  "waiting-data": Signal<[]>;
}

export interface GstGioStreamSinkProperties extends GstBaseSinkProperties {
  stream: ObjectOf<GObject>;
}

export interface GstGioStreamSrcProperties extends GstBaseSrcProperties {
  stream: ObjectOf<GObject>;
}

