/** The messages that most programs never look at. */
import { functions as contextFunctions } from "../generated/gstreamer/gstcontext.ts";
import { functions as deviceFunctions } from "../generated/gstreamer/gstdevice.ts";
import { GstFormat } from "../generated/gstreamer/gstformat.ts";
import {
  GstProgressType,
  GstStreamStatusType,
  GstStructureChangeType,
  functions as messageFunctions,
  GstMessageType as T,
} from "../generated/gstreamer/gstmessage.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { GstBufferingMode } from "../generated/gstreamer/gstquery.ts";
import { functions as collectionFunctions } from "../generated/gstreamer/gststreamcollection.ts";
import { GstStreamType, functions as streamFunctions } from "../generated/gstreamer/gststreams.ts";
import { textAt } from "../native/c-string.ts";
import { link } from "../native/library.ts";
import { Out, requiredText, takeText } from "./c.ts";
import { Caps, unrefCaps } from "./caps.ts";
import { readValueAt } from "./gvalue_read.ts";
import type { Origin } from "./message_read.ts";
import type { Format, Message, StreamInfo } from "./messages.ts";
import { stateName } from "./state.ts";
import { readStructure } from "./structure.ts";
import { unref } from "./wrap.ts";

const gst = link("gstreamer-1.0", {
  ...messageFunctions,
  ...objectFunctions,
  ...miniObjectFunctions,
  ...contextFunctions,
  ...deviceFunctions,
  ...collectionFunctions,
  ...streamFunctions,
});

/** Fills `count` slots by a gst_message_parse_ function that takes that many pointers. */
function parse(count: number, fill: (...slots: BigInt64Array[]) => void): Out {
  const out = new Out(count);
  fill(...Array.from({ length: count }, (_, index) => out.at(index)));
  return out;
}

const none = 2n ** 64n - 1n;

function time(value: bigint): bigint | undefined {
  return value === none ? undefined : value;
}

export function readOther(address: number, type: number, origin: Origin): Message {
  switch (type) {
    case T.GST_MESSAGE_STATE_DIRTY:
      return { type: "state-dirty", ...origin };
    case T.GST_MESSAGE_ASYNC_START:
      return { type: "async-start", ...origin };
    case T.GST_MESSAGE_LATENCY:
      return { type: "latency", ...origin };
    case T.GST_MESSAGE_DURATION_CHANGED:
      return { type: "duration-changed", ...origin };
    case T.GST_MESSAGE_ASYNC_DONE: {
      const out = parse(1, (a) => gst.gst_message_parse_async_done(address, a ?? null));
      return { type: "async-done", ...origin, runningTime: time(out.u64(0)) };
    }
    case T.GST_MESSAGE_RESET_TIME: {
      const out = parse(1, (a) => gst.gst_message_parse_reset_time(address, a ?? null));
      return { type: "reset-time", ...origin, runningTime: out.u64(0) };
    }
    case T.GST_MESSAGE_REQUEST_STATE: {
      const out = parse(1, (a) => gst.gst_message_parse_request_state(address, a ?? null));
      return { type: "request-state", ...origin, state: stateName(out.u32(0)) };
    }
    case T.GST_MESSAGE_BUFFERING:
      return readBuffering(address, origin);
    case T.GST_MESSAGE_QOS:
      return readQos(address, origin);
    case T.GST_MESSAGE_STEP_DONE:
    case T.GST_MESSAGE_STEP_START:
      return readStep(address, type, origin);
    case T.GST_MESSAGE_SEGMENT_START:
    case T.GST_MESSAGE_SEGMENT_DONE: {
      const start = type === T.GST_MESSAGE_SEGMENT_START;
      const out = parse(2, (a, b) =>
        gst[`gst_message_parse_segment_${start ? "start" : "done"}`](address, a ?? null, b ?? null),
      );
      return {
        type: start ? "segment-start" : "segment-done",
        ...origin,
        format: format(out.u32(0)),
        position: out.i64(1),
      };
    }
    case T.GST_MESSAGE_CLOCK_PROVIDE: {
      const out = parse(2, (a, b) => gst.gst_message_parse_clock_provide(address, a ?? null, b ?? null));
      return { type: "clock-provide", ...origin, clock: objectName(out.pointer(0)), ready: out.i32(1) !== 0 };
    }
    case T.GST_MESSAGE_CLOCK_LOST: {
      const out = parse(1, (a) => gst.gst_message_parse_clock_lost(address, a ?? null));
      return { type: "clock-lost", ...origin, clock: objectName(out.pointer(0)) };
    }
    case T.GST_MESSAGE_NEW_CLOCK: {
      const out = parse(1, (a) => gst.gst_message_parse_new_clock(address, a ?? null));
      return { type: "new-clock", ...origin, clock: objectName(out.pointer(0)) };
    }
    case T.GST_MESSAGE_STRUCTURE_CHANGE: {
      const out = parse(3, (a, b, c) =>
        gst.gst_message_parse_structure_change(address, a ?? null, b ?? null, c ?? null),
      );
      const link = out.u32(0) === GstStructureChangeType.GST_STRUCTURE_CHANGE_TYPE_PAD_LINK;
      return {
        type: "structure-change",
        ...origin,
        change: link ? "pad-link" : "pad-unlink",
        owner: objectName(out.pointer(1)),
        busy: out.i32(2) !== 0,
      };
    }
    case T.GST_MESSAGE_STREAM_STATUS: {
      const out = parse(2, (a, b) => gst.gst_message_parse_stream_status(address, a ?? null, b ?? null));
      return {
        type: "stream-status",
        ...origin,
        status: streamStatuses[out.u32(0)] ?? "create",
        owner: objectName(out.pointer(1)),
      };
    }
    case T.GST_MESSAGE_STREAM_START: {
      const out = new Out(1);
      const grouped = gst.gst_message_parse_group_id(address, out.at(0)) !== 0;
      return { type: "stream-start", ...origin, group: grouped ? out.u32(0) : undefined };
    }
    case T.GST_MESSAGE_PROGRESS: {
      const out = parse(3, (a, b, c) =>
        gst.gst_message_parse_progress(address, a ?? null, b ?? null, c ?? null),
      );
      return {
        type: "progress",
        ...origin,
        progress: progresses[out.u32(0)] ?? "start",
        code: takeText(out.pointer(1)) ?? "",
        text: takeText(out.pointer(2)) ?? "",
      };
    }
    case T.GST_MESSAGE_TOC: {
      const out = parse(2, (a, b) => gst.gst_message_parse_toc(address, a ?? null, b ?? null));
      gst.gst_mini_object_unref(out.pointer(0));
      return { type: "toc", ...origin, updated: out.i32(1) !== 0 };
    }
    case T.GST_MESSAGE_NEED_CONTEXT: {
      const out = parse(1, (a) => gst.gst_message_parse_context_type(address, a ?? null));
      return { type: "need-context", ...origin, contextType: requiredText(out.pointer(0)) };
    }
    case T.GST_MESSAGE_HAVE_CONTEXT: {
      const out = parse(1, (a) => gst.gst_message_parse_have_context(address, a ?? null));
      const context = out.pointer(0);
      const contextType = requiredText(gst.gst_context_get_context_type(context));
      const content = readStructure(gst.gst_context_get_structure(context));
      gst.gst_mini_object_unref(context);
      return { type: "have-context", ...origin, contextType, context: content };
    }
    case T.GST_MESSAGE_DEVICE_ADDED: {
      const out = parse(1, (a) => gst.gst_message_parse_device_added(address, a ?? null));
      return { type: "device-added", ...origin, device: takeDevice(out.pointer(0)) };
    }
    case T.GST_MESSAGE_DEVICE_REMOVED: {
      const out = parse(1, (a) => gst.gst_message_parse_device_removed(address, a ?? null));
      return { type: "device-removed", ...origin, device: takeDevice(out.pointer(0)) };
    }
    case T.GST_MESSAGE_DEVICE_CHANGED: {
      const out = parse(2, (a, b) => gst.gst_message_parse_device_changed(address, a ?? null, b ?? null));
      return {
        type: "device-changed",
        ...origin,
        device: takeDevice(out.pointer(0)),
        changed: takeDevice(out.pointer(1)),
      };
    }
    case T.GST_MESSAGE_PROPERTY_NOTIFY: {
      const out = parse(3, (a, b, c) =>
        gst.gst_message_parse_property_notify(address, a ?? null, b ?? null, c ?? null),
      );
      return {
        type: "property-notify",
        ...origin,
        property: requiredText(out.pointer(1)),
        value: out.pointer(2) === 0 ? undefined : readValueAt(out.pointer(2)),
      };
    }
    case T.GST_MESSAGE_STREAM_COLLECTION:
    case T.GST_MESSAGE_STREAMS_SELECTED:
      return readStreams(address, type, origin);
    case T.GST_MESSAGE_REDIRECT:
      return readRedirect(address, origin);
    case T.GST_MESSAGE_INSTANT_RATE_REQUEST: {
      const out = parse(1, (a) => gst.gst_message_parse_instant_rate_request(address, a ?? null));
      return { type: "instant-rate-request", ...origin, rate: out.f64(0) };
    }
    default: {
      const structure = gst.gst_message_get_structure(address);
      return {
        type: "unknown",
        ...origin,
        name: textAt(gst.gst_message_type_get_name(type)) ?? String(type),
        structure: structure === 0 ? undefined : readStructure(structure),
      };
    }
  }
}

const formats: Readonly<Record<number, Format>> = {
  [GstFormat.GST_FORMAT_UNDEFINED]: "undefined",
  [GstFormat.GST_FORMAT_DEFAULT]: "default",
  [GstFormat.GST_FORMAT_BYTES]: "bytes",
  [GstFormat.GST_FORMAT_TIME]: "time",
  [GstFormat.GST_FORMAT_BUFFERS]: "buffers",
  [GstFormat.GST_FORMAT_PERCENT]: "percent",
};

function format(number: number): Format {
  return formats[number] ?? "other";
}

const streamStatuses: Readonly<
  Record<number, "create" | "enter" | "leave" | "destroy" | "start" | "pause" | "stop">
> = {
  [GstStreamStatusType.GST_STREAM_STATUS_TYPE_CREATE]: "create",
  [GstStreamStatusType.GST_STREAM_STATUS_TYPE_ENTER]: "enter",
  [GstStreamStatusType.GST_STREAM_STATUS_TYPE_LEAVE]: "leave",
  [GstStreamStatusType.GST_STREAM_STATUS_TYPE_DESTROY]: "destroy",
  [GstStreamStatusType.GST_STREAM_STATUS_TYPE_START]: "start",
  [GstStreamStatusType.GST_STREAM_STATUS_TYPE_PAUSE]: "pause",
  [GstStreamStatusType.GST_STREAM_STATUS_TYPE_STOP]: "stop",
};

const progresses: Readonly<Record<number, "start" | "continue" | "complete" | "canceled" | "error">> = {
  [GstProgressType.GST_PROGRESS_TYPE_START]: "start",
  [GstProgressType.GST_PROGRESS_TYPE_CONTINUE]: "continue",
  [GstProgressType.GST_PROGRESS_TYPE_COMPLETE]: "complete",
  [GstProgressType.GST_PROGRESS_TYPE_CANCELED]: "canceled",
  [GstProgressType.GST_PROGRESS_TYPE_ERROR]: "error",
};

const bufferingModes: Readonly<Record<number, "stream" | "download" | "timeshift" | "live">> = {
  [GstBufferingMode.GST_BUFFERING_STREAM]: "stream",
  [GstBufferingMode.GST_BUFFERING_DOWNLOAD]: "download",
  [GstBufferingMode.GST_BUFFERING_TIMESHIFT]: "timeshift",
  [GstBufferingMode.GST_BUFFERING_LIVE]: "live",
};

function readBuffering(address: number, origin: Origin): Message {
  const out = new Out(5);
  gst.gst_message_parse_buffering(address, out.at(0));
  gst.gst_message_parse_buffering_stats(address, out.at(1), out.at(2), out.at(3), out.at(4));
  return {
    type: "buffering",
    ...origin,
    percent: out.i32(0),
    mode: bufferingModes[out.u32(1)] ?? "stream",
    averageIn: out.i32(2),
    averageOut: out.i32(3),
    left: out.i64(4),
  };
}

function readQos(address: number, origin: Origin): Message {
  const when = new Out(5);
  const values = new Out(3);
  const stats = new Out(3);
  gst.gst_message_parse_qos(address, when.at(0), when.at(1), when.at(2), when.at(3), when.at(4));
  gst.gst_message_parse_qos_values(address, values.at(0), values.at(1), values.at(2));
  gst.gst_message_parse_qos_stats(address, stats.at(0), stats.at(1), stats.at(2));
  return {
    type: "qos",
    ...origin,
    live: when.i32(0) !== 0,
    runningTime: time(when.u64(1)),
    streamTime: time(when.u64(2)),
    timestamp: time(when.u64(3)),
    duration: time(when.u64(4)),
    jitter: values.i64(0),
    proportion: values.f64(1),
    quality: values.i32(2),
    format: format(stats.u32(0)),
    processed: stats.u64(1),
    dropped: stats.u64(2),
  };
}

function readStep(address: number, type: number, origin: Origin): Message {
  const out = new Out(7);
  if (type === T.GST_MESSAGE_STEP_START) {
    gst.gst_message_parse_step_start(
      address,
      out.at(0),
      out.at(1),
      out.at(2),
      out.at(3),
      out.at(4),
      out.at(5),
    );
    return {
      type: "step-start",
      ...origin,
      active: out.i32(0) !== 0,
      format: format(out.u32(1)),
      amount: out.u64(2),
      rate: out.f64(3),
      flush: out.i32(4) !== 0,
      intermediate: out.i32(5) !== 0,
    };
  }
  gst.gst_message_parse_step_done(
    address,
    out.at(0),
    out.at(1),
    out.at(2),
    out.at(3),
    out.at(4),
    out.at(5),
    out.at(6),
  );
  return {
    type: "step-done",
    ...origin,
    format: format(out.u32(0)),
    amount: out.u64(1),
    rate: out.f64(2),
    flush: out.i32(3) !== 0,
    intermediate: out.i32(4) !== 0,
    duration: out.u64(5),
    eos: out.i32(6) !== 0,
  };
}

function readStreams(address: number, type: number, origin: Origin): Message {
  const selected = type === T.GST_MESSAGE_STREAMS_SELECTED;
  const out = new Out(1);
  if (selected) gst.gst_message_parse_streams_selected(address, out.at(0));
  else gst.gst_message_parse_stream_collection(address, out.at(0));
  const collection = out.pointer(0);
  const streams: StreamInfo[] = [];
  const count = selected
    ? gst.gst_message_streams_selected_get_size(address)
    : gst.gst_stream_collection_get_size(collection);
  for (let index = 0; index < count; index++) {
    const stream = selected
      ? gst.gst_message_streams_selected_get_stream(address, index)
      : gst.gst_stream_collection_get_stream(collection, index);
    streams.push(readStream(stream));
    if (selected) unref(stream);
  }
  unref(collection);
  return { type: selected ? "streams-selected" : "stream-collection", ...origin, streams };
}

function readStream(stream: number): StreamInfo {
  const bits = gst.gst_stream_get_stream_type(stream);
  const caps = gst.gst_stream_get_caps(stream);
  const text = caps === 0 ? undefined : Caps.fromNative(caps).toString();
  if (caps !== 0) unrefCaps(caps);
  return { id: requiredText(gst.gst_stream_get_stream_id(stream)), kind: streamKind(bits), caps: text };
}

function streamKind(bits: number): StreamInfo["kind"] {
  if (bits & GstStreamType.GST_STREAM_TYPE_VIDEO) return "video";
  if (bits & GstStreamType.GST_STREAM_TYPE_AUDIO) return "audio";
  if (bits & GstStreamType.GST_STREAM_TYPE_TEXT) return "text";
  return bits & GstStreamType.GST_STREAM_TYPE_CONTAINER ? "container" : "unknown";
}

function readRedirect(address: number, origin: Origin): Message {
  const count = Number(gst.gst_message_get_num_redirect_entries(address));
  const locations = Array.from({ length: count }, (_, index) => {
    const out = new Out(3);
    gst.gst_message_parse_redirect_entry(address, BigInt(index), out.at(0), out.at(1), out.at(2));
    return requiredText(out.pointer(0));
  });
  return { type: "redirect", ...origin, locations };
}

function objectName(address: number): string | undefined {
  return address === 0 ? undefined : takeText(gst.gst_object_get_name(address));
}

function takeDevice(address: number): string {
  const name = takeText(gst.gst_device_get_display_name(address)) ?? "";
  unref(address);
  return name;
}
