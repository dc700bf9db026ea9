// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../native/struct.ts";

export const glib = {
  g_free: { args: ["ptr"], returns: "void" },
  g_malloc0: { args: ["u64"], returns: "ptr" },
  g_quark_from_string: { args: ["ptr"], returns: "u32" },
  g_quark_to_string: { args: ["u32"], returns: "ptr" },
  g_quark_try_string: { args: ["ptr"], returns: "u32" },
  g_setenv: { args: ["ptr", "ptr", "i32"], returns: "i32" },
} as const;

export const gobject = {
  g_object_get_data: { args: ["ptr", "ptr"], returns: "ptr" },
  g_object_is_floating: { args: ["ptr"], returns: "i32" },
  g_object_ref: { args: ["ptr"], returns: "ptr" },
  g_object_ref_sink: { args: ["ptr"], returns: "ptr" },
  g_object_set_data: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_object_unref: { args: ["ptr"], returns: "void" },
  g_type_from_name: { args: ["ptr"], returns: "u64" },
  g_type_is_a: { args: ["u64", "u64"], returns: "i32" },
  g_type_name: { args: ["u64"], returns: "ptr" },
  g_type_parent: { args: ["u64"], returns: "u64" },
} as const;

export class GTypeClass extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    g_type: { offset: 0, size: 8, kind: "u64" },
  } as const;

  get g_type(): bigint {
    return this.$live("g_type").u64(this.$at);
  }

  set g_type(value: bigint) {
    this.$live("g_type").setU64(this.$at, this.$fit("u64", "g_type", value));
  }
}

export class GTypeInstance extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    g_class: { offset: 0, size: 8, kind: "ptr", to: "GTypeClass" },
  } as const;

  get g_class(): number {
    return this.$live("g_class").pointer(this.$at);
  }

  set g_class(value: number) {
    this.$live("g_class").setPointer(this.$at, this.$fit("ptr", "g_class", value));
  }
}

export const gstreamer = {
  gst_deinit: { args: [], returns: "void" },
  gst_init_check: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_bin_add: { args: ["ptr", "ptr"], returns: "i32" },
  gst_bin_get_by_name: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_bin_iterate_elements: { args: ["ptr"], returns: "ptr" },
  gst_bin_iterate_recurse: { args: ["ptr"], returns: "ptr" },
  gst_bin_recalculate_latency: { args: ["ptr"], returns: "i32" },
  gst_bin_remove: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_can_intersect: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_fixate: { args: ["ptr"], returns: "ptr" },
  gst_caps_from_string: { args: ["ptr"], returns: "ptr" },
  gst_caps_get_features: { args: ["ptr", "u32"], returns: "ptr" },
  gst_caps_get_size: { args: ["ptr"], returns: "u32" },
  gst_caps_get_structure: { args: ["ptr", "u32"], returns: "ptr" },
  gst_caps_intersect: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_caps_is_any: { args: ["ptr"], returns: "i32" },
  gst_caps_is_empty: { args: ["ptr"], returns: "i32" },
  gst_caps_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_is_fixed: { args: ["ptr"], returns: "i32" },
  gst_caps_is_subset: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_to_string: { args: ["ptr"], returns: "ptr" },
  gst_element_add_pad: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_get_factory: { args: ["ptr"], returns: "ptr" },
  gst_element_get_static_pad: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_iterate_pads: { args: ["ptr"], returns: "ptr" },
  gst_element_post_message: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_release_request_pad: { args: ["ptr", "ptr"], returns: "void" },
  gst_element_request_pad_simple: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_send_event: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_set_locked_state: { args: ["ptr", "i32"], returns: "i32" },
  gst_element_set_state: { args: ["ptr", "u32"], returns: "u32" },
  gst_element_sync_state_with_parent: { args: ["ptr"], returns: "i32" },
  gst_event_new_eos: { args: [], returns: "ptr" },
  gst_message_get_seqnum: { args: ["ptr"], returns: "u32" },
  gst_message_get_structure: { args: ["ptr"], returns: "ptr" },
  gst_message_new_application: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_message_parse_error: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_error_details: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_parse_info: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_info_details: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_parse_state_changed: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_tag: { args: ["ptr", "ptr"], returns: "void" },
  gst_message_parse_warning: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_message_parse_warning_details: { args: ["ptr", "ptr"], returns: "void" },
  gst_mini_object_ref: { args: ["ptr"], returns: "ptr" },
  gst_mini_object_unref: { args: ["ptr"], returns: "void" },
  gst_object_get_name: { args: ["ptr"], returns: "ptr" },
  gst_object_get_parent: { args: ["ptr"], returns: "ptr" },
  gst_object_get_path_string: { args: ["ptr"], returns: "ptr" },
  gst_object_ref: { args: ["ptr"], returns: "ptr" },
  gst_object_ref_sink: { args: ["ptr"], returns: "ptr" },
  gst_object_unref: { args: ["ptr"], returns: "void" },
  gst_pad_get_current_caps: { args: ["ptr"], returns: "ptr" },
  gst_pad_get_direction: { args: ["ptr"], returns: "u32" },
  gst_pad_get_pad_template_caps: { args: ["ptr"], returns: "ptr" },
  gst_pad_get_peer: { args: ["ptr"], returns: "ptr" },
  gst_pad_unlink: { args: ["ptr", "ptr"], returns: "i32" },
  gst_parse_launch_full: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
  gst_pipeline_get_bus: { args: ["ptr"], returns: "ptr" },
  gst_pipeline_new: { args: ["ptr"], returns: "ptr" },
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

export const GstPadDirection = {
  GST_PAD_UNKNOWN: 0,
  GST_PAD_SRC: 1,
  GST_PAD_SINK: 2,
} as const;
export type GstPadDirection = (typeof GstPadDirection)[keyof typeof GstPadDirection];

export const GstPadProbeReturn = {
  GST_PAD_PROBE_DROP: 0,
  GST_PAD_PROBE_OK: 1,
  GST_PAD_PROBE_REMOVE: 2,
  GST_PAD_PROBE_PASS: 3,
  GST_PAD_PROBE_HANDLED: 4,
} as const;
export type GstPadProbeReturn = (typeof GstPadProbeReturn)[keyof typeof GstPadProbeReturn];

export const GstPadProbeType = {
  GST_PAD_PROBE_TYPE_INVALID: 0,
  GST_PAD_PROBE_TYPE_IDLE: 1,
  GST_PAD_PROBE_TYPE_BLOCK: 2,
  GST_PAD_PROBE_TYPE_BUFFER: 16,
  GST_PAD_PROBE_TYPE_BUFFER_LIST: 32,
  GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM: 64,
  GST_PAD_PROBE_TYPE_EVENT_UPSTREAM: 128,
  GST_PAD_PROBE_TYPE_EVENT_FLUSH: 256,
  GST_PAD_PROBE_TYPE_QUERY_DOWNSTREAM: 512,
  GST_PAD_PROBE_TYPE_QUERY_UPSTREAM: 1024,
  GST_PAD_PROBE_TYPE_PUSH: 4096,
  GST_PAD_PROBE_TYPE_PULL: 8192,
  GST_PAD_PROBE_TYPE_BLOCKING: 3,
  GST_PAD_PROBE_TYPE_DATA_DOWNSTREAM: 112,
  GST_PAD_PROBE_TYPE_DATA_UPSTREAM: 128,
  GST_PAD_PROBE_TYPE_DATA_BOTH: 240,
  GST_PAD_PROBE_TYPE_BLOCK_DOWNSTREAM: 114,
  GST_PAD_PROBE_TYPE_BLOCK_UPSTREAM: 130,
  GST_PAD_PROBE_TYPE_EVENT_BOTH: 192,
  GST_PAD_PROBE_TYPE_QUERY_BOTH: 1536,
  GST_PAD_PROBE_TYPE_ALL_BOTH: 1776,
  GST_PAD_PROBE_TYPE_SCHEDULING: 12288,
} as const;
export type GstPadProbeType = (typeof GstPadProbeType)[keyof typeof GstPadProbeType];

export const GstParseError = {
  GST_PARSE_ERROR_SYNTAX: 0,
  GST_PARSE_ERROR_NO_SUCH_ELEMENT: 1,
  GST_PARSE_ERROR_NO_SUCH_PROPERTY: 2,
  GST_PARSE_ERROR_LINK: 3,
  GST_PARSE_ERROR_COULD_NOT_SET_PROPERTY: 4,
  GST_PARSE_ERROR_EMPTY_BIN: 5,
  GST_PARSE_ERROR_EMPTY: 6,
  GST_PARSE_ERROR_DELAYED_LINK: 7,
} as const;
export type GstParseError = (typeof GstParseError)[keyof typeof GstParseError];

export const GstParseFlags = {
  GST_PARSE_FLAG_NONE: 0,
  GST_PARSE_FLAG_FATAL_ERRORS: 1,
  GST_PARSE_FLAG_NO_SINGLE_ELEMENT_BINS: 2,
  GST_PARSE_FLAG_PLACE_IN_BIN: 4,
} as const;
export type GstParseFlags = (typeof GstParseFlags)[keyof typeof GstParseFlags];

export const GstState = {
  GST_STATE_VOID_PENDING: 0,
  GST_STATE_NULL: 1,
  GST_STATE_READY: 2,
  GST_STATE_PAUSED: 3,
  GST_STATE_PLAYING: 4,
} as const;
export type GstState = (typeof GstState)[keyof typeof GstState];

export const GstStateChangeReturn = {
  GST_STATE_CHANGE_FAILURE: 0,
  GST_STATE_CHANGE_SUCCESS: 1,
  GST_STATE_CHANGE_ASYNC: 2,
  GST_STATE_CHANGE_NO_PREROLL: 3,
} as const;
export type GstStateChangeReturn = (typeof GstStateChangeReturn)[keyof typeof GstStateChangeReturn];

export class GstBin extends Struct {
  static readonly size = 376;
  static readonly align = 8;
  static readonly fields = {
    numchildren: { offset: 264, size: 4, kind: "i32" },
  } as const;

  get numchildren(): number {
    return this.$live("numchildren").i32(this.$at + 264);
  }

  set numchildren(value: number) {
    this.$live("numchildren").setI32(this.$at + 264, this.$fit("i32", "numchildren", value));
  }
}

export class GstElement extends Struct {
  static readonly size = 264;
  static readonly align = 8;
  static readonly fields = {
    target_state: { offset: 124, size: 4, kind: "u32", enum: "GstState" },
    current_state: { offset: 128, size: 4, kind: "u32", enum: "GstState" },
    next_state: { offset: 132, size: 4, kind: "u32", enum: "GstState" },
    pending_state: { offset: 136, size: 4, kind: "u32", enum: "GstState" },
  } as const;

  get target_state(): number {
    return this.$live("target_state").u32(this.$at + 124);
  }

  set target_state(value: number) {
    this.$live("target_state").setU32(this.$at + 124, this.$fit("u32", "target_state", value));
  }

  get current_state(): number {
    return this.$live("current_state").u32(this.$at + 128);
  }

  set current_state(value: number) {
    this.$live("current_state").setU32(this.$at + 128, this.$fit("u32", "current_state", value));
  }

  get next_state(): number {
    return this.$live("next_state").u32(this.$at + 132);
  }

  set next_state(value: number) {
    this.$live("next_state").setU32(this.$at + 132, this.$fit("u32", "next_state", value));
  }

  get pending_state(): number {
    return this.$live("pending_state").u32(this.$at + 136);
  }

  set pending_state(value: number) {
    this.$live("pending_state").setU32(this.$at + 136, this.$fit("u32", "pending_state", value));
  }
}

export class GstMessage extends Struct {
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 64, size: 4, kind: "i32", enum: "GstMessageType" },
    src: { offset: 80, size: 8, kind: "ptr", to: "GstObject" },
  } as const;

  get type(): number {
    return this.$live("type").i32(this.$at + 64);
  }

  set type(value: number) {
    this.$live("type").setI32(this.$at + 64, this.$fit("i32", "type", value));
  }

  get src(): number {
    return this.$live("src").pointer(this.$at + 80);
  }

  set src(value: number) {
    this.$live("src").setPointer(this.$at + 80, this.$fit("ptr", "src", value));
  }
}
