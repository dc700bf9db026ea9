/** What scripts import. Generated structs and enums: `deepscript/generated/<package>/<header>`. */
export { AppSink, type SampleOptions } from "./gst/app_sink.ts";
export {
  AppSource,
  type FeedOptions,
} from "./gst/app_source.ts";
export type { Feed, FeedBuffer, FeedEnd, FeedItem, Sample, SampleStream } from "./gst/app_types.ts";
export type { QueryAnswers, QueryArguments, QueryKind } from "./gst/ask.ts";
export { Bin } from "./gst/bin.ts";
export type {
  Branch,
  BranchOptions,
  LeaveOptions,
  ReconnectingBranch,
  SourceBranch,
  SourceBranchOptions,
} from "./gst/branches.ts";
export type { BufferTimes, BytesOptions, MediaBuffer } from "./gst/buffer.ts";
export { Caps, type CapsStructure } from "./gst/caps.ts";
export type {
  Connection,
  ConnectionEvent,
  ConnectionState,
  ConnectionStats,
  LossCause,
  ReconnectPolicy,
} from "./gst/connection.ts";
export { Element } from "./gst/element.ts";
export type * from "./gst/element_types.ts";
export {
  ElementError,
  GstError,
  LaunchError,
  LinkError,
  PipelineError,
  PropertyError,
  RtspServerError,
  StateError,
  ValueError,
} from "./gst/errors.ts";
export type { EventData, QueryData } from "./gst/events.ts";
export type { GraphDetail, GraphOptions } from "./gst/graph.ts";
export type { LaunchValue } from "./gst/launch_quote.ts";
export type { Logging, LogLevel, LogLine, LogOptions } from "./gst/log.ts";
export type * from "./gst/messages.ts";
export type {
  NvidiaCodecEvent,
  NvidiaEvent,
  NvidiaSettingEvent,
  NvidiaStreamEvent,
  RoiUpdate,
} from "./gst/nvidia_events.ts";
export { GObject } from "./gst/object.ts";
export { Pad } from "./gst/pad.ts";
export type { PartBuilder } from "./gst/parts.ts";
export { Pipeline } from "./gst/pipeline.ts";
export type { RateOptions, SeekOptions, SeekRange } from "./gst/playback.ts";
export type { PadProbe } from "./gst/probe_handles.ts";
export type { PadProbeOptions, WorkerProbeOptions } from "./gst/probe_options.ts";
export type { ProbeAnswer, ProbeFunction, ProbeInfo, ProbeKind, ProbeResult } from "./gst/probes.ts";
export type * from "./gst/property_kinds.ts";
export type { PropertyDescription } from "./gst/property_spec.ts";
export { type MountOptions, RtspServer, type RtspServerOptions } from "./gst/rtsp_server.ts";
export type { RunEnd, RunOptions } from "./gst/run_options.ts";
export type { DownstreamEvent, StreamEvent, UpstreamEvent } from "./gst/send.ts";
export type { SignalAnswer, SignalConnection, SignalOptions } from "./gst/signals.ts";
export type { MessageOf, ToMain } from "./gst/to_main.ts";
export * from "./gst/values.ts";
export type { AudioFrame } from "./meta/audio.ts";
export type { Batch } from "./meta/batch.ts";
export type { FrameInput } from "./meta/batch_frames.ts";
export type { Classifier, ClassifierInput, Label, LabelInput } from "./meta/classifier.ts";
export type { Colour, ColourParts } from "./meta/colour.ts";
export type { DewarpedView, DewarpedViews } from "./meta/dewarper.ts";
export type { Display } from "./meta/display.ts";
export type * from "./meta/drawing.ts";
export { MetaPoolError } from "./meta/errors.ts";
export type {
  EventFace,
  EventObject,
  EventPerson,
  EventPlainObject,
  EventProduct,
  EventVehicle,
} from "./meta/event_objects.ts";
export type { EventInput, EventJoint, EventMessage, EventType } from "./meta/events.ts";
export type { Frame, Sensor } from "./meta/frame.ts";
export type { Box, Point } from "./meta/geometry.ts";
export type * from "./meta/latency.ts";
export type { LatencyMeter, LatencySummary } from "./meta/latency_meter.ts";
export type { Mask } from "./meta/mask.ts";
export type { OpticalFlow } from "./meta/motion.ts";
export type { NvdsEvent, NvdsEventInput } from "./meta/nvds_event.ts";
export type { DetectedObject, ObjectInput } from "./meta/object.ts";
export type { OwnBatch } from "./meta/own_batch.ts";
export type { Payload } from "./meta/payloads.ts";
export type { PreparedTensor, PreparedType, Preprocessed } from "./meta/preprocess.ts";
export type { BatchFunction } from "./meta/probe.ts";
export type { Region } from "./meta/region.ts";
export type { Segmentation } from "./meta/segmentation.ts";
export type * from "./meta/snapshot.ts";
export type { TensorData, TensorLayer, TensorOutput, TensorType } from "./meta/tensors.ts";
export type {
  Box3d,
  ObjectTracking,
  Target,
  TargetFrame,
  TargetStream,
  TrackerLists,
} from "./meta/tracking.ts";
export type { UserMeta } from "./meta/user.ts";
export type { StructKind, UserKind } from "./meta/user_kinds.ts";
export type { ScalarType } from "./native/declared-scalar.ts";
export type { MemberType, StructDeclaration, StructValue } from "./native/declared-struct.ts";
export {
  DeepscriptError,
  HandlerTimeoutError,
  StaleMetadataError,
  SurfaceError,
  WorkerExitError,
} from "./native/errors.ts";
export {
  addDetector,
  addDisplay,
  addEncoder,
  addMuxer,
  addOutput,
  addSource,
  addTiler,
  addTracker,
  arrayFields,
  attachToBuffer,
  configureNtpSync,
  createBatch,
  defineStructMeta,
  defineUserMeta,
  displayProblem,
  displaySink,
  factoryNames,
  frameAnalyticsFields,
  hasFactory,
  isClosedWindow,
  launch,
  logTo,
  numbers,
  objectAnalyticsFields,
  parseInput,
  parseRfc3339,
  rfc3339,
  sendNvidiaEvent,
  sourcePart,
  startRecording,
  trackerFields,
  userFields,
  userMetaType,
} from "./on_demand.ts";
export type { ArrayColumn } from "./records/array_column.ts";
export type { ArrayFields } from "./records/arrays.ts";
export { RecordError } from "./records/errors.ts";
export type { ExtractOptions, Extractor } from "./records/extract.ts";
export type { RecordOptions } from "./records/options.ts";
export type { RecordStreamStats } from "./records/records.ts";
export type {
  ClassifierRow,
  FrameRow,
  LabelRow,
  ObjectRow,
  RecordBatch,
  SoundRow,
  Table as RecordTable,
} from "./records/rows.ts";
export type {
  BatchPath,
  ClassifierPath,
  FramePath,
  LabelPath,
  ObjectPath,
  RecordFields,
  SoundPath,
  UserFields,
  UserOwner,
} from "./records/spec.ts";
export type { RecordStream, StreamOptions, StreamStats, WhenFull } from "./records/stream.ts";
export type { TextColumn } from "./records/text_column.ts";
export type { Colorimetry } from "./surface/formats.ts";
export type { Area, Plane } from "./surface/geometry.ts";
export type { ImageFormat, ImageOptions } from "./surface/image.ts";
export type { MemoryType } from "./surface/memory.ts";
export type { CopyOptions, Surface } from "./surface/surface.ts";
export type { SurfaceView, ViewOptions, ViewPlane } from "./surface/view.ts";
export type { DetectorOptions } from "./video/detector.ts";
export type { DisplayChain, DisplayOptions, DisplaySink } from "./video/display.ts";
export type { Codec, EncoderChain, EncoderKind, EncoderOptions } from "./video/encoder.ts";
export { InputError, OutputError } from "./video/errors.ts";
export type { Input } from "./video/input.ts";
export type { Muxer, MuxerOptions } from "./video/muxer.ts";
export type { Output, OutputOptions } from "./video/output.ts";
export type {
  RecordedFile,
  RecordingOptions,
  RecordingSettings,
  SourceRecording,
} from "./video/recording.ts";
export type { ReconnectingSource, Source, SourceOptions } from "./video/source.ts";
export type { Tiler, TilerOptions } from "./video/tiler.ts";
