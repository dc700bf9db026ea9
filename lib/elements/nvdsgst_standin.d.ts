// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// deepscript 9.1: nvdsgst_standin
import type { Bool, Bytes, Enum, Flags, Float, Int, Int64, Other, ReadOnly, Signal, StructureProperty, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBaseSinkProperties, GstBaseTransformProperties, GstBinProperties, GstBinSignals, GstElementSignals, GstObjectProperties, GstVideoDecoderProperties, GstVideoEncoderProperties, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  dsexample: dsexample;
  nv3dsink: nv3dsink;
  nvdslogger: nvdslogger;
  nvdsosd: nvdsosd;
  nveglglessink: nveglglessink;
  nvegltransform: nvegltransform;
  nvinfer: nvinfer;
  nvmsgbroker: nvmsgbroker;
  nvmsgconv: nvmsgconv;
  nvmultistreamtiler: nvmultistreamtiler;
  nvstreamdemux: nvstreamdemux;
  nvstreammux: nvstreammux;
  nvtracker: nvtracker;
  nvurisrcbin: nvurisrcbin;
  nvv4l2decoder: nvv4l2decoder;
  nvv4l2h264enc: nvv4l2h264enc;
  nvv4l2h265enc: nvv4l2h265enc;
  nvvideoconvert: nvvideoconvert;
}

export interface dsexample {
  properties: GstDsExampleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nv3dsink {
  properties: StandinWindowSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvdslogger {
  properties: GstNvDsLoggerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstNvDsLoggerSignals;
  actions: {};
}

export interface nvdsosd {
  properties: GstNvDsOsdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nveglglessink {
  properties: GstEglGlesSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvegltransform {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvinfer {
  properties: GstNvInferProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstNvInferSignals;
  actions: {};
}

export interface nvmsgbroker {
  properties: GstNvMsgBrokerProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvmsgconv {
  properties: GstNvMsgConvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvmultistreamtiler {
  properties: GstNvMultiStreamTilerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvstreamdemux {
  properties: GstNvStreamDemuxProperties;
  pads: { sink: "always sink"; "src_%u": "request src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvstreammux {
  properties: GstNvStreamMuxProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvtracker {
  properties: GstNvTrackerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvurisrcbin {
  properties: GstDsNvUriSrcBinProperties;
  pads: { "asrc_%u": "sometimes src"; "vsrc_%u": "sometimes src" };
  signals: GstDsNvUriSrcBinSignals;
  actions: GstDsNvUriSrcBinActions;
  bin: true;
}

export interface nvv4l2decoder {
  properties: NvV4l2DecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface nvv4l2h264enc {
  properties: NvV4l2H264EncoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: NvV4l2H264EncoderActions;
}

export interface nvv4l2h265enc {
  properties: NvV4l2H265EncoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: NvV4l2H265EncoderActions;
}

export interface nvvideoconvert {
  properties: NvVideoConvertProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** Default false. May change while ready. */
  EnableMVBufferMeta: Bool;
  /** Default false. May change while ready. */
  EnableTwopassCBR: Bool;
  /** Default false. May change while ready. */
  MeasureEncoderLatency: Bool;
  /** 0 to 4294967295; default 60. May change while ready. */
  SliceIntraRefreshInterval: Int;
  /** Default false. May change while ready. */
  "bit-packetization": Bool;
  /** 0 to 4294967295; default 4000000. May change while ready. */
  bitrate: Int;
  /** Default "constant_bitrate". May change while ready. */
  "control-rate": Enum<GstV4l2VideoEncRateControlType>;
  /** Default false. May change while ready. */
  "copy-meta": Bool;
  /** Default false. May change while ready. */
  "enable-lossless": Bool;
  /** Default false. */
  "extended-colorformat": Bool;
  /** Default false. May change while ready. */
  "force-idr": Bool;
  /** Default false. May change while ready. */
  "force-intra": Bool;
  /** 0 to 4294967295; default 0. May change while ready. */
  "gpu-id": Int;
  /** 0 to 4294967295; default 256. May change while ready. */
  idrinterval: Int;
  /** 0 to 4294967295; default 30. May change while ready. */
  iframeinterval: Int;
  /** Default false. */
  "insert-aud": Bool;
  /** Default false. */
  "insert-sps-pps": Bool;
  /** Default false. */
  "insert-vui": Bool;
  /** Default false. May change while ready. */
  "maxperf-enable": Bool;
  /** 0 to 2; default 0. May change while ready. */
  "num-B-Frames": Int;
  /** 0 to 8; default 1. May change while ready. */
  "num-Ref-Frames": Int;
  /** 0 to 4294967295; default 0. May change while playing. */
  "peak-bitrate": Int;
  /** 1 to 7; default 1. May change while ready. */
  "preset-id": Int;
  /** Default "UltraFastPreset". May change while ready. */
  "preset-level": Enum<GstV4L2VideoEncHwPreset>;
  /** Default "-1,-1:-1,-1:-1,-1". */
  "qp-range": Text;
  /** 0 to 4294967295; default 4294967295. May change while ready. */
  "quant-b-frames": Int;
  /** 0 to 4294967295; default 4294967295. May change while ready. */
  "quant-i-frames": Int;
  /** 0 to 4294967295; default 4294967295. May change while ready. */
  "quant-p-frames": Int;
  /** Default true. May change while ready. */
  "ratecontrol-enable": Bool;
  /** 0 to 18446744073709551615; default 0. May change while ready. */
  "slice-header-spacing": Int64;
  /** Default "LowLatencyPreset". May change while ready. */
  "tuning-info-id": Enum<GstV4L2VideoEncTuingInfoPreset>;
  /** 0 to 4294967295; default 4000000. May change while ready. */
  "vbv-size": Int;
}

interface Shared2 {
  /** Default "auto". */
  "capture-io-mode": Enum<GstNvV4l2IOMode>;
  /** Default "/dev/nvidia0". */
  device: ReadOnly<Text>;
  /** -1 to 2147483647; default -1. */
  "device-fd": ReadOnly<Int>;
  /** Default "". */
  "device-name": ReadOnly<Text>;
  "extra-controls": StructureProperty;
  /** Default "auto". */
  "output-io-mode": Enum<GstNvV4l2IOMode>;
}

export interface GstDsExampleProperties extends GstBaseTransformProperties {
  /** 1 to 1024; default 1. May change while ready. */
  "batch-size": Int;
  /** Default false. */
  "blur-objects": Bool;
  /** Default true. */
  "full-frame": Bool;
  /** 0 to 4294967295; default 0. May change while ready. */
  "gpu-id": Int;
  /** 1 to 2147483647; default 480. */
  "processing-height": Int;
  /** 1 to 2147483647; default 640. */
  "processing-width": Int;
  /** 0 to 4294967295; default 15. */
  "unique-id": Int;
}

export interface GstDsNvUriSrcBinProperties extends GstBinProperties {
  /** Default "auto". May change while ready. */
  "buffer-mode": Enum<BufferMode>;
  /** Default "memtype_device". May change while ready. */
  "cudadec-memtype": Enum<GstNvUriSrcBinCudaDecMemType>;
  /** Default "decode_all". May change while ready. */
  "dec-skip-frames": Enum<SkipFrames>;
  /** Default true. */
  "disable-audio": Bool;
  /** Default false. */
  "disable-passthrough": Bool;
  /** 0 to 30; default 0. May change while ready. */
  "drop-frame-interval": Int;
  /** Default true. */
  "drop-on-latency": Bool;
  /** Default false. */
  "extract-sei-type5-data": Bool;
  /** Default false. */
  "file-loop": Bool;
  /** 0 to 4294967295; default 0. May change while ready. */
  "gpu-id": Int;
  /** 0 to 4294967295; default 0. May change while ready. */
  "init-rtsp-reconnect-interval": Int;
  /** Default false. */
  "ipc-buffer-timestamp-copy": Bool;
  /** -1 to 2147483647; default -1. */
  "ipc-connection-attempts": Int;
  /** 0 to 18446744073709551615; default 1000000. */
  "ipc-connection-interval": Int64;
  /** May change while ready. */
  "ipc-socket-path": Text;
  /** 0 to 4294967295; default 100. May change while ready. */
  latency: Int;
  /** Default "no-leak". May change while ready. */
  leaky: Enum<Leaky>;
  /** Default false. */
  "low-latency-mode": Bool;
  /** 0 to 4294967295; default 200. May change while ready. */
  "max-size-buffers": Int;
  /** 0 to 4294967295; default 1. May change while ready. */
  "num-extra-surfaces": Int;
  /** Default -1. May change while ready. */
  "rtsp-reconnect-attempts": Int;
  /** 0 to 4294967295; default 0. May change while ready. */
  "rtsp-reconnect-interval": Int;
  /** May change while ready. */
  "sei-uuid": Text;
  /** Default "rtp-udp-udpmcast-tcp". May change while ready. */
  "select-rtp-protocol": Enum<RtpProtocol>;
  /** 0 to 1000; default 0. May change while ready. */
  "simulate-fps-interval-ms": Int;
  /** 0 to 4294967295; default 20. May change while ready. */
  "smart-rec-cache": Int;
  /** Default "smart-rec-mp4". */
  "smart-rec-container": Enum<SmartRecordContainerType>;
  /** 0 to 4294967295; default 20. May change while ready. */
  "smart-rec-default-duration": Int;
  /** May change while ready. */
  "smart-rec-dir-path": Text;
  /** Default "Smart_Record". May change while ready. */
  "smart-rec-file-prefix": Text;
  /** Default "smart-rec-mode-av". */
  "smart-rec-mode": Enum<SmartRecordMode>;
  /** Default false. */
  "smart-rec-status": ReadOnly<Bool>;
  /** 0 to 4294967295; default 20. May change while ready. */
  "smart-rec-video-cache": Int;
  /** Default "smart-rec-disable". */
  "smart-record": Enum<SmartRecordType>;
  /** -1 to 2147483647; default -1. May change while ready. */
  "source-id": Int;
  /** Default "auto". May change while ready. */
  type: Enum<GstNvSourceType>;
  /** 0 to 4294967295; default 524288. May change while ready. */
  "udp-buffer-size": Int;
  /** May change while ready. */
  uri: Text;
}

export interface GstDsNvUriSrcBinSignals extends GstBinSignals {
  "sr-done": Signal<[Other, Other]>;
}

export interface GstDsNvUriSrcBinActions {
  "start-sr": Signal<[Other, Int, Int, Other]>;
  "stop-sr": Signal<[Int]>;
}

export interface GstEglGlesSinkProperties extends StandinWindowSinkProperties {
  /** Default true. */
  "bufapi-version": Bool;
  /** 1 to 2147483647; default 1. */
  columns: Int;
  /** Default true. */
  "create-window": Bool;
  display: Other;
  /** Default true. */
  "force-aspect-ratio": Bool;
  /** 0 to 4294967295; default 0. May change while ready. Only on dGPU. */
  "gpu-id": Int;
  /** 0 to 4294967295; default 0. May change while ready. */
  "ivisurf-id": Int;
  /** 0 to 4294967295; default 0. */
  profile: Int;
  /** 1 to 2147483647; default 1. */
  rows: Int;
  /** Default true. */
  "show-latency": Bool;
  /** Default "x11". */
  winsys: Text;
}

export interface GstNvDsLoggerProperties extends GstBaseTransformProperties {
  /** Default false. */
  "drop-allocation": Bool;
  /** Default none. */
  "drop-buffer-flags": Flags<GstBufferFlags>;
  /** 0 to 1; default 0. */
  "drop-probability": Float;
  /** Default false. */
  dump: Bool;
  /** Default -1. */
  "error-after": Int;
  /** 0 to 4294967295; default 5. */
  "fps-measurement-interval-sec": Int;
  "last-message": ReadOnly<Text>;
  /** 0 to 4294967295; default 0. */
  latency: Int;
  /** Default false. */
  "show-fps": Bool;
  /** Default false. */
  "show-latency": Bool;
  /** Default true. */
  "signal-handoffs": Bool;
  /** Default true. */
  silent: Bool;
  /** 0 to 4294967295; default 0. */
  "sleep-time": Int;
}

export interface GstNvDsLoggerSignals extends GstElementSignals {
  handoff: Signal<[Bytes]>;
}

export interface GstNvDsOsdProperties extends GstBaseTransformProperties {
  /** 0 to 2; default 0. May change while ready. */
  "blur-bbox": Int;
  /** May change while ready. */
  "blur-on-gie-class-ids": Text;
  /** 0 to 4294967295; default 4294967295. May change while ready. */
  "clock-color": Int;
  /** Default "Serif". */
  "clock-font": Text;
  /** 0 to 60; default 12. May change while ready. */
  "clock-font-size": Int;
  /** Default true. */
  "display-bbox": Bool;
  /** Default false. */
  "display-clock": Bool;
  /** Default false. */
  "display-mask": Bool;
  /** Default true. */
  "display-text": Bool;
  /** 0 to 4294967295; default 0. May change while ready. */
  "gpu-id": Int;
  /** Default "MODE_GPU". May change while ready. */
  "process-mode": Enum<GstNvDsOsdMode>;
  /** 0 to 4294967295; default 0. May change while ready. */
  "x-clock-offset": Int;
  /** 0 to 4294967295; default 0. May change while ready. */
  "y-clock-offset": Int;
}

export interface GstNvInferProperties extends GstBaseTransformProperties {
  /** 1 to 1024; default 1. May change while ready. */
  "batch-size": Int;
  /** Default true. May change while ready. */
  "clip-object-outside-roi": Bool;
  /** Default "". May change while playing. */
  "config-file-path": Text;
  /** Default false. May change while ready. */
  "crop-objects-to-roi-boundary": Bool;
  /** Default "". May change while ready. */
  "dynamic-properties": Text;
  /** Default "". May change while ready. */
  "filter-out-class-ids": Text;
  /** 0 to 4294967295; default 0. May change while ready. */
  "gpu-id": Int;
  /** Default "". May change while ready. */
  "infer-on-class-ids": Text;
  /** -1 to 2147483647; default -1. May change while ready. */
  "infer-on-gie-id": Int;
  /** Default false. May change while ready. */
  "input-tensor-meta": Bool;
  /** 0 to 2147483647; default 0. May change while ready. */
  interval: Int;
  /** Default "". May change while playing. */
  "model-engine-file": Text;
  /** Default false. May change while ready. */
  "output-instance-mask": Bool;
  /** Default false. May change while ready. */
  "output-tensor-meta": Bool;
  /** Default "primary". May change while ready. */
  "process-mode": Enum<GstNvInferProcessModeType>;
  /** Default false. May change while ready. */
  "raw-output-file-write": Bool;
  /** May change while ready. */
  "raw-output-generated-callback": Other;
  /** May change while ready. */
  "raw-output-generated-userdata": Other;
  /** Default false. May change while ready. */
  "strongly-typed": Bool;
  /** 0 to 4294967295; default 15. May change while ready. */
  "unique-id": Int;
}

export interface GstNvInferSignals extends GstElementSignals {
  "model-updated": Signal<[Int, Text]>;
}

export interface GstNvMsgBrokerProperties extends GstBaseSinkProperties {
  /** 0 to 4294967295; default 0. */
  "comp-id": Int;
  config: Text;
  "conn-str": Text;
  /** Default false. */
  "new-api": Bool;
  "proto-lib": Text;
  /** 0 to 4294967295; default 0. */
  "sleep-time": Int;
  topic: Text;
}

export interface GstNvMsgConvProperties extends GstBaseTransformProperties {
  /** 0 to 4294967295; default 0. */
  "comp-id": Int;
  config: Text;
  "debug-payload-dir": Text;
  /** Default false. */
  "dummy-payload": Bool;
  "embedding-filter": Text;
  /** 1 to 4294967295; default 30. */
  "frame-interval": Int;
  "msg2p-lib": Text;
  /** Default false. */
  "msg2p-newapi": Bool;
  /** Default false. */
  "multiple-payloads": Bool;
  /** Default "PAYLOAD_DEEPSTREAM". May change while ready. */
  "payload-type": Enum<GstNvMsgConvPayloadType>;
}

export interface GstNvMultiStreamTilerProperties extends GstBaseTransformProperties {
  /** 4 to 10; default 5. */
  "buffer-pool-size": Int;
  /** 1 to 4294967295; default 1. */
  columns: Int;
  /** Default "Default". Controllable. */
  "compute-hw": Enum<GstNvComputeHWType>;
  "custom-tile-config": WriteOnly<Other>;
  /** 0 to 4294967295; default 0. */
  "gpu-id": Int;
  /** 16 to 4294967295; default 1080. */
  height: Int;
  /** Default "Default". Controllable. */
  "interpolation-method": Enum<GstNvInterpolationMethod>;
  /** Default "nvbuf-mem-default". May change while ready. */
  "nvbuf-memory-type": Enum<GstNvBufMemoryType>;
  /** 1 to 4294967295; default 1. */
  rows: Int;
  /** -1 to 2147483647; default -1. */
  "show-source": Int;
  /** Default false. */
  "square-seq-grid": Bool;
  /** 16 to 4294967295; default 1920. */
  width: Int;
}

export interface GstNvStreamDemuxProperties extends GstObjectProperties {
  /** Default false. Only with the legacy nvstreammux. */
  "per-stream-eos": Bool;
}

export interface GstNvStreamMuxProperties extends GstObjectProperties {
  /** Default true. Only with the legacy nvstreammux. */
  "async-process": Bool;
  /** Default true. */
  "attach-sys-ts": Bool;
  /** 0 to 1024; default 0. */
  "batch-size": Int;
  /** -1 to 2147483647; default -1. */
  "batched-push-timeout": Int;
  /** 4 to 1024; default 4. Only with the legacy nvstreammux. */
  "buffer-pool-size": Int;
  /** Default "Default". Controllable. Only with the legacy nvstreammux. */
  "compute-hw": Enum<GstNvComputeHWType>;
  /** May change while ready. Only with USE_NEW_NVSTREAMMUX=yes. */
  "config-file-path": Text;
  /** Default false. */
  "drop-pipeline-eos": Bool;
  /** Default false. Only with the legacy nvstreammux. */
  "enable-padding": Bool;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "frame-duration": Int64;
  /** Default false. */
  "frame-num-reset-on-eos": Bool;
  /** Default false. */
  "frame-num-reset-on-stream-reset": Bool;
  /** 0 to 4294967295; default 0. Only with the legacy nvstreammux. */
  "gpu-id": Int;
  /** 0 to 4294967295; default 0. Only with the legacy nvstreammux. */
  height: Int;
  /** Default "Bilinear". Controllable. Only with the legacy nvstreammux. */
  "interpolation-method": Enum<GstNvInterpolationMethod>;
  /** Default false. Only with the legacy nvstreammux. */
  "live-source": Bool;
  /** 0 to 4294967295; default 0. */
  "max-latency": Int;
  /** 1 to 4; default 1. */
  "num-surfaces-per-frame": Int;
  /** Default "nvbuf-mem-default". May change while ready. Only with the legacy nvstreammux. */
  "nvbuf-memory-type": Enum<GstNvBufMemoryType>;
  /** Default false. */
  "sync-inputs": Bool;
  /** 0 to 4294967295; default 0. Only with the legacy nvstreammux. */
  width: Int;
}

export interface GstNvTrackerProperties extends GstBaseTransformProperties {
  /** Default "Default". Controllable. */
  "compute-hw": Enum<GstNvComputeHWType>;
  /** Default true. */
  "display-tracking-id": Bool;
  /** 0 to 4294967295; default 0. May change while ready. */
  "gpu-id": Int;
  /** Default false. */
  "input-tensor-meta": Bool;
  "ll-config-file": Text;
  "ll-lib-file": Text;
  /** Default "". May change while ready. */
  "operate-on-class-ids": Text;
  /** -1 to 2147483647; default 0. */
  "sub-batch-err-recovery-trial-cnt": Int;
  "sub-batches": Text;
  /** 0 to 4294967295; default 0. May change while ready. */
  "tensor-meta-gie-id": Int;
  /** 0 to 4294967295; default 544. May change while ready. */
  "tracker-height": Int;
  /** 0 to 4294967295; default 960. May change while ready. */
  "tracker-width": Int;
  /** 0 to 3; default 0. May change while ready. */
  "tracking-id-reset-mode": Int;
  /** 0 to 4294967295; default 0. May change while ready. */
  "tracking-surface-type": Int;
  /** 1 to 4294967295; default 32. May change while ready. */
  "user-meta-pool-size": Int;
}

export interface NvV4l2DecoderProperties extends GstVideoDecoderProperties, Shared2 {
  /** Default "cap_buf_dyn_alloc_disabled". Only on Jetson. */
  "capture-buffer-dynamic-allocation": Enum<CaptureBufferDynamicAllocationModes>;
  /** Default "memtype_device". May change while ready. Only on dGPU. */
  "cudadec-memtype": Enum<CudaDecMemType>;
  /** Default false. Only on Jetson. */
  "disable-dpb": Bool;
  /** 0 to 30; default 0. May change while ready. */
  "drop-frame-interval": Int;
  /** Default false. Only on Jetson. */
  "enable-error-check": Bool;
  /** Default false. Only on Jetson. */
  "enable-frame-type-reporting": Bool;
  /** Default false. Only on Jetson. */
  "enable-full-frame": Bool;
  /** Default false. Only on Jetson. */
  "enable-max-performance": Bool;
  /** Default false. Only on dGPU. */
  "extract-sei-type5-data": Bool;
  /** 0 to 4294967295; default 0. May change while ready. Only on dGPU. */
  "gpu-id": Int;
  /** Default false. Only on dGPU. */
  "low-latency-mode": Bool;
  /** Default false. Only on Jetson. */
  mjpeg: Bool;
  /** 0 to 55; default 0. May change while ready. */
  "num-extra-surfaces": Int;
  /** Default "decode_all". May change while playing. */
  "skip-frames": Enum<SkipFrame>;
}

export interface NvV4l2H264EncoderProperties extends GstVideoEncoderProperties, Shared1, Shared2 {
  /** Default false. Only on Jetson. */
  "disable-cabac": Bool;
  /** 0 to 2; default 0. May change while ready. Only on Jetson. */
  "poc-type": Int;
  /** Default "Baseline". May change while ready. */
  profile: Enum<GstV4l2VideoEncProfileType>;
}

export interface NvV4l2H264EncoderActions {
  "force-IDR": Signal<[]>;
}

export interface NvV4l2H265EncoderProperties extends GstVideoEncoderProperties, Shared1, Shared2 {
  /** Default "Main". May change while ready. */
  profile: Enum<GstV4L2VideoEncProfileType>;
}

export interface NvV4l2H265EncoderActions {
  "force-IDR": Signal<[]>;
}

export interface NvVideoConvertProperties extends GstBaseTransformProperties {
  /** Default true. */
  "allow-odd-crop": Bool;
  /** Default false. */
  "bl-output": Bool;
  /** Default "Default". Controllable. */
  "compute-hw": Enum<GstNvComputeHWType>;
  /** Default false. */
  "contiguous-buffers": Bool;
  /** Default "GPU". Controllable. */
  "copy-hw": Enum<GstNvCopyHWType>;
  /** Default "0:0:0:0". May change while ready. */
  "dest-crop": Text;
  /** Default false. */
  "disable-passthrough": Bool;
  /** Default "none". Controllable. */
  "flip-method": Enum<GstNvDsVideoFlipMethod>;
  /** 0 to 4294967295; default 0. May change while ready. */
  "gpu-id": Int;
  /** Default "Default". Controllable. */
  "interpolation-method": Enum<GstNvInterpolationMethod>;
  /** Default "nvbuf-mem-default". May change while ready. */
  "nvbuf-memory-type": Enum<GstNvBufMemoryType>;
  /** 1 to 4294967295; default 4. May change while playing. */
  "output-buffers": Int;
  /** Default false. */
  silent: Bool;
  /** Default "0:0:0:0". May change while playing. */
  "src-crop": Text;
}

export interface StandinWindowSinkProperties extends GstVideoSinkProperties {
  /** 0 to 2147483647; default 0. */
  "window-height": Int;
  /** 0 to 2147483647; default 0. */
  "window-width": Int;
  /** 0 to 2147483647; default 10. */
  "window-x": Int;
  /** 0 to 2147483647; default 10. */
  "window-y": Int;
}

type BufferMode = "unknown" | "slave" | "buffer" | "auto" | "synced";
type CaptureBufferDynamicAllocationModes = "cap_buf_dyn_alloc_disabled" | "fw_cap_buf_dyn_alloc_enabled" | "rw_cap_buf_dyn_alloc_enabled" | "fw_rw_cap_buf_dyn_alloc_enabled";
type CudaDecMemType = "memtype_device" | "memtype_pinned" | "memtype_unified";
type GstBufferFlags = "live" | "decode-only" | "discont" | "resync" | "corrupted" | "marker" | "header" | "gap" | "droppable" | "delta-unit" | "tag-memory" | "sync-after" | "non-droppable" | "last";
type GstNvBufMemoryType = "nvbuf-mem-default" | "nvbuf-mem-cuda-pinned" | "nvbuf-mem-cuda-device" | "nvbuf-mem-cuda-unified" | "nvbuf-mem-surface-array";
type GstNvComputeHWType = "Default" | "GPU" | "VIC";
type GstNvCopyHWType = "GPU" | "VIC";
type GstNvDsOsdMode = "MODE_CPU" | "MODE_GPU" | "MODE_NONE";
type GstNvDsVideoFlipMethod = "none" | "counterclockwise" | "rotate-180" | "clockwise" | "horizontal-flip" | "upper-right-diagonal" | "vertical-flip" | "upper-left-diagonal";
type GstNvInferProcessModeType = "primary" | "secondary";
type GstNvInterpolationMethod = "Nearest" | "Bilinear" | "Algo-1" | "Algo-2" | "Algo-3" | "Algo-4" | "Default";
type GstNvMsgConvPayloadType = "PAYLOAD_DEEPSTREAM" | "PAYLOAD_DEEPSTREAM_MINIMAL" | "PAYLOAD_DEEPSTREAM_PROTOBUF" | "PAYLOAD_RESERVED" | "PAYLOAD_CUSTOM";
type GstNvSourceType = "auto" | "uri" | "rtsp";
type GstNvUriSrcBinCudaDecMemType = "memtype_device" | "memtype_pinned" | "memtype_unified";
type GstNvV4l2IOMode = "auto" | "rw" | "mmap" | "userptr" | "dmabuf" | "dmabuf-import";
type GstV4L2VideoEncHwPreset = "DisablePreset" | "UltraFastPreset" | "FastPreset" | "MediumPreset" | "SlowPreset";
type GstV4L2VideoEncProfileType = "Main" | "Main10";
type GstV4L2VideoEncTuingInfoPreset = "HighQualityPreset" | "LowLatencyPreset" | "UltraLowLatencyPreset" | "LosslessPreset";
type GstV4l2VideoEncProfileType = "Baseline" | "Main" | "High" | "High444";
type GstV4l2VideoEncRateControlType = "variable_bitrate" | "constant_bitrate";
type Leaky = "no-leak" | "upstream-leak" | "downstream-leak";
type RtpProtocol = "rtp-unknown" | "rtp-udp" | "rtp-udp-mcast" | "rtp-tcp" | "rtp-udp-udpmcast-tcp" | "rtp-http" | "rtp-tls";
type SkipFrame = "decode_all" | "decode_non_ref" | "decode_key";
type SkipFrames = "decode_all" | "decode_non_ref" | "decode_key";
type SmartRecordContainerType = "smart-rec-mp4" | "smart-rec-mkv";
type SmartRecordMode = "smart-rec-mode-av" | "smart-rec-mode-video" | "smart-rec-mode-audio";
type SmartRecordType = "smart-rec-disable" | "smart-rec-cloud" | "smart-rec-multi";
