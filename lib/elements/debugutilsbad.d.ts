// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: debugutilsbad
import type { Bool, Bytes, Element, Enum, Flags, Float, Given, Int, Int64, ObjectOf, Other, Pad, ReadOnly, Signal, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseTransformProperties, GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties, GstPipelineProperties } from "./shared-types.d.ts";

export interface Elements {
  checksumsink: checksumsink;
  chopmydata: chopmydata;
  clockselect: clockselect;
  compare: compare;
  debugspy: debugspy;
  errorignore: errorignore;
  fakeaudiosink: fakeaudiosink;
  fakevideosink: fakevideosink;
  fpsdisplaysink: fpsdisplaysink;
  testsrcbin: testsrcbin;
  videocodectestsink: videocodectestsink;
  watchdog: watchdog;
}

export interface checksumsink {
  properties: GstChecksumSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface chopmydata {
  properties: GstChopMyDataProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface clockselect {
  properties: GstClockSelectProperties;
  pads: {};
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface compare {
  properties: GstCompareProperties;
  pads: { check: "always sink"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface debugspy {
  properties: GstDebugSpyProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface errorignore {
  properties: GstErrorIgnoreProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface fakeaudiosink {
  properties: GstFakeAudioSinkProperties;
  pads: { sink: "always sink" };
  signals: GstFakeAudioSinkSignals;
  actions: {};
  bin: true;
}

export interface fakevideosink {
  properties: GstFakeVideoSinkProperties;
  pads: { sink: "always sink" };
  signals: GstFakeVideoSinkSignals;
  actions: {};
  bin: true;
}

export interface fpsdisplaysink {
  properties: GstFPSDisplaySinkProperties;
  pads: { sink: "always sink" };
  signals: GstFPSDisplaySinkSignals;
  actions: {};
  bin: true;
}

export interface testsrcbin {
  properties: GstTestSrcBinProperties;
  pads: { "audio_src_%u": "sometimes src"; "video_src_%u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface videocodectestsink {
  properties: GstVideoCodecTestSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface watchdog {
  properties: GstWatchdogProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** Default true. */
  async: Bool;
  /** 0 to 4294967295; default 4096. */
  blocksize: Int;
  /** Default false. */
  "can-activate-pull": Bool;
  /** Default true. */
  "can-activate-push": Bool;
  /** Default true. */
  "drop-out-of-segment": Bool;
  /** Default false. May change while playing. */
  dump: Bool;
  /** Default true. */
  "enable-last-sample": Bool;
  "last-sample": ReadOnly<Other>;
  /** 0 to 18446744073709551615; default 0. */
  "max-bitrate": Int64;
  /** -1 to 9223372036854775807; default -1. */
  "max-lateness": Int64;
  /** -1 to 2147483647; default -1. */
  "num-buffers": Int;
  /** 0 to 18446744073709551615; default 20000000. */
  "processing-deadline": Int64;
  /** Default false. */
  qos: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "render-delay": Int64;
  /** Default false. */
  "signal-handoffs": Bool;
  /** Default true. May change while playing. */
  silent: Bool;
  stats: ReadOnly<StructureProperty>;
  /** Default true. */
  sync: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "throttle-time": Int64;
  /** Default 0. */
  "ts-offset": Int64;
}

export interface GstChecksumSinkProperties extends GstBaseSinkProperties {
  /** Default "sha1". */
  hash: Enum<GstChecksumSinkHash>;
}

export interface GstChopMyDataProperties extends GstObjectProperties {
  /** 1 to 2147483647; default 4096. */
  "max-size": Int;
  /** 1 to 2147483647; default 1. */
  "min-size": Int;
  /** 1 to 2147483647; default 4096. */
  "step-size": Int;
}

export interface GstClockSelectProperties extends GstPipelineProperties {
  /** Default "default". */
  "clock-id": Enum<GstClockSelectClockId>;
  /** 0 to 255; default 0. */
  "ptp-domain": Int;
}

export interface GstCompareProperties extends GstObjectProperties {
  /** Default "flags+timestamps+meta+memory". */
  meta: Flags<GstBufferCopyFlags>;
  /** Default "mem". */
  method: Enum<GstCompareMethod>;
  /** Default false. */
  "offset-ts": Bool;
  /** 0 or more; default 0. */
  threshold: Float;
  /** Default true. */
  upper: Bool;
}

export interface GstDebugSpyProperties extends GstBaseTransformProperties {
  /** Default "sha1". */
  "checksum-type": Enum<GChecksumType>;
  /** Default false. */
  silent: Bool;
}

export interface GstErrorIgnoreProperties extends GstObjectProperties {
  /** Default "not-linked". */
  "convert-to": Enum<GstFlowReturn>;
  /** Default false. */
  "ignore-eos": Bool;
  /** Default true. */
  "ignore-error": Bool;
  /** Default false. */
  "ignore-notlinked": Bool;
  /** Default true. */
  "ignore-notnegotiated": Bool;
}

export interface GstFPSDisplaySinkProperties extends GstBinProperties {
  /** 1 to 2147483647; default 500. */
  "fps-update-interval": Int;
  /** 0 to 4294967295; default 0. */
  "frames-dropped": ReadOnly<Int>;
  /** 0 to 4294967295; default 0. */
  "frames-rendered": ReadOnly<Int>;
  "last-message": ReadOnly<Text>;
  /** -1 or more; default -1. */
  "max-fps": ReadOnly<Float>;
  /** -1 or more; default -1. */
  "min-fps": ReadOnly<Float>;
  /** Default false. */
  "signal-fps-measurements": Bool;
  /** Default false. */
  silent: Bool;
  /** Default true. */
  sync: Bool;
  /** Default true. */
  "text-overlay": Bool;
  "video-sink": ObjectOf<Element>;
}

export interface GstFPSDisplaySinkSignals extends GstBinSignals {
  "fps-measurements": Signal<[Float, Float, Float]>;
}

export interface GstFakeAudioSinkProperties extends GstBinProperties, Shared1 {
  "last-message": ReadOnly<Text>;
  /** Default false. */
  mute: Bool;
  /** Default "none". */
  "state-error": Enum<GstFakeAudioSinkStateError>;
  /** 0 to 10; default 1. */
  volume: Float;
}

export interface GstFakeAudioSinkSignals extends GstBinSignals {
  handoff: Signal<[Bytes, Given<Pad>]>;
  "preroll-handoff": Signal<[Bytes, Given<Pad>]>;
}

export interface GstFakeVideoSinkProperties extends GstBinProperties, Shared1 {
  /** Default "crop+overlay-composition". */
  "allocation-meta-flags": Flags<GstFakeVideoSinkAllocationMetaFlags>;
  "last-message": ReadOnly<Text>;
  /** Default "none". */
  "state-error": Enum<GstFakeVideoSinkStateError>;
}

export interface GstFakeVideoSinkSignals extends GstBinSignals {
  handoff: Signal<[Bytes, Given<Pad>]>;
  "preroll-handoff": Signal<[Bytes, Given<Pad>]>;
}

export interface GstTestSrcBinProperties extends GstBinProperties {
  /** Default false. */
  "expose-sources-async": Bool;
  "stream-types": Text;
}

export interface GstVideoCodecTestSinkProperties extends GstBaseSinkProperties {
  location: Text;
}

export interface GstWatchdogProperties extends GstBaseTransformProperties {
  /** 0 to 2147483647; default 1000. */
  timeout: Int;
}

type GChecksumType = "md5" | "sha1" | "sha256";
type GstBufferCopyFlags = "none" | "flags" | "timestamps" | "meta" | "memory" | "merge" | "deep";
type GstChecksumSinkHash = "md5" | "sha1" | "sha256" | "sha512";
type GstClockSelectClockId = "default" | "monotonic" | "realtime" | "ptp" | "tai";
type GstCompareMethod = "mem" | "max" | "ssim";
type GstFakeAudioSinkStateError = "none" | "null-to-ready" | "ready-to-paused" | "paused-to-playing" | "playing-to-paused" | "paused-to-ready" | "ready-to-null";
type GstFakeVideoSinkAllocationMetaFlags = "crop" | "overlay-composition";
type GstFakeVideoSinkStateError = "none" | "null-to-ready" | "ready-to-paused" | "paused-to-playing" | "playing-to-paused" | "paused-to-ready" | "ready-to-null";
type GstFlowReturn = "custom-success-2" | "custom-success-1" | "custom-success" | "ok" | "not-linked" | "flushing" | "eos" | "not-negotiated" | "error" | "not-supported" | "custom-error" | "custom-error-1" | "custom-error-2";
