// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "./gstminiobject.ts";

export const functions = {
  gst_event_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_event_steal: { args: ["ptr"], returns: "ptr" },
  gst_event_take: { args: ["ptr", "ptr"], returns: "i32" },
  gst_event_type_get_name: { args: ["u32"], returns: "ptr" },
  gst_event_type_to_quark: { args: ["u32"], returns: "u32" },
  gst_event_type_get_flags: { args: ["u32"], returns: "u32" },
  gst_event_type_to_sticky_ordering: { args: ["u32"], returns: "u32" },
  gst_event_ref: { args: ["ptr"], returns: "ptr" },
  gst_event_unref: { args: ["ptr"], returns: "void" },
  gst_clear_event: { args: ["ptr"], returns: "void" },
  gst_event_copy: { args: ["ptr"], returns: "ptr" },
  gst_event_get_type: { args: [], returns: "u64" },
  gst_event_new_custom: { args: ["u32", "ptr"], returns: "ptr" },
  gst_event_get_structure: { args: ["ptr"], returns: "ptr" },
  gst_event_writable_structure: { args: ["ptr"], returns: "ptr" },
  gst_event_has_name: { args: ["ptr", "ptr"], returns: "i32" },
  gst_event_has_name_id: { args: ["ptr", "u32"], returns: "i32" },
  gst_event_get_seqnum: { args: ["ptr"], returns: "u32" },
  gst_event_set_seqnum: { args: ["ptr", "u32"], returns: "void" },
  gst_event_get_running_time_offset: { args: ["ptr"], returns: "i64" },
  gst_event_set_running_time_offset: { args: ["ptr", "i64"], returns: "void" },
  gst_event_new_stream_start: { args: ["ptr"], returns: "ptr" },
  gst_event_parse_stream_start: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_set_stream: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_parse_stream: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_set_stream_flags: { args: ["ptr", "u32"], returns: "void" },
  gst_event_parse_stream_flags: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_set_group_id: { args: ["ptr", "u32"], returns: "void" },
  gst_event_parse_group_id: { args: ["ptr", "ptr"], returns: "i32" },
  gst_event_new_flush_start: { args: [], returns: "ptr" },
  gst_event_new_flush_stop: { args: ["i32"], returns: "ptr" },
  gst_event_parse_flush_stop: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_stream_collection: { args: ["ptr"], returns: "ptr" },
  gst_event_parse_stream_collection: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_select_streams: { args: ["ptr"], returns: "ptr" },
  gst_event_parse_select_streams: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_stream_group_done: { args: ["u32"], returns: "ptr" },
  gst_event_parse_stream_group_done: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_eos: { args: [], returns: "ptr" },
  gst_event_new_gap: { args: ["u64", "u64"], returns: "ptr" },
  gst_event_parse_gap: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_event_set_gap_flags: { args: ["ptr", "u32"], returns: "void" },
  gst_event_parse_gap_flags: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_caps: { args: ["ptr"], returns: "ptr" },
  gst_event_parse_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_segment: { args: ["ptr"], returns: "ptr" },
  gst_event_parse_segment: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_copy_segment: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_tag: { args: ["ptr"], returns: "ptr" },
  gst_event_parse_tag: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_toc: { args: ["ptr", "i32"], returns: "ptr" },
  gst_event_parse_toc: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_event_new_protection: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_event_parse_protection: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_event_new_buffer_size: { args: ["u32", "i64", "i64", "i32"], returns: "ptr" },
  gst_event_parse_buffer_size: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_event_new_sink_message: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_event_parse_sink_message: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_qos: { args: ["u32", "f64", "i64", "u64"], returns: "ptr" },
  gst_event_parse_qos: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_event_new_seek: { args: ["f64", "u32", "u32", "u32", "i64", "u32", "i64"], returns: "ptr" },
  gst_event_parse_seek: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_event_set_seek_trickmode_interval: { args: ["ptr", "u64"], returns: "void" },
  gst_event_parse_seek_trickmode_interval: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_navigation: { args: ["ptr"], returns: "ptr" },
  gst_event_new_latency: { args: ["u64"], returns: "ptr" },
  gst_event_parse_latency: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_step: { args: ["u32", "u64", "f64", "i32", "i32"], returns: "ptr" },
  gst_event_parse_step: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_event_new_reconfigure: { args: [], returns: "ptr" },
  gst_event_new_toc_select: { args: ["ptr"], returns: "ptr" },
  gst_event_parse_toc_select: { args: ["ptr", "ptr"], returns: "void" },
  gst_event_new_segment_done: { args: ["u32", "i64"], returns: "ptr" },
  gst_event_parse_segment_done: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_event_new_instant_rate_change: { args: ["f64", "u32"], returns: "ptr" },
  gst_event_parse_instant_rate_change: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_event_new_instant_rate_sync_time: { args: ["f64", "u64", "u64"], returns: "ptr" },
  gst_event_parse_instant_rate_sync_time: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  gst_event_is_writable: { args: ["ptr"], returns: "i32" },
  gst_event_make_writable: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_event_type: { kind: "u64" },
} as const;

export const constants = {
  GST_EVENT_TYPE_BOTH: 3,
  GST_EVENT_NUM_SHIFT: 8,
} as const;

export const GstEventTypeFlags = {
  GST_EVENT_TYPE_UPSTREAM: 1,
  GST_EVENT_TYPE_DOWNSTREAM: 2,
  GST_EVENT_TYPE_SERIALIZED: 4,
  GST_EVENT_TYPE_STICKY: 8,
  GST_EVENT_TYPE_STICKY_MULTI: 16,
} as const;
export type GstEventTypeFlags = (typeof GstEventTypeFlags)[keyof typeof GstEventTypeFlags];

export const GstEventType = {
  GST_EVENT_UNKNOWN: 0,
  GST_EVENT_FLUSH_START: 2563,
  GST_EVENT_FLUSH_STOP: 5127,
  GST_EVENT_STREAM_START: 10254,
  GST_EVENT_CAPS: 12814,
  GST_EVENT_SEGMENT: 17934,
  GST_EVENT_STREAM_COLLECTION: 19230,
  GST_EVENT_TAG: 20510,
  GST_EVENT_BUFFERSIZE: 23054,
  GST_EVENT_SINK_MESSAGE: 25630,
  GST_EVENT_STREAM_GROUP_DONE: 26894,
  GST_EVENT_EOS: 28174,
  GST_EVENT_TOC: 30750,
  GST_EVENT_PROTECTION: 33310,
  GST_EVENT_SEGMENT_DONE: 38406,
  GST_EVENT_GAP: 40966,
  GST_EVENT_INSTANT_RATE_CHANGE: 46090,
  GST_EVENT_QOS: 48641,
  GST_EVENT_SEEK: 51201,
  GST_EVENT_NAVIGATION: 53761,
  GST_EVENT_LATENCY: 56321,
  GST_EVENT_STEP: 58881,
  GST_EVENT_RECONFIGURE: 61441,
  GST_EVENT_TOC_SELECT: 64001,
  GST_EVENT_SELECT_STREAMS: 66561,
  GST_EVENT_INSTANT_RATE_SYNC_TIME: 66817,
  GST_EVENT_CUSTOM_UPSTREAM: 69121,
  GST_EVENT_CUSTOM_DOWNSTREAM: 71686,
  GST_EVENT_CUSTOM_DOWNSTREAM_OOB: 74242,
  GST_EVENT_CUSTOM_DOWNSTREAM_STICKY: 76830,
  GST_EVENT_CUSTOM_BOTH: 79367,
  GST_EVENT_CUSTOM_BOTH_OOB: 81923,
} as const;
export type GstEventType = (typeof GstEventType)[keyof typeof GstEventType];

export const GstStreamFlags = {
  GST_STREAM_FLAG_NONE: 0,
  GST_STREAM_FLAG_SPARSE: 1,
  GST_STREAM_FLAG_SELECT: 2,
  GST_STREAM_FLAG_UNSELECT: 4,
} as const;
export type GstStreamFlags = (typeof GstStreamFlags)[keyof typeof GstStreamFlags];

export const GstQOSType = {
  GST_QOS_TYPE_OVERFLOW: 0,
  GST_QOS_TYPE_UNDERFLOW: 1,
  GST_QOS_TYPE_THROTTLE: 2,
} as const;
export type GstQOSType = (typeof GstQOSType)[keyof typeof GstQOSType];

export const GstGapFlags = {
  GST_GAP_FLAG_MISSING_DATA: 1,
} as const;
export type GstGapFlags = (typeof GstGapFlags)[keyof typeof GstGapFlags];

export class GstEvent extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
    type: { offset: 64, size: 4, kind: "u32", enum: "GstEventType" },
    timestamp: { offset: 72, size: 8, kind: "u64" },
    seqnum: { offset: 80, size: 4, kind: "u32" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }

  get type(): number {
    return this.$live("type").u32(this.$at + 64);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at + 64, this.$fit("u32", "type", value));
  }

  get timestamp(): bigint {
    return this.$live("timestamp").u64(this.$at + 72);
  }

  set timestamp(value: bigint) {
    this.$live("timestamp").setU64(this.$at + 72, this.$fit("u64", "timestamp", value));
  }

  get seqnum(): number {
    return this.$live("seqnum").u32(this.$at + 80);
  }

  set seqnum(value: number) {
    this.$live("seqnum").setU32(this.$at + 80, this.$fit("u32", "seqnum", value));
  }
}
