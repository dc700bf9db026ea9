/** The messages that most programs never look at. */
import { functions as contextFunctions } from "../generated/gstreamer/gstcontext.ts";
import {
  GstProgressType,
  GstStreamStatusType,
  GstStructureChangeType,
  functions as messageFunctions,
  GstMessageType as T,
} from "../generated/gstreamer/gstmessage.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { textAt } from "../native/c-string.ts";
import { link } from "../native/library.ts";
import { Out, requiredText, takeText } from "./c.ts";
import { readStructure, readValueAt } from "./gvalue_read.ts";
import type { Origin } from "./message_read.ts";
import { readRedirect, readStreams, takeDevice } from "./message_streams.ts";
import { format, readBuffering, readQos, readStep, time } from "./message_timing.ts";
import type { Message } from "./messages.ts";
import { withoutPasswords } from "./secrets.ts";
import { stateName } from "./state.ts";

const gst = link("gstreamer-1.0", {
  ...messageFunctions,
  ...objectFunctions,
  ...miniObjectFunctions,
  ...contextFunctions,
});

/** Fills `count` slots by a gst_message_parse_ function that takes that many pointers. */
function parse(count: number, fill: (...slots: BigInt64Array[]) => void): Out {
  const out = new Out(count);
  fill(...Array.from({ length: count }, (_, index) => out.at(index)));
  return out;
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
        text: withoutPasswords(takeText(out.pointer(2)) ?? ""),
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

function objectName(address: number): string | undefined {
  return address === 0 ? undefined : takeText(gst.gst_object_get_name(address));
}
