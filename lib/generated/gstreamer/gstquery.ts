// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "./gstminiobject.ts";

export const functions = {
  gst_query_type_get_name: { args: ["u32"], returns: "ptr" },
  gst_query_type_to_quark: { args: ["u32"], returns: "u32" },
  gst_query_type_get_flags: { args: ["u32"], returns: "u32" },
  gst_query_get_type: { args: [], returns: "u64" },
  gst_query_ref: { args: ["ptr"], returns: "ptr" },
  gst_query_unref: { args: ["ptr"], returns: "void" },
  gst_clear_query: { args: ["ptr"], returns: "void" },
  gst_query_copy: { args: ["ptr"], returns: "ptr" },
  gst_query_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_query_take: { args: ["ptr", "ptr"], returns: "i32" },
  gst_query_new_custom: { args: ["u32", "ptr"], returns: "ptr" },
  gst_query_get_structure: { args: ["ptr"], returns: "ptr" },
  gst_query_writable_structure: { args: ["ptr"], returns: "ptr" },
  gst_query_new_position: { args: ["u32"], returns: "ptr" },
  gst_query_set_position: { args: ["ptr", "u32", "i64"], returns: "void" },
  gst_query_parse_position: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_query_new_duration: { args: ["u32"], returns: "ptr" },
  gst_query_set_duration: { args: ["ptr", "u32", "i64"], returns: "void" },
  gst_query_parse_duration: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_query_new_latency: { args: [], returns: "ptr" },
  gst_query_set_latency: { args: ["ptr", "i32", "u64", "u64"], returns: "void" },
  gst_query_parse_latency: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_query_new_convert: { args: ["u32", "i64", "u32"], returns: "ptr" },
  gst_query_set_convert: { args: ["ptr", "u32", "i64", "u32", "i64"], returns: "void" },
  gst_query_parse_convert: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_query_new_segment: { args: ["u32"], returns: "ptr" },
  gst_query_set_segment: { args: ["ptr", "f64", "u32", "i64", "i64"], returns: "void" },
  gst_query_parse_segment: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_query_new_seeking: { args: ["u32"], returns: "ptr" },
  gst_query_set_seeking: { args: ["ptr", "u32", "i32", "i64", "i64"], returns: "void" },
  gst_query_parse_seeking: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_query_new_formats: { args: [], returns: "ptr" },
  gst_query_set_formatsv: { args: ["ptr", "i32", "ptr"], returns: "void" },
  gst_query_parse_n_formats: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_parse_nth_format: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_query_new_buffering: { args: ["u32"], returns: "ptr" },
  gst_query_set_buffering_percent: { args: ["ptr", "i32", "i32"], returns: "void" },
  gst_query_parse_buffering_percent: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_query_set_buffering_stats: { args: ["ptr", "u32", "i32", "i32", "i64"], returns: "void" },
  gst_query_parse_buffering_stats: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_query_set_buffering_range: { args: ["ptr", "u32", "i64", "i64", "i64"], returns: "void" },
  gst_query_parse_buffering_range: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_query_add_buffering_range: { args: ["ptr", "i64", "i64"], returns: "i32" },
  gst_query_get_n_buffering_ranges: { args: ["ptr"], returns: "u32" },
  gst_query_parse_nth_buffering_range: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  gst_query_new_uri: { args: [], returns: "ptr" },
  gst_query_parse_uri: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_set_uri: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_parse_uri_redirection: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_set_uri_redirection: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_parse_uri_redirection_permanent: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_set_uri_redirection_permanent: { args: ["ptr", "i32"], returns: "void" },
  gst_query_new_allocation: { args: ["ptr", "i32"], returns: "ptr" },
  gst_query_parse_allocation: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_query_add_allocation_pool: { args: ["ptr", "ptr", "u32", "u32", "u32"], returns: "void" },
  gst_query_get_n_allocation_pools: { args: ["ptr"], returns: "u32" },
  gst_query_parse_nth_allocation_pool: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_query_set_nth_allocation_pool: { args: ["ptr", "u32", "ptr", "u32", "u32", "u32"], returns: "void" },
  gst_query_remove_nth_allocation_pool: { args: ["ptr", "u32"], returns: "void" },
  gst_query_add_allocation_param: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_query_get_n_allocation_params: { args: ["ptr"], returns: "u32" },
  gst_query_parse_nth_allocation_param: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  gst_query_set_nth_allocation_param: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  gst_query_remove_nth_allocation_param: { args: ["ptr", "u32"], returns: "void" },
  gst_query_add_allocation_meta: { args: ["ptr", "u64", "ptr"], returns: "void" },
  gst_query_get_n_allocation_metas: { args: ["ptr"], returns: "u32" },
  gst_query_parse_nth_allocation_meta: { args: ["ptr", "u32", "ptr"], returns: "u64" },
  gst_query_remove_nth_allocation_meta: { args: ["ptr", "u32"], returns: "void" },
  gst_query_find_allocation_meta: { args: ["ptr", "u64", "ptr"], returns: "i32" },
  gst_query_new_scheduling: { args: [], returns: "ptr" },
  gst_query_set_scheduling: { args: ["ptr", "u32", "i32", "i32", "i32"], returns: "void" },
  gst_query_parse_scheduling: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_query_add_scheduling_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_query_get_n_scheduling_modes: { args: ["ptr"], returns: "u32" },
  gst_query_parse_nth_scheduling_mode: { args: ["ptr", "u32"], returns: "u32" },
  gst_query_has_scheduling_mode: { args: ["ptr", "u32"], returns: "i32" },
  gst_query_has_scheduling_mode_with_flags: { args: ["ptr", "u32", "u32"], returns: "i32" },
  gst_query_new_accept_caps: { args: ["ptr"], returns: "ptr" },
  gst_query_parse_accept_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_set_accept_caps_result: { args: ["ptr", "i32"], returns: "void" },
  gst_query_parse_accept_caps_result: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_new_caps: { args: ["ptr"], returns: "ptr" },
  gst_query_parse_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_set_caps_result: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_parse_caps_result: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_new_drain: { args: [], returns: "ptr" },
  gst_query_new_context: { args: ["ptr"], returns: "ptr" },
  gst_query_parse_context_type: { args: ["ptr", "ptr"], returns: "i32" },
  gst_query_set_context: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_parse_context: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_new_bitrate: { args: [], returns: "ptr" },
  gst_query_set_bitrate: { args: ["ptr", "u32"], returns: "void" },
  gst_query_parse_bitrate: { args: ["ptr", "ptr"], returns: "void" },
  gst_query_new_selectable: { args: [], returns: "ptr" },
  gst_query_set_selectable: { args: ["ptr", "i32"], returns: "void" },
  gst_query_parse_selectable: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  gst_query_is_writable: { args: ["ptr"], returns: "i32" },
  gst_query_make_writable: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_query_type: { kind: "u64" },
} as const;

export const constants = {
  GST_QUERY_TYPE_BOTH: 3,
  GST_QUERY_NUM_SHIFT: 8,
} as const;

export const GstQueryTypeFlags = {
  GST_QUERY_TYPE_UPSTREAM: 1,
  GST_QUERY_TYPE_DOWNSTREAM: 2,
  GST_QUERY_TYPE_SERIALIZED: 4,
} as const;
export type GstQueryTypeFlags = (typeof GstQueryTypeFlags)[keyof typeof GstQueryTypeFlags];

export const GstQueryType = {
  GST_QUERY_UNKNOWN: 0,
  GST_QUERY_POSITION: 2563,
  GST_QUERY_DURATION: 5123,
  GST_QUERY_LATENCY: 7683,
  GST_QUERY_JITTER: 10243,
  GST_QUERY_RATE: 12803,
  GST_QUERY_SEEKING: 15363,
  GST_QUERY_SEGMENT: 17923,
  GST_QUERY_CONVERT: 20483,
  GST_QUERY_FORMATS: 23043,
  GST_QUERY_BUFFERING: 28163,
  GST_QUERY_CUSTOM: 30723,
  GST_QUERY_URI: 33283,
  GST_QUERY_ALLOCATION: 35846,
  GST_QUERY_SCHEDULING: 38401,
  GST_QUERY_ACCEPT_CAPS: 40963,
  GST_QUERY_CAPS: 43523,
  GST_QUERY_DRAIN: 46086,
  GST_QUERY_CONTEXT: 48643,
  GST_QUERY_BITRATE: 51202,
  GST_QUERY_SELECTABLE: 53763,
} as const;
export type GstQueryType = (typeof GstQueryType)[keyof typeof GstQueryType];

export const GstBufferingMode = {
  GST_BUFFERING_STREAM: 0,
  GST_BUFFERING_DOWNLOAD: 1,
  GST_BUFFERING_TIMESHIFT: 2,
  GST_BUFFERING_LIVE: 3,
} as const;
export type GstBufferingMode = (typeof GstBufferingMode)[keyof typeof GstBufferingMode];

export const GstSchedulingFlags = {
  GST_SCHEDULING_FLAG_SEEKABLE: 1,
  GST_SCHEDULING_FLAG_SEQUENTIAL: 2,
  GST_SCHEDULING_FLAG_BANDWIDTH_LIMITED: 4,
} as const;
export type GstSchedulingFlags = (typeof GstSchedulingFlags)[keyof typeof GstSchedulingFlags];

export class GstQuery extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
    type: { offset: 64, size: 4, kind: "u32", enum: "GstQueryType" },
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
}
