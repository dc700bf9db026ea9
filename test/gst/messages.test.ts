/** Every type of message, made by GStreamer itself, read as plain data. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { functions as busFunctions } from "../../lib/generated/gstreamer/gstbus.ts";
import { functions as contextFunctions } from "../../lib/generated/gstreamer/gstcontext.ts";
import { functions as messageFunctions } from "../../lib/generated/gstreamer/gstmessage.ts";
import { functions as miniFunctions } from "../../lib/generated/gstreamer/gstminiobject.ts";
import { functions as collectionFunctions } from "../../lib/generated/gstreamer/gststreamcollection.ts";
import { GstStreamType, functions as streamFunctions } from "../../lib/generated/gstreamer/gststreams.ts";
import { functions as structureFunctions } from "../../lib/generated/gstreamer/gststructure.ts";
import { functions as clockFunctions } from "../../lib/generated/gstreamer/gstsystemclock.ts";
import { GstTocScope, functions as tocFunctions } from "../../lib/generated/gstreamer/gsttoc.ts";
import { readMessage } from "../../lib/gst/message_read.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { Pipeline } from "../../lib/index.ts";
import { link } from "../../lib/native/library.ts";

setDefaultTimeout(20_000);

const gst = link("gstreamer-1.0", {
  ...busFunctions,
  ...messageFunctions,
  ...miniFunctions,
  ...structureFunctions,
  ...contextFunctions,
  ...clockFunctions,
  ...streamFunctions,
  ...collectionFunctions,
  ...tocFunctions,
});

const pipeline = new Pipeline("poster");
const queue = pipeline.add("queue", {}, "q");
const [from, owner] = [addressOf(pipeline), addressOf(queue)];

/** What a message reads as, without what all have. */
function read(message: number): object {
  const { source, path, seqnum, ...rest } = readMessage(message);
  expect([source, path]).toEqual(["poster", "/GstPipeline:poster"]);
  expect(seqnum).toBe(gst.gst_message_get_seqnum(message));
  gst.gst_mini_object_unref(message);
  return rest;
}

const none = 2n ** 64n - 1n;
const second = 1_000_000_000n;
const [time, buffers] = [3, 4];

test.each([
  ["eos", () => gst.gst_message_new_eos(from), {}],
  [
    "state-changed",
    () => gst.gst_message_new_state_changed(from, 1, 2, 4),
    { old: "null", new: "ready", pending: "playing" },
  ],
  ["state-dirty", () => gst.gst_message_new_state_dirty(from), {}],
  ["request-state", () => gst.gst_message_new_request_state(from, 3), { state: "paused" }],
  ["async-start", () => gst.gst_message_new_async_start(from), {}],
  ["async-done", () => gst.gst_message_new_async_done(from, none), { runningTime: undefined }],
  ["async-done", () => gst.gst_message_new_async_done(from, second), { runningTime: second }],
  ["reset-time", () => gst.gst_message_new_reset_time(from, second), { runningTime: second }],
  ["latency", () => gst.gst_message_new_latency(from), {}],
  ["duration-changed", () => gst.gst_message_new_duration_changed(from), {}],
  [
    "segment-start",
    () => gst.gst_message_new_segment_start(from, time, 7n),
    { format: "time", position: 7n },
  ],
  [
    "segment-done",
    () => gst.gst_message_new_segment_done(from, time, -1n),
    { format: "time", position: -1n },
  ],
  [
    "step-start",
    () => gst.gst_message_new_step_start(from, 1, buffers, 5n, 0.5, 1, 0),
    { active: true, format: "buffers", amount: 5n, rate: 0.5, flush: true, intermediate: false },
  ],
  [
    "step-done",
    () => gst.gst_message_new_step_done(from, buffers, 5n, 2, 0, 1, second, 1),
    { format: "buffers", amount: 5n, rate: 2, flush: false, intermediate: true, duration: second, eos: true },
  ],
  ["stream-status", () => gst.gst_message_new_stream_status(from, 8, owner), { status: "start", owner: "q" }],
  ["stream-start", () => gst.gst_message_new_stream_start(from), { group: undefined }],
  ["toc", () => gst.gst_message_new_toc(from, newToc(), 1), { updated: true }],
  ["need-context", () => gst.gst_message_new_need_context(from, "gst.test"), { contextType: "gst.test" }],
  [
    "have-context",
    () => gst.gst_message_new_have_context(from, gst.gst_context_new("gst.test", 1)),
    { contextType: "gst.test", context: { name: "context", fields: {} } },
  ],
  [
    "progress",
    () => gst.gst_message_new_progress(from, 3, "open", "Opening"),
    { progress: "canceled", code: "open", text: "Opening" },
  ],
  ["instant-rate-request", () => gst.gst_message_new_instant_rate_request(from, 1.5), { rate: 1.5 }],
  [
    "property-notify",
    () => gst.gst_message_new_property_notify(from, "delay", null),
    { property: "delay", value: undefined },
  ],
] as const)("%s", (type, make, rest) => {
  expect(read(make())).toEqual({ type, ...rest });
});

function newToc(): number {
  return gst.gst_toc_new(GstTocScope.GST_TOC_SCOPE_GLOBAL);
}

test("structure-change, which a pad posts", () => {
  const message = gst.gst_message_new_structure_change(addressOf(queue.pad("src")), 1, owner, 1);
  expect(readMessage(message)).toMatchObject({
    type: "structure-change",
    source: "src",
    change: "pad-unlink",
    owner: "q",
    busy: true,
  });
  gst.gst_mini_object_unref(message);
});

test("buffering, with its figures", () => {
  const message = gst.gst_message_new_buffering(from, 40);
  gst.gst_message_set_buffering_stats(message, 3, 1000, 2000, 500n);
  const figures = { percent: 40, mode: "live", averageIn: 1000, averageOut: 2000, left: 500n };
  expect(read(message)).toEqual({ type: "buffering", ...figures });
});

test("qos, with its figures", () => {
  const message = gst.gst_message_new_qos(from, 1, second, none, 2n * second, 5n);
  gst.gst_message_set_qos_values(message, -7n, 0.25, 900_000);
  gst.gst_message_set_qos_stats(message, buffers, 10n, 3n);
  expect(read(message)).toEqual({
    type: "qos",
    live: true,
    runningTime: second,
    streamTime: undefined,
    timestamp: 2n * second,
    duration: 5n,
    jitter: -7n,
    proportion: 0.25,
    quality: 900_000,
    format: "buffers",
    processed: 10n,
    dropped: 3n,
  });
});

test("clocks, by name", () => {
  const clock = gst.gst_system_clock_obtain();
  expect(read(gst.gst_message_new_clock_provide(from, clock, 1))).toEqual({
    type: "clock-provide",
    clock: "GstSystemClock",
    ready: true,
  });
  expect(read(gst.gst_message_new_clock_lost(from, clock))).toEqual({
    type: "clock-lost",
    clock: "GstSystemClock",
  });
  expect(read(gst.gst_message_new_new_clock(from, 0))).toEqual({ type: "new-clock", clock: undefined });
});

test("a group of streams", () => {
  const message = gst.gst_message_new_stream_start(from);
  gst.gst_message_set_group_id(message, 9);
  expect(read(message)).toEqual({ type: "stream-start", group: 9 });
});

test("collections of streams", () => {
  const collection = gst.gst_stream_collection_new("up");
  const video = GstStreamType.GST_STREAM_TYPE_VIDEO;
  gst.gst_stream_collection_add_stream(collection, gst.gst_stream_new("one", 0, video, 0));
  const streams = [{ id: "one", kind: "video", caps: undefined }];
  expect(read(gst.gst_message_new_stream_collection(from, collection))).toEqual({
    type: "stream-collection",
    streams,
  });
  const selected = gst.gst_message_new_streams_selected(from, collection);
  gst.gst_message_streams_selected_add(selected, gst.gst_stream_collection_get_stream(collection, 0));
  expect(read(selected)).toEqual({ type: "streams-selected", streams });
});

test("redirections", () => {
  const message = gst.gst_message_new_redirect(from, "http://a", 0, 0);
  gst.gst_message_add_redirect_entry(message, "http://b", 0, 0);
  expect(read(message)).toEqual({ type: "redirect", locations: ["http://a", "http://b"] });
});

test("types that are not known yet keep their structure", () => {
  const structure = gst.gst_structure_new_from_string("later, x=(int)1;");
  const type = (1 << 30) | -(2 ** 31);
  expect(read(gst.gst_message_new_custom(type | 100, from, structure))).toMatchObject({
    type: "unknown",
    structure: { name: "later", fields: { x: 1 } },
  });
});
