// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// Types that GStreamer's libraries bring
import type { Bin, Bool, Bytes, CapsProperty, ConstructOnly, Element, Enum, Flags, Float, FractionProperty, GObject, Given, Int, Int64, ObjectOf, Other, Pad, ReadOnly, Signal, StructureProperty, Text } from "../gst/property_kinds.ts";

export interface GstAdaptiveDemuxProperties extends GstBinProperties {
  /** 0 to 1; default 0.8. */
  "bitrate-limit": Float;
  /** 0 to 4294967; default 0. */
  "connection-speed": Int;
}

export interface GstAggregatorProperties extends GstObjectProperties {
  /** Default false. */
  "emit-signals": Bool;
  /** 0 to 18446744073709551615; default 0. */
  latency: Int64;
  /** 0 to 18446744073709551615; default 0. */
  "min-upstream-latency": Int64;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "start-time": Int64;
  /** Default "zero". */
  "start-time-selection": Enum<GstAggregatorStartTimeSelection>;
}

export interface GstAggregatorSignals extends GstElementSignals {
  "samples-selected": Signal<[Other, Int64, Int64, Int64, StructureProperty]>;
}

export interface GstAppSinkProperties extends GstBaseSinkProperties {
  /** Default false. */
  "buffer-list": Bool;
  caps: CapsProperty;
  /** Default false. */
  drop: Bool;
  /** Default false. */
  "emit-signals": Bool;
  /** Default true. */
  eos: ReadOnly<Bool>;
  /** 0 to 4294967295; default 0. */
  "max-buffers": Int;
  /** Default true. */
  "wait-on-eos": Bool;
}

export interface GstAppSinkSignals extends GstElementSignals {
  eos: Signal<[]>;
  "new-preroll": Signal<[], Enum<GstFlowReturn>>;
  "new-sample": Signal<[], Enum<GstFlowReturn>>;
  "new-serialized-event": Signal<[], Bool>;
}

export interface GstAppSinkActions {
  "pull-preroll": Signal<[], Other>;
  "pull-sample": Signal<[], Other>;
  "try-pull-object": Signal<[Int64], Other>;
  "try-pull-preroll": Signal<[Int64], Other>;
  "try-pull-sample": Signal<[Int64], Other>;
}

export interface GstAppSrcProperties extends GstBaseSrcProperties {
  /** Default false. */
  block: Bool;
  caps: CapsProperty;
  /** 0 to 18446744073709551615; default 0. */
  "current-level-buffers": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  "current-level-bytes": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 0. */
  "current-level-time": ReadOnly<Int64>;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  duration: Int64;
  /** Default true. */
  "emit-signals": Bool;
  /** Default "bytes". */
  format: Enum<GstFormat>;
  /** Default false. May change while ready. */
  "handle-segment-change": Bool;
  /** Default false. */
  "is-live": Bool;
  /** Default "none". May change while ready. */
  "leaky-type": Enum<GstAppLeakyType>;
  /** 0 to 18446744073709551615; default 0. */
  "max-buffers": Int64;
  /** 0 to 18446744073709551615; default 200000. */
  "max-bytes": Int64;
  /** -1 to 9223372036854775807; default -1. */
  "max-latency": Int64;
  /** 0 to 18446744073709551615; default 0. */
  "max-time": Int64;
  /** -1 to 9223372036854775807; default -1. */
  "min-latency": Int64;
  /** 0 to 100; default 0. */
  "min-percent": Int;
  /** -1 to 9223372036854775807; default -1. */
  size: Int64;
  /** Default "stream". */
  "stream-type": Enum<GstAppStreamType>;
}

export interface GstAppSrcSignals extends GstElementSignals {
  "enough-data": Signal<[]>;
  "need-data": Signal<[Int]>;
  "seek-data": Signal<[Int64], Bool>;
}

export interface GstAppSrcActions {
  "end-of-stream": Signal<[], Enum<GstFlowReturn>>;
  "push-buffer": Signal<[Bytes], Enum<GstFlowReturn>>;
  "push-buffer-list": Signal<[Other], Enum<GstFlowReturn>>;
  "push-sample": Signal<[Other], Enum<GstFlowReturn>>;
}

export interface GstAudioAggregatorProperties extends GstAggregatorProperties {
  /** 0 to 18446744073709551614; default 40000000. */
  "alignment-threshold": Int64;
  /** 0 to 18446744073709551614; default 1000000000. May change while playing. */
  "discont-wait": Int64;
  /** Default false. */
  "force-live": ConstructOnly<Bool>;
  /** Default false. */
  "ignore-inactive-pads": Bool;
  /** 1 to 18446744073709551615; default 10000000. */
  "output-buffer-duration": Int64;
  /** 1/2147483647 to 2147483647/1; default 1/100. May change while ready. */
  "output-buffer-duration-fraction": FractionProperty;
}

export interface GstAudioBaseSinkProperties extends GstBaseSinkProperties {
  /** 1 to 18446744073709551614; default 40000000. */
  "alignment-threshold": Int64;
  /** 1 to 9223372036854775807; default 200000. */
  "buffer-time": Int64;
  /** Default false. */
  "can-activate-pull": Bool;
  /** 0 to 18446744073709551614; default 1000000000. */
  "discont-wait": Int64;
  /** 1 to 9223372036854775807; default 40000. */
  "drift-tolerance": Int64;
  /** 1 to 9223372036854775807; default 10000. */
  "latency-time": Int64;
  /** Default true. */
  "provide-clock": Bool;
  /** Default "skew". */
  "slave-method": Enum<GstAudioBaseSinkSlaveMethod>;
}

export interface GstAudioBaseSrcProperties extends GstBaseSrcProperties {
  /** -1 to 9223372036854775807; default -1. */
  "actual-buffer-time": ReadOnly<Int64>;
  /** -1 to 9223372036854775807; default -1. */
  "actual-latency-time": ReadOnly<Int64>;
  /** 1 to 9223372036854775807; default 200000. */
  "buffer-time": Int64;
  /** 1 to 9223372036854775807; default 10000. */
  "latency-time": Int64;
  /** Default true. */
  "provide-clock": Bool;
  /** Default "skew". */
  "slave-method": Enum<GstAudioBaseSrcSlaveMethod>;
}

export interface GstAudioCdSrcProperties extends GstBaseSrcProperties {
  device: Text;
  /** Default "normal". */
  mode: Enum<GstAudioCdSrcMode>;
  /** 1 to 99; default 1. */
  track: Int;
}

export interface GstAudioDecoderProperties extends GstObjectProperties {
  /** -1 to 2147483647; default -1. */
  "max-errors": Int;
  /** 0 to 9223372036854775807; default 0. */
  "min-latency": Int64;
  /** Default false. */
  plc: Bool;
  /** 0 to 9223372036854775807; default 0. */
  tolerance: Int64;
}

export interface GstAudioEncoderProperties extends GstObjectProperties {
  /** Default false. */
  "hard-resync": Bool;
  /** Default false. */
  "mark-granule": ReadOnly<Bool>;
  /** Default false. */
  "perfect-timestamp": Bool;
  /** 0 to 9223372036854775807; default 40000000. */
  tolerance: Int64;
}

export interface GstAudioVisualizerProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 657930. Controllable. */
  "shade-amount": Int;
  /** Default "fade". Controllable. */
  shader: Enum<GstAudioVisualizerShader>;
}

export interface GstBaseCameraSrcProperties extends GstBinProperties {
  /** Default false. */
  "auto-start": Bool;
  /** 1 or more; default 10. */
  "max-zoom": ReadOnly<Float>;
  /** Default "mode-image". */
  mode: Enum<GstCameraBin2Mode>;
  /** Default true. */
  "post-previews": Bool;
  "preview-caps": CapsProperty;
  "preview-filter": ObjectOf<Element>;
  /** Default true. */
  "ready-for-capture": ReadOnly<Bool>;
  /** 1 or more; default 1. */
  zoom: Float;
}

export interface GstBaseCameraSrcActions {
  "start-capture": Signal<[]>;
  "stop-capture": Signal<[]>;
}

export interface GstBaseParseProperties extends GstObjectProperties {
  /** Default false. */
  "disable-passthrough": Bool;
}

export interface GstBaseSinkProperties extends GstObjectProperties {
  /** Default true. */
  async: Bool;
  /** 0 to 4294967295; default 4096. */
  blocksize: Int;
  /** Default true. */
  "enable-last-sample": Bool;
  "last-sample": ReadOnly<Other>;
  /** 0 to 18446744073709551615; default 0. */
  "max-bitrate": Int64;
  /** -1 to 9223372036854775807; default -1. */
  "max-lateness": Int64;
  /** 0 to 18446744073709551615; default 20000000. */
  "processing-deadline": Int64;
  /** Default false. */
  qos: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "render-delay": Int64;
  stats: ReadOnly<StructureProperty>;
  /** Default true. */
  sync: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "throttle-time": Int64;
  /** Default 0. */
  "ts-offset": Int64;
}

export interface GstBaseSrcProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 4096. */
  blocksize: Int;
  /** Default false. */
  "do-timestamp": Bool;
  /** -1 to 2147483647; default -1. */
  "num-buffers": Int;
  /** @deprecated Default false. */
  typefind: Bool;
}

export interface GstBaseTransformProperties extends GstObjectProperties {
  /** Default false. */
  qos: Bool;
}

export interface GstBinProperties extends GstObjectProperties {
  /** Default false. */
  "async-handling": Bool;
  /** Default false. */
  "message-forward": Bool;
}

export interface GstBinSignals extends GstElementSignals, GstChildProxySignals {
  "deep-element-added": Signal<[Given<Bin>, Given<Element>]>;
  "deep-element-removed": Signal<[Given<Bin>, Given<Element>]>;
  "do-latency": Signal<[], Bool>;
  "element-added": Signal<[Given<Element>]>;
  "element-removed": Signal<[Given<Element>]>;
}

export interface GstChildProxySignals {
  "child-added": Signal<[ObjectOf<GObject>, Text]>;
  "child-removed": Signal<[ObjectOf<GObject>, Text]>;
}

export interface GstColorBalanceSignals {
  "value-changed": Signal<[ObjectOf<GObject>, Int]>;
}

export interface GstElementSignals extends GstObjectSignals {
  "no-more-pads": Signal<[]>;
  "pad-added": Signal<[Given<Pad>]>;
  "pad-removed": Signal<[Given<Pad>]>;
}

export interface GstGLBaseFilterProperties extends GstBaseTransformProperties {
  context: ReadOnly<ObjectOf<GObject>>;
}

export interface GstGLBaseSrcProperties extends GstBaseSrcProperties {
  /** Default 0. */
  "timestamp-offset": Int64;
}

export interface GstNonstreamAudioDecoderProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 0. */
  "current-subsong": Int;
  /** -1 to 2147483647; default 0. */
  "num-loops": Int;
  /** Default "steady". */
  "output-mode": Enum<GstNonstreamAudioOutputMode>;
  /** Default "default". */
  "subsong-mode": Enum<GstNonstreamAudioSubsongMode>;
}

export interface GstObjectProperties {
  name: Text;
  parent: ObjectOf<GObject>;
}

export interface GstObjectSignals {
  "deep-notify": Signal<[ObjectOf<GObject>, Other]>;
}

export interface GstPipelineProperties extends GstBinProperties {
  /** Default true. */
  "auto-flush-bus": Bool;
  /** 0 to 18446744073709551615; default 0. */
  delay: Int64;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  latency: Int64;
}

export interface GstRTPBaseAudioPayloadProperties extends GstRTPBasePayloadProperties {
  /** Default false. */
  "buffer-list": Bool;
}

export interface GstRTPBaseDepayloadProperties extends GstObjectProperties {
  /** Default true. */
  "auto-header-extension": Bool;
  /** 0 to 2147483647; default 100. */
  "max-reorder": Int;
  /** Default false. */
  "source-info": Bool;
  stats: ReadOnly<StructureProperty>;
}

export interface GstRTPBaseDepayloadSignals extends GstElementSignals {
  "request-extension": Signal<[Int, Text], ObjectOf<Element>>;
}

export interface GstRTPBaseDepayloadActions {
  "add-extension": Signal<[Given<Element>]>;
  "clear-extensions": Signal<[]>;
}

export interface GstRTPBasePayloadProperties extends GstObjectProperties {
  /** Default true. */
  "auto-header-extension": Bool;
  /** -1 to 9223372036854775807; default -1. */
  "max-ptime": Int64;
  /** 0 to 9223372036854775807; default 0. */
  "min-ptime": Int64;
  /** 28 to 4294967295; default 1400. */
  mtu: Int;
  /** Default false. */
  "onvif-no-rate-control": Bool;
  /** Default true. */
  "perfect-rtptime": Bool;
  /** 0 to 127; default 96. */
  pt: Int;
  /** 0 to 9223372036854775807; default 0. */
  "ptime-multiple": Int64;
  /** Default true. */
  "scale-rtptime": Bool;
  /** 0 to 65535; default 0. */
  seqnum: ReadOnly<Int>;
  /** -1 to 65535; default -1. */
  "seqnum-offset": Int;
  /** Default false. */
  "source-info": Bool;
  /** 0 to 4294967295; default 4294967295. */
  ssrc: Int;
  stats: ReadOnly<StructureProperty>;
  /** 0 to 4294967295; default 0. */
  timestamp: ReadOnly<Int>;
  /** 0 to 4294967295; default 4294967295. */
  "timestamp-offset": Int;
}

export interface GstRTPBasePayloadSignals extends GstElementSignals {
  "request-extension": Signal<[Int, Text], ObjectOf<Element>>;
}

export interface GstRTPBasePayloadActions {
  "add-extension": Signal<[Given<Element>]>;
  "clear-extensions": Signal<[]>;
}

export interface GstRTSPExtensionSignals {
  send: Signal<[Other, Other], Enum<GstRTSPResult>>;
}

export interface GstVideoAggregatorProperties extends GstAggregatorProperties {
  /** Default false. */
  "force-live": ConstructOnly<Bool>;
}

export interface GstVideoDecoderProperties extends GstObjectProperties {
  /** Default "discard-input+corrupt-output". */
  "automatic-request-sync-point-flags": Flags<GstVideoDecoderRequestSyncPointFlags>;
  /** Default false. */
  "automatic-request-sync-points": Bool;
  /** Default false. */
  "discard-corrupted-frames": Bool;
  /** -1 to 2147483647; default -1. */
  "max-errors": Int;
  /** 0 to 18446744073709551615; default 0. */
  "min-force-key-unit-interval": Int64;
  /** Default true. */
  qos: Bool;
}

export interface GstVideoEncoderProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 0. */
  "min-force-key-unit-interval": Int64;
  /** Default false. */
  qos: Bool;
}

export interface GstVideoSinkProperties extends GstBaseSinkProperties {
  /** Default true. */
  "show-preroll-frame": Bool;
}

type GstAggregatorStartTimeSelection = "zero" | "first" | "set";
type GstAppLeakyType = "none" | "upstream" | "downstream";
type GstAppStreamType = "stream" | "seekable" | "random-access";
type GstAudioBaseSinkSlaveMethod = "resample" | "skew" | "none" | "custom";
type GstAudioBaseSrcSlaveMethod = "resample" | "re-timestamp" | "skew" | "none";
type GstAudioCdSrcMode = "normal" | "continuous";
type GstAudioVisualizerShader = "none" | "fade" | "fade-and-move-up" | "fade-and-move-down" | "fade-and-move-left" | "fade-and-move-right" | "fade-and-move-horiz-out" | "fade-and-move-horiz-in" | "fade-and-move-vert-out" | "fade-and-move-vert-in";
type GstCameraBin2Mode = "mode-image" | "mode-video";
type GstFlowReturn = "custom-success-2" | "custom-success-1" | "custom-success" | "ok" | "not-linked" | "flushing" | "eos" | "not-negotiated" | "error" | "not-supported" | "custom-error" | "custom-error-1" | "custom-error-2";
type GstFormat = "undefined" | "default" | "bytes" | "time" | "buffers" | "percent";
type GstNonstreamAudioOutputMode = "looping" | "steady";
type GstNonstreamAudioSubsongMode = "single" | "all" | "default";
type GstRTSPResult = "ok" | "error" | "einval" | "eintr" | "enomem" | "eresolv" | "enotimpl" | "esys" | "eparse" | "ewsastart" | "ewsaversion" | "eeof" | "enet" | "enotip" | "etimeout" | "etget" | "etpost" | "elast";
type GstVideoDecoderRequestSyncPointFlags = "discard-input" | "corrupt-output";
