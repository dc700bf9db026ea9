/**
 * What editors and type checkers see of the package, in place of index.ts: a function that is loaded on demand is shown as it
 * stands in its own module, with its documentation.
 */

export { logTo } from "./gst/log.ts";
export { sendNvidiaEvent } from "./gst/nvidia_send.ts";
export { factoryNames, hasFactory } from "./gst/registry.ts";
export { launch } from "./gst/template.ts";
export * from "./index.ts";
export { attachToBuffer } from "./meta/buffer.ts";
export { configureNtpSync } from "./meta/ntp_sync.ts";
export { createBatch } from "./meta/own_batch.ts";
export { parseRfc3339, rfc3339 } from "./meta/timestamps.ts";
export { defineStructMeta, defineUserMeta, userMetaType } from "./meta/user_kinds.ts";
export { frameAnalyticsFields, objectAnalyticsFields } from "./records/analytics.ts";
export { arrayFields, numbers } from "./records/arrays.ts";
export { userFields } from "./records/spec.ts";
export { trackerFields } from "./records/tracker.ts";
export { addDetector } from "./video/detector.ts";
export { addDisplay, displayProblem, displaySink, isClosedWindow } from "./video/display.ts";
export { addEncoder } from "./video/encoder.ts";
export { parseInput } from "./video/input.ts";
export { addMuxer } from "./video/muxer.ts";
export { addOutput } from "./video/output.ts";
export { startRecording } from "./video/recording.ts";
export { addSource, sourcePart } from "./video/source.ts";
export { addTiler } from "./video/tiler.ts";
export { addTracker } from "./video/tracker.ts";
