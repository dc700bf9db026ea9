// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: multifile
import type { Bool, CapsProperty, Element, Enum, Float, FractionProperty, Given, Int, Int64, ObjectOf, Other, Signal, StructureProperty, Text, Texts, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseSrcProperties, GstBinProperties, GstBinSignals, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  imagesequencesrc: imagesequencesrc;
  multifilesink: multifilesink;
  multifilesrc: multifilesrc;
  splitfilesrc: splitfilesrc;
  splitmuxsink: splitmuxsink;
  splitmuxsrc: splitmuxsrc;
}

export interface imagesequencesrc {
  properties: GstImageSequenceSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface multifilesink {
  properties: GstMultiFileSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface multifilesrc {
  properties: GstMultiFileSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface splitfilesrc {
  properties: GstSplitFileSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface splitmuxsink {
  properties: GstSplitMuxSinkProperties;
  pads: { "audio_%u": "request sink"; "caption_%u": "request sink"; "subtitle_%u": "request sink"; video: "request sink"; "video_aux_%u": "request sink" };
  signals: GstSplitMuxSinkSignals;
  actions: GstSplitMuxSinkActions;
  bin: true;
}

export interface splitmuxsrc {
  properties: GstSplitMuxSrcProperties;
  pads: { "audio_%u": "sometimes src"; "subtitle_%u": "sometimes src"; video: "sometimes src"; "video_%u": "sometimes src" };
  signals: GstSplitMuxSrcSignals;
  actions: {};
  bin: true;
}

export interface GstImageSequenceSrcProperties extends GstBaseSrcProperties {
  /** 1/1 to 2147483647/1; default 30/1. */
  framerate: WriteOnly<FractionProperty>;
  /** Default "%05d". */
  location: Text;
  /** 0 to 2147483647; default 0. */
  "start-index": Int;
  /** -1 to 2147483647; default -1. */
  "stop-index": Int;
}

export interface GstMultiFileSinkProperties extends GstBaseSinkProperties {
  /** Default false. */
  "aggregate-gops": Bool;
  /** 0 to 2147483647; default 0. */
  index: Int;
  location: Text;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "max-file-duration": Int64;
  /** 0 to 18446744073709551615; default 2147483648. */
  "max-file-size": Int64;
  /** 0 to 4294967295; default 0. */
  "max-files": Int;
  /** 0 to 18446744073709551615; default 10000000000. */
  "min-keyframe-distance": Int64;
  /** Default "buffer". */
  "next-file": Enum<GstMultiFileSinkNext>;
  /** Default false. */
  "post-messages": Bool;
}

export interface GstMultiFileSrcProperties extends GstBaseSrcProperties {
  caps: CapsProperty;
  /** 0 to 2147483647; default 0. */
  index: Int;
  /** Default "%05d". */
  location: Text;
  /** Default false. */
  loop: Bool;
  /** 0 to 2147483647; default 0. */
  "start-index": Int;
  /** -1 to 2147483647; default 0. */
  "stop-index": Int;
}

export interface GstSplitFileSrcProperties extends GstBaseSrcProperties {
  location: Text;
}

export interface GstSplitMuxSinkProperties extends GstBinProperties {
  /** 0 to 18446744073709551615; default 0. May change while ready. */
  "alignment-threshold": Int64;
  /** Default false. */
  "async-finalize": Bool;
  location: Text;
  /** 0 to 4294967295; default 0. */
  "max-files": Int;
  /** 0 to 18446744073709551615; default 0. May change while ready. */
  "max-size-bytes": Int64;
  /** 0 to 18446744073709551615; default 0. May change while ready. */
  "max-size-time": Int64;
  /** May change while ready. */
  "max-size-timecode": Text;
  /** 0 to 1; default 0.02. Controllable. */
  "mux-overhead": Float;
  muxer: ObjectOf<Element>;
  /** Default "mp4mux". */
  "muxer-factory": Text;
  "muxer-pad-map": StructureProperty;
  "muxer-preset": Text;
  "muxer-properties": StructureProperty;
  /** Default true. */
  "reset-muxer": Bool;
  /** Default false. May change while ready. */
  "send-keyframe-requests": Bool;
  sink: ObjectOf<Element>;
  /** Default "filesink". */
  "sink-factory": Text;
  "sink-preset": Text;
  "sink-properties": StructureProperty;
  /** 0 to 2147483647; default 0. */
  "start-index": Int;
  /** Default false. */
  "use-robust-muxing": Bool;
}

export interface GstSplitMuxSinkSignals extends GstBinSignals {
  "format-location": Signal<[Int], Text>;
  "format-location-full": Signal<[Int, Other], Text>;
  "muxer-added": Signal<[Given<Element>]>;
  "sink-added": Signal<[Given<Element>]>;
}

export interface GstSplitMuxSinkActions {
  "split-after": Signal<[]>;
  "split-at-running-time": Signal<[Int64]>;
  "split-now": Signal<[]>;
}

export interface GstSplitMuxSrcProperties extends GstBinProperties {
  location: Text;
}

export interface GstSplitMuxSrcSignals extends GstBinSignals {
  "format-location": Signal<[], Texts>;
}

type GstMultiFileSinkNext = "buffer" | "discont" | "key-frame" | "key-unit-event" | "max-size" | "max-duration";
