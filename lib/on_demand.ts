/**
 * Functions that many programs do without. Their modules are loaded when one of them is first called: all together they
 * take a twelfth of the processor time that it takes to load the package. Each is documented where it is.
 */
import { late } from "./native/late.ts";

export const logTo: typeof import("./gst/log.ts").logTo = late(() => require("./gst/log.ts").logTo);
export const sendNvidiaEvent: typeof import("./gst/nvidia_send.ts").sendNvidiaEvent = late(
  () => require("./gst/nvidia_send.ts").sendNvidiaEvent,
);
export const factoryNames: typeof import("./gst/registry.ts").factoryNames = late(
  () => require("./gst/registry.ts").factoryNames,
);
export const hasFactory: typeof import("./gst/registry.ts").hasFactory = late(
  () => require("./gst/registry.ts").hasFactory,
);
export const launch: typeof import("./gst/template.ts").launch = late(
  () => require("./gst/template.ts").launch,
);
export const attachToBuffer: typeof import("./meta/buffer.ts").attachToBuffer = late(
  () => require("./meta/buffer.ts").attachToBuffer,
);
export const createBatch: typeof import("./meta/own_batch.ts").createBatch = late(
  () => require("./meta/own_batch.ts").createBatch,
);
export const configureNtpSync: typeof import("./meta/ntp_sync.ts").configureNtpSync = late(
  () => require("./meta/ntp_sync.ts").configureNtpSync,
);
export const parseRfc3339: typeof import("./meta/timestamps.ts").parseRfc3339 = late(
  () => require("./meta/timestamps.ts").parseRfc3339,
);
export const rfc3339: typeof import("./meta/timestamps.ts").rfc3339 = late(
  () => require("./meta/timestamps.ts").rfc3339,
);
export const defineStructMeta: typeof import("./meta/user_kinds.ts").defineStructMeta = late(
  () => require("./meta/user_kinds.ts").defineStructMeta,
);
export const defineUserMeta: typeof import("./meta/user_kinds.ts").defineUserMeta = late(
  () => require("./meta/user_kinds.ts").defineUserMeta,
);
export const userMetaType: typeof import("./meta/user_kinds.ts").userMetaType = late(
  () => require("./meta/user_kinds.ts").userMetaType,
);
export const frameAnalyticsFields: typeof import("./records/analytics.ts").frameAnalyticsFields = late(
  () => require("./records/analytics.ts").frameAnalyticsFields,
);
export const objectAnalyticsFields: typeof import("./records/analytics.ts").objectAnalyticsFields = late(
  () => require("./records/analytics.ts").objectAnalyticsFields,
);
export const arrayFields: typeof import("./records/arrays.ts").arrayFields = late(
  () => require("./records/arrays.ts").arrayFields,
);
export const numbers: typeof import("./records/arrays.ts").numbers = late(
  () => require("./records/arrays.ts").numbers,
);
export const userFields: typeof import("./records/spec.ts").userFields = late(
  () => require("./records/spec.ts").userFields,
);
export const trackerFields: typeof import("./records/tracker.ts").trackerFields = late(
  () => require("./records/tracker.ts").trackerFields,
);
export const addDetector: typeof import("./video/detector.ts").addDetector = late(
  () => require("./video/detector.ts").addDetector,
);
export const addDisplay: typeof import("./video/display.ts").addDisplay = late(
  () => require("./video/display.ts").addDisplay,
);
export const displayProblem: typeof import("./video/display.ts").displayProblem = late(
  () => require("./video/display.ts").displayProblem,
);
export const displaySink: typeof import("./video/display.ts").displaySink = late(
  () => require("./video/display.ts").displaySink,
);
export const isClosedWindow: typeof import("./video/display.ts").isClosedWindow = late(
  () => require("./video/display.ts").isClosedWindow,
);
export const addEncoder: typeof import("./video/encoder.ts").addEncoder = late(
  () => require("./video/encoder.ts").addEncoder,
);
export const parseInput: typeof import("./video/input.ts").parseInput = late(
  () => require("./video/input.ts").parseInput,
);
export const addMuxer: typeof import("./video/muxer.ts").addMuxer = late(
  () => require("./video/muxer.ts").addMuxer,
);
export const addOutput: typeof import("./video/output.ts").addOutput = late(
  () => require("./video/output.ts").addOutput,
);
export const startRecording: typeof import("./video/recording.ts").startRecording = late(
  () => require("./video/recording.ts").startRecording,
);
export const addSource: typeof import("./video/source.ts").addSource = late(
  () => require("./video/source.ts").addSource,
);
export const sourcePart: typeof import("./video/source.ts").sourcePart = late(
  () => require("./video/source.ts").sourcePart,
);
export const addTiler: typeof import("./video/tiler.ts").addTiler = late(
  () => require("./video/tiler.ts").addTiler,
);
export const addTracker: typeof import("./video/tracker.ts").addTracker = late(
  () => require("./video/tracker.ts").addTracker,
);
