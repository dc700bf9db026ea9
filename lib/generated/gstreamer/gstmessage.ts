// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GCond, GMutex } from "../glib/gthread.ts";
import { GstMiniObject } from "./gstminiobject.ts";

export const functions = {
  gst_message_get_type: { args: [], returns: "u64" },
  gst_message_type_get_name: { args: ["i32"], returns: "ptr" },
  gst_message_type_to_quark: { args: ["i32"], returns: "u32" },
  gst_message_ref: { args: ["ptr"], returns: "ptr" },
  gst_message_unref: { args: ["ptr"], returns: "void" },
  gst_clear_message: { args: ["ptr"], returns: "void" },
  gst_message_copy: { args: ["ptr"], returns: "ptr" },
  gst_message_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_message_take: { args: ["ptr", "ptr"], returns: "i32" },
  gst_message_new_custom: { args: ["i32", "ptr", "ptr"], returns: "ptr" },
  gst_message_get_structure: { args: ["ptr"], returns: "ptr" },
  gst_message_writable_structure: { args: ["ptr"], returns: "ptr" },
  gst_message_has_name: { args: ["ptr", "ptr"], returns: "i32" },
  gst_message_get_seqnum: { args: ["ptr"], returns: "u32" },
  gst_message_set_seqnum: { args: ["ptr", "u32"], returns: "void" },
  gst_message_new_eos: { args: ["ptr"], returns: "ptr" },
  gst_message_new_error: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_new_error_with_details: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_parse_error: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_error_details: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_warning: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_new_warning_with_details: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_parse_warning: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_warning_details: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_info: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_new_info_with_details: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_parse_info: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_info_details: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_tag: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_tag: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_buffering: { args: ["ptr", "i32"], returns: "ptr" },
  gst_message_parse_buffering: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_set_buffering_stats: { args: ["ptr", "u32", "i32", "i32", "i64"], returns: "void" },
  gst_message_parse_buffering_stats: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_state_changed: { args: ["ptr", "u32", "u32", "u32"], returns: "ptr" },
  gst_message_parse_state_changed: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_state_dirty: { args: ["ptr"], returns: "ptr" },
  gst_message_new_step_done: { args: ["ptr", "u32", "u64", "f64", "i32", "i32", "u64", "i32"], returns: "ptr" },
  gst_message_parse_step_done: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_clock_provide: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  gst_message_parse_clock_provide: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_clock_lost: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_clock_lost: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_new_clock: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_new_clock: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_application: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_new_element: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_new_segment_start: { args: ["ptr", "u32", "i64"], returns: "ptr" },
  gst_message_parse_segment_start: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_segment_done: { args: ["ptr", "u32", "i64"], returns: "ptr" },
  gst_message_parse_segment_done: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_duration_changed: { args: ["ptr"], returns: "ptr" },
  gst_message_new_latency: { args: ["ptr"], returns: "ptr" },
  gst_message_new_async_start: { args: ["ptr"], returns: "ptr" },
  gst_message_new_async_done: { args: ["ptr", "u64"], returns: "ptr" },
  gst_message_parse_async_done: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_structure_change: { args: ["ptr", "u32", "ptr", "i32"], returns: "ptr" },
  gst_message_parse_structure_change: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_stream_status: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  gst_message_parse_stream_status: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_set_stream_status_object: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_get_stream_status_object: { args: ["ptr"], returns: "ptr" },
  gst_message_new_request_state: { args: ["ptr", "u32"], returns: "ptr" },
  gst_message_parse_request_state: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_step_start: { args: ["ptr", "i32", "u32", "u64", "f64", "i32", "i32"], returns: "ptr" },
  gst_message_parse_step_start: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_qos: { args: ["ptr", "i32", "u64", "u64", "u64", "u64"], returns: "ptr" },
  gst_message_set_qos_values: { args: ["ptr", "i64", "f64", "i32"], returns: "void" },
  gst_message_set_qos_stats: { args: ["ptr", "u32", "u64", "u64"], returns: "void" },
  gst_message_parse_qos: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_qos_values: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_qos_stats: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_progress: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  gst_message_parse_progress: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_toc: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  gst_message_parse_toc: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_reset_time: { args: ["ptr", "u64"], returns: "ptr" },
  gst_message_parse_reset_time: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_stream_start: { args: ["ptr"], returns: "ptr" },
  gst_message_set_group_id: { args: ["ptr", "u32"], returns: "void" },
  gst_message_parse_group_id: { args: ["ptr", "ptr"], returns: "i32" },
  gst_message_new_need_context: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_context_type: { args: ["ptr", "ptr"], returns: "i32" },
  gst_message_new_have_context: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_have_context: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_device_added: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_device_added: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_device_removed: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_device_removed: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_device_changed: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_parse_device_changed: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_property_notify: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_parse_property_notify: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_new_stream_collection: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_stream_collection: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_new_streams_selected: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_streams_selected_add: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_parse_streams_selected: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_streams_selected_get_size: { args: ["ptr"], returns: "u32" },
  gst_message_streams_selected_get_stream: { args: ["ptr", "u32"], returns: "ptr" },
  gst_message_new_redirect: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_message_add_redirect_entry: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_redirect_entry: { args: ["ptr", "u64", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_get_num_redirect_entries: { args: ["ptr"], returns: "u64" },
  gst_message_new_instant_rate_request: { args: ["ptr", "f64"], returns: "ptr" },
  gst_message_parse_instant_rate_request: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  gst_message_is_writable: { args: ["ptr"], returns: "i32" },
  gst_message_make_writable: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_message_type: { kind: "u64" },
} as const;

export const GstMessageType = {
  GST_MESSAGE_UNKNOWN: 0,
  GST_MESSAGE_EOS: 1,
  GST_MESSAGE_ERROR: 2,
  GST_MESSAGE_WARNING: 4,
  GST_MESSAGE_INFO: 8,
  GST_MESSAGE_TAG: 16,
  GST_MESSAGE_BUFFERING: 32,
  GST_MESSAGE_STATE_CHANGED: 64,
  GST_MESSAGE_STATE_DIRTY: 128,
  GST_MESSAGE_STEP_DONE: 256,
  GST_MESSAGE_CLOCK_PROVIDE: 512,
  GST_MESSAGE_CLOCK_LOST: 1024,
  GST_MESSAGE_NEW_CLOCK: 2048,
  GST_MESSAGE_STRUCTURE_CHANGE: 4096,
  GST_MESSAGE_STREAM_STATUS: 8192,
  GST_MESSAGE_APPLICATION: 16384,
  GST_MESSAGE_ELEMENT: 32768,
  GST_MESSAGE_SEGMENT_START: 65536,
  GST_MESSAGE_SEGMENT_DONE: 131072,
  GST_MESSAGE_DURATION_CHANGED: 262144,
  GST_MESSAGE_LATENCY: 524288,
  GST_MESSAGE_ASYNC_START: 1048576,
  GST_MESSAGE_ASYNC_DONE: 2097152,
  GST_MESSAGE_REQUEST_STATE: 4194304,
  GST_MESSAGE_STEP_START: 8388608,
  GST_MESSAGE_QOS: 16777216,
  GST_MESSAGE_PROGRESS: 33554432,
  GST_MESSAGE_TOC: 67108864,
  GST_MESSAGE_RESET_TIME: 134217728,
  GST_MESSAGE_STREAM_START: 268435456,
  GST_MESSAGE_NEED_CONTEXT: 536870912,
  GST_MESSAGE_HAVE_CONTEXT: 1073741824,
  GST_MESSAGE_EXTENDED: -2147483648,
  GST_MESSAGE_DEVICE_ADDED: -2147483647,
  GST_MESSAGE_DEVICE_REMOVED: -2147483646,
  GST_MESSAGE_PROPERTY_NOTIFY: -2147483645,
  GST_MESSAGE_STREAM_COLLECTION: -2147483644,
  GST_MESSAGE_STREAMS_SELECTED: -2147483643,
  GST_MESSAGE_REDIRECT: -2147483642,
  GST_MESSAGE_DEVICE_CHANGED: -2147483641,
  GST_MESSAGE_INSTANT_RATE_REQUEST: -2147483640,
  GST_MESSAGE_ANY: -1,
} as const;
export type GstMessageType = (typeof GstMessageType)[keyof typeof GstMessageType];

export const GstStructureChangeType = {
  GST_STRUCTURE_CHANGE_TYPE_PAD_LINK: 0,
  GST_STRUCTURE_CHANGE_TYPE_PAD_UNLINK: 1,
} as const;
export type GstStructureChangeType = (typeof GstStructureChangeType)[keyof typeof GstStructureChangeType];

export const GstStreamStatusType = {
  GST_STREAM_STATUS_TYPE_CREATE: 0,
  GST_STREAM_STATUS_TYPE_ENTER: 1,
  GST_STREAM_STATUS_TYPE_LEAVE: 2,
  GST_STREAM_STATUS_TYPE_DESTROY: 3,
  GST_STREAM_STATUS_TYPE_START: 8,
  GST_STREAM_STATUS_TYPE_PAUSE: 9,
  GST_STREAM_STATUS_TYPE_STOP: 10,
} as const;
export type GstStreamStatusType = (typeof GstStreamStatusType)[keyof typeof GstStreamStatusType];

export const GstProgressType = {
  GST_PROGRESS_TYPE_START: 0,
  GST_PROGRESS_TYPE_CONTINUE: 1,
  GST_PROGRESS_TYPE_COMPLETE: 2,
  GST_PROGRESS_TYPE_CANCELED: 3,
  GST_PROGRESS_TYPE_ERROR: 4,
} as const;
export type GstProgressType = (typeof GstProgressType)[keyof typeof GstProgressType];

export class GstMessage extends Struct {
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
    type: { offset: 64, size: 4, kind: "i32", enum: "GstMessageType" },
    timestamp: { offset: 72, size: 8, kind: "u64" },
    src: { offset: 80, size: 8, kind: "ptr", to: "GstObject" },
    seqnum: { offset: 88, size: 4, kind: "u32" },
    lock: { offset: 96, size: 8, kind: "struct", type: "GMutex" },
    cond: { offset: 104, size: 16, kind: "struct", type: "GCond" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }

  get type(): number {
    return this.$live("type").i32(this.$at + 64);
  }

  set type(value: number) {
    this.$live("type").setI32(this.$at + 64, this.$fit("i32", "type", value));
  }

  get timestamp(): bigint {
    return this.$live("timestamp").u64(this.$at + 72);
  }

  set timestamp(value: bigint) {
    this.$live("timestamp").setU64(this.$at + 72, this.$fit("u64", "timestamp", value));
  }

  get src(): number {
    return this.$live("src").pointer(this.$at + 80);
  }

  set src(value: number) {
    this.$live("src").setPointer(this.$at + 80, this.$fit("ptr", "src", value));
  }

  get seqnum(): number {
    return this.$live("seqnum").u32(this.$at + 88);
  }

  set seqnum(value: number) {
    this.$live("seqnum").setU32(this.$at + 88, this.$fit("u32", "seqnum", value));
  }

  get lock(): GMutex {
    return new GMutex(this.$live("lock"), this.$at + 96);
  }

  get cond(): GCond {
    return new GCond(this.$live("cond"), this.$at + 104);
  }
}
