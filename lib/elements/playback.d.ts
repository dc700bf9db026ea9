// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: playback
import type { Anything, Bool, Caps, CapsProperty, Element, Enum, Flags, Float, GObject, Given, Int, Int64, ObjectOf, Other, Pad, ReadOnly, Signal, StructureProperty, TagsProperty, Text, ValueArray, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals, GstColorBalanceSignals, GstElementSignals, GstObjectProperties, GstPipelineProperties } from "./shared-types.d.ts";

export interface Elements {
  decodebin: decodebin;
  decodebin3: decodebin3;
  parsebin: parsebin;
  playbin: playbin;
  playbin3: playbin3;
  playsink: playsink;
  streamsynchronizer: streamsynchronizer;
  subtitleoverlay: subtitleoverlay;
  uridecodebin: uridecodebin;
  uridecodebin3: uridecodebin3;
  urisourcebin: urisourcebin;
}

export interface decodebin {
  properties: GstDecodeBinProperties;
  pads: { sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstDecodeBinSignals;
  actions: {};
  bin: true;
}

export interface decodebin3 {
  properties: GstDecodebin3Properties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "sink_%u": "request sink"; "src_%u": "sometimes src"; "text_%u": "sometimes src"; "video_%u": "sometimes src" };
  signals: GstDecodebin3Signals;
  actions: {};
  bin: true;
}

export interface parsebin {
  properties: GstParseBinProperties;
  pads: { sink: "always sink"; "src_%u": "sometimes src" };
  signals: GstParseBinSignals;
  actions: {};
  bin: true;
}

export interface playbin {
  properties: GstPlayBinProperties;
  pads: {};
  signals: GstPlayBinSignals;
  actions: GstPlayBinActions;
  bin: true;
}

export interface playbin3 {
  properties: GstPlayBin3Properties;
  pads: {};
  signals: GstPlayBin3Signals;
  actions: GstPlayBin3Actions;
  bin: true;
}

export interface playsink {
  properties: GstPlaySinkProperties;
  pads: { audio_raw_sink: "request sink"; audio_sink: "request sink"; text_sink: "request sink"; video_raw_sink: "request sink"; video_sink: "request sink" };
  signals: GstPlaySinkSignals;
  actions: GstPlaySinkActions;
  bin: true;
}

export interface streamsynchronizer {
  properties: GstObjectProperties;
  pads: { "sink_%u": "request sink"; "src_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface subtitleoverlay {
  properties: GstSubtitleOverlayProperties;
  pads: { src: "always src"; subtitle_sink: "always sink"; video_sink: "always sink" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface uridecodebin {
  properties: GstURIDecodeBinProperties;
  pads: { "src_%u": "sometimes src" };
  signals: GstURIDecodeBinSignals;
  actions: {};
  bin: true;
}

export interface uridecodebin3 {
  properties: GstURIDecodeBin3Properties;
  pads: { "audio_%u": "sometimes src"; "src_%u": "sometimes src"; "text_%u": "sometimes src"; "video_%u": "sometimes src" };
  signals: GstURIDecodeBin3Signals;
  actions: {};
  bin: true;
}

export interface urisourcebin {
  properties: GstURISourceBinProperties;
  pads: { "src_%u": "sometimes src" };
  signals: GstURISourceBinSignals;
  actions: {};
  bin: true;
}

interface Shared1 {
  "audio-filter": ObjectOf<Element>;
  "audio-sink": ObjectOf<Element>;
  /** Default 0. */
  "av-offset": Int64;
  /** Default true. */
  "force-aspect-ratio": Bool;
  /** Default false. */
  mute: Bool;
  sample: ReadOnly<Other>;
  "subtitle-font-desc": WriteOnly<Text>;
  /** Default 0. */
  "text-offset": Int64;
  "text-sink": ObjectOf<Element>;
  "video-filter": ObjectOf<Element>;
  "video-sink": ObjectOf<Element>;
  "vis-plugin": ObjectOf<Element>;
  /** 0 to 10; default 1. */
  volume: Float;
}

interface Shared2 {
  /** -1 to 9223372036854775807; default -1. */
  "buffer-duration": Int64;
  /** -1 to 2147483647; default -1. */
  "buffer-size": Int;
  /** Default false. */
  download: Bool;
  source: ReadOnly<ObjectOf<Element>>;
  uri: Text;
}

interface Shared3 {
  /** 0 to 18446744073709551; default 0. */
  "connection-speed": Int64;
}

interface Shared4 {
  "current-suburi": ReadOnly<Text>;
  "current-uri": ReadOnly<Text>;
  suburi: Text;
}

interface Shared5 {
  "subtitle-encoding": Text;
}

export interface GstDecodeBinProperties extends GstBinProperties, Shared3, Shared5 {
  caps: CapsProperty;
  /** Default true. */
  "expose-all-streams": Bool;
  /** Default false. */
  "force-sw-decoders": Bool;
  /** 0 to 100; default 99. */
  "high-percent": Int;
  /** 0 to 100; default 10. */
  "low-percent": Int;
  /** 0 to 4294967295; default 0. */
  "max-size-buffers": Int;
  /** 0 to 4294967295; default 0. */
  "max-size-bytes": Int;
  /** 0 to 18446744073709551615; default 0. */
  "max-size-time": Int64;
  /** Default false. */
  "post-stream-topology": Bool;
  "sink-caps": CapsProperty;
  /** Default false. */
  "use-buffering": Bool;
}

export interface GstDecodeBinSignals extends GstBinSignals {
  "autoplug-continue": Signal<[Given<Pad>, Given<Caps>], Bool>;
  "autoplug-factories": Signal<[Given<Pad>, Given<Caps>], ValueArray<Anything>>;
  "autoplug-query": Signal<[Given<Pad>, Given<Element>, Other], Bool>;
  "autoplug-select": Signal<[Given<Pad>, Given<Caps>, ObjectOf<GObject>], Enum<GstAutoplugSelectResult>>;
  "autoplug-sort": Signal<[Given<Pad>, Given<Caps>, ValueArray<Anything>], ValueArray<Anything>>;
  drained: Signal<[]>;
  "unknown-type": Signal<[Given<Pad>, Given<Caps>]>;
}

export interface GstDecodebin3Properties extends GstBinProperties {
  caps: CapsProperty;
}

export interface GstDecodebin3Signals extends GstBinSignals {
  "about-to-finish": Signal<[]>;
  "select-stream": Signal<[ObjectOf<GObject>, ObjectOf<GObject>], Int>;
}

export interface GstParseBinProperties extends GstBinProperties, Shared3, Shared5 {
  /** Default true. */
  "expose-all-streams": Bool;
  "sink-caps": CapsProperty;
}

export interface GstParseBinSignals extends GstBinSignals {
  "autoplug-continue": Signal<[Given<Pad>, Given<Caps>], Bool>;
  "autoplug-factories": Signal<[Given<Pad>, Given<Caps>], ValueArray<Anything>>;
  "autoplug-query": Signal<[Given<Pad>, Given<Element>, Other], Bool>;
  "autoplug-select": Signal<[Given<Pad>, Given<Caps>, ObjectOf<GObject>], Enum<GstAutoplugSelectResult>>;
  "autoplug-sort": Signal<[Given<Pad>, Given<Caps>, ValueArray<Anything>], ValueArray<Anything>>;
  drained: Signal<[]>;
  "unknown-type": Signal<[Given<Pad>, Given<Caps>]>;
}

export interface GstPlayBinProperties extends GstPipelineProperties, Shared1, Shared3, Shared4, Shared5 {
  "audio-stream-combiner": ObjectOf<Element>;
  /** -1 to 9223372036854775807; default -1. */
  "buffer-duration": Int64;
  /** -1 to 2147483647; default -1. */
  "buffer-size": Int;
  /** -1 to 2147483647; default -1. */
  "current-audio": Int;
  /** -1 to 2147483647; default -1. */
  "current-text": Int;
  /** -1 to 2147483647; default -1. */
  "current-video": Int;
  /** Default "video+audio+text+soft-volume+deinterlace+soft-colorbalance". */
  flags: Flags<GstPlayFlags>;
  /** 0 to 2147483647; default 0. */
  "n-audio": ReadOnly<Int>;
  /** 0 to 2147483647; default 0. */
  "n-text": ReadOnly<Int>;
  /** 0 to 2147483647; default 0. */
  "n-video": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "ring-buffer-max-size": Int64;
  source: ReadOnly<ObjectOf<Element>>;
  "text-stream-combiner": ObjectOf<Element>;
  uri: Text;
  /** Default none. */
  "video-multiview-flags": Flags<GstVideoMultiviewFlags>;
  /** Default "none". */
  "video-multiview-mode": Enum<GstVideoMultiviewFramePacking>;
  "video-stream-combiner": ObjectOf<Element>;
}

export interface GstPlayBinSignals extends GstBinSignals, GstColorBalanceSignals {
  "about-to-finish": Signal<[]>;
  "audio-changed": Signal<[]>;
  "audio-tags-changed": Signal<[Int]>;
  "element-setup": Signal<[Given<Element>]>;
  "source-setup": Signal<[Given<Element>]>;
  "text-changed": Signal<[]>;
  "text-tags-changed": Signal<[Int]>;
  "video-changed": Signal<[]>;
  "video-tags-changed": Signal<[Int]>;
}

export interface GstPlayBinActions {
  "convert-sample": Signal<[Given<Caps>], Other>;
  "get-audio-pad": Signal<[Int], ObjectOf<Pad>>;
  "get-audio-tags": Signal<[Int], TagsProperty>;
  "get-text-pad": Signal<[Int], ObjectOf<Pad>>;
  "get-text-tags": Signal<[Int], TagsProperty>;
  "get-video-pad": Signal<[Int], ObjectOf<Pad>>;
  "get-video-tags": Signal<[Int], TagsProperty>;
}

export interface GstPlayBin3Properties extends GstPipelineProperties, Shared1, Shared3, Shared4, Shared5 {
  "audio-stream-combiner": ObjectOf<Element>;
  /** -1 to 9223372036854775807; default -1. */
  "buffer-duration": Int64;
  /** -1 to 2147483647; default -1. */
  "buffer-size": Int;
  /** Default "video+audio+text+soft-volume+buffering+deinterlace+soft-colorbalance". */
  flags: Flags<GstPlayFlags>;
  /** Default false. */
  "instant-uri": Bool;
  /** 0 to 4294967295; default 0. */
  "ring-buffer-max-size": Int64;
  "text-stream-combiner": ObjectOf<Element>;
  uri: Text;
  /** Default none. */
  "video-multiview-flags": Flags<GstVideoMultiviewFlags>;
  /** Default "none". */
  "video-multiview-mode": Enum<GstVideoMultiviewFramePacking>;
  "video-stream-combiner": ObjectOf<Element>;
}

export interface GstPlayBin3Signals extends GstBinSignals, GstColorBalanceSignals {
  "about-to-finish": Signal<[]>;
  "element-setup": Signal<[Given<Element>]>;
  "source-setup": Signal<[Given<Element>]>;
}

export interface GstPlayBin3Actions {
  "convert-sample": Signal<[Given<Caps>], Other>;
}

export interface GstPlaySinkProperties extends GstBinProperties, Shared1, Shared5 {
  /** Default "video+audio+text+soft-volume+soft-colorbalance". */
  flags: Flags<GstPlayFlags>;
  /** Default "default". */
  "send-event-mode": Enum<GstPlaySinkSendEventMode>;
}

export interface GstPlaySinkSignals extends GstBinSignals, GstColorBalanceSignals {
}

export interface GstPlaySinkActions {
  "convert-sample": Signal<[Given<Caps>], Other>;
  reconfigure: Signal<[], Bool>;
}

export interface GstSubtitleOverlayProperties extends GstBinProperties, Shared5 {
  "font-desc": Text;
  /** Default false. */
  silent: Bool;
  /** Default 0. */
  "subtitle-ts-offset": Int64;
}

export interface GstURIDecodeBinProperties extends GstBinProperties, Shared2, Shared3, Shared5 {
  caps: CapsProperty;
  /** Default true. */
  "expose-all-streams": Bool;
  /** Default false. */
  "force-sw-decoders": Bool;
  /** Default false. */
  "post-stream-topology": Bool;
  /** 0 to 4294967295; default 0. */
  "ring-buffer-max-size": Int64;
  /** Default false. */
  "use-buffering": Bool;
}

export interface GstURIDecodeBinSignals extends GstBinSignals {
  "autoplug-continue": Signal<[Given<Pad>, Given<Caps>], Bool>;
  "autoplug-factories": Signal<[Given<Pad>, Given<Caps>], ValueArray<Anything>>;
  "autoplug-query": Signal<[Given<Pad>, Given<Element>, Other], Bool>;
  "autoplug-select": Signal<[Given<Pad>, Given<Caps>, ObjectOf<GObject>], Enum<GstAutoplugSelectResult>>;
  "autoplug-sort": Signal<[Given<Pad>, Given<Caps>, ValueArray<Anything>], ValueArray<Anything>>;
  drained: Signal<[]>;
  "source-setup": Signal<[Given<Element>]>;
  "unknown-type": Signal<[Given<Pad>, Given<Caps>]>;
}

export interface GstURIDecodeBin3Properties extends GstBinProperties, Shared2, Shared3, Shared4 {
  caps: CapsProperty;
  /** Default false. */
  "instant-uri": Bool;
  /** 0 to 4294967295; default 0. */
  "ring-buffer-max-size": Int64;
  /** Default false. */
  "use-buffering": Bool;
}

export interface GstURIDecodeBin3Signals extends GstBinSignals {
  "about-to-finish": Signal<[]>;
  "select-stream": Signal<[ObjectOf<GObject>, ObjectOf<GObject>], Int>;
  "source-setup": Signal<[Given<Element>]>;
}

export interface GstURISourceBinProperties extends GstBinProperties, Shared2, Shared3 {
  /** 0 to 1; default 0.6. */
  "high-watermark": Float;
  /** 0 to 1; default 0.01. */
  "low-watermark": Float;
  /** Default false. */
  "parse-streams": Bool;
  /** 0 to 4294967295; default 0. */
  "ring-buffer-max-size": Int64;
  statistics: ReadOnly<StructureProperty>;
  /** Default true. */
  "use-buffering": Bool;
}

export interface GstURISourceBinSignals extends GstBinSignals {
  "about-to-finish": Signal<[]>;
  drained: Signal<[]>;
  "source-setup": Signal<[Given<Element>]>;
}

type GstAutoplugSelectResult = "try" | "expose" | "skip";
type GstPlayFlags = "video" | "audio" | "text" | "vis" | "soft-volume" | "native-audio" | "native-video" | "download" | "buffering" | "deinterlace" | "soft-colorbalance" | "force-filters" | "force-sw-decoders";
type GstPlaySinkSendEventMode = "default" | "first";
type GstVideoMultiviewFlags = "none" | "right-view-first" | "left-flipped" | "left-flopped" | "right-flipped" | "right-flopped" | "half-aspect" | "mixed-mono";
type GstVideoMultiviewFramePacking = "none" | "mono" | "left" | "right" | "side-by-side" | "side-by-side-quincunx" | "column-interleaved" | "row-interleaved" | "top-bottom" | "checkerboard";
