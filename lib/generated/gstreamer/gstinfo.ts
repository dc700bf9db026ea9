// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_debug_log_literal: { args: ["ptr", "u32", "ptr", "ptr", "i32", "ptr", "ptr"], returns: "void" },
  gst_debug_log_id_literal: { args: ["ptr", "u32", "ptr", "ptr", "i32", "ptr", "ptr"], returns: "void" },
  _gst_debug_category_new: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  _gst_debug_get_category: { args: ["ptr"], returns: "ptr" },
  _gst_debug_dump_mem: { args: ["ptr", "ptr", "ptr", "i32", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  _gst_debug_dump_mem_id: { args: ["ptr", "ptr", "ptr", "i32", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  _gst_debug_register_funcptr: { args: ["ptr", "ptr"], returns: "void" },
  _gst_debug_nameof_funcptr: { args: ["ptr"], returns: "ptr" },
  gst_debug_message_get: { args: ["ptr"], returns: "ptr" },
  gst_debug_message_get_id: { args: ["ptr"], returns: "ptr" },
  gst_debug_log_get_line: { args: ["ptr", "u32", "ptr", "ptr", "i32", "ptr", "ptr"], returns: "ptr" },
  gst_debug_log_default: { args: ["ptr", "u32", "ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  gst_debug_level_get_name: { args: ["u32"], returns: "ptr" },
  gst_debug_add_log_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_debug_remove_log_function: { args: ["ptr"], returns: "u32" },
  gst_debug_remove_log_function_by_data: { args: ["ptr"], returns: "u32" },
  gst_debug_set_active: { args: ["i32"], returns: "void" },
  gst_debug_is_active: { args: [], returns: "i32" },
  gst_debug_set_colored: { args: ["i32"], returns: "void" },
  gst_debug_set_color_mode: { args: ["u32"], returns: "void" },
  gst_debug_set_color_mode_from_string: { args: ["ptr"], returns: "void" },
  gst_debug_is_colored: { args: [], returns: "i32" },
  gst_debug_get_color_mode: { args: [], returns: "u32" },
  gst_debug_set_default_threshold: { args: ["u32"], returns: "void" },
  gst_debug_get_default_threshold: { args: [], returns: "u32" },
  gst_debug_set_threshold_for_name: { args: ["ptr", "u32"], returns: "void" },
  gst_debug_set_threshold_from_string: { args: ["ptr", "i32"], returns: "void" },
  gst_debug_unset_threshold_for_name: { args: ["ptr"], returns: "void" },
  gst_debug_category_free: { args: ["ptr"], returns: "void" },
  gst_debug_category_set_threshold: { args: ["ptr", "u32"], returns: "void" },
  gst_debug_category_reset_threshold: { args: ["ptr"], returns: "void" },
  gst_debug_category_get_threshold: { args: ["ptr"], returns: "u32" },
  gst_debug_category_get_name: { args: ["ptr"], returns: "ptr" },
  gst_debug_category_get_color: { args: ["ptr"], returns: "u32" },
  gst_debug_category_get_description: { args: ["ptr"], returns: "ptr" },
  gst_debug_get_all_categories: { args: [], returns: "ptr" },
  gst_debug_construct_term_color: { args: ["u32"], returns: "ptr" },
  gst_debug_construct_win_color: { args: ["u32"], returns: "i32" },
  gst_debug_print_stack_trace: { args: [], returns: "void" },
  gst_debug_get_stack_trace: { args: ["u32"], returns: "ptr" },
  gst_debug_add_ring_buffer_logger: { args: ["u32", "u32"], returns: "void" },
  gst_debug_remove_ring_buffer_logger: { args: [], returns: "void" },
  gst_debug_ring_buffer_logger_get_logs: { args: [], returns: "ptr" },
} as const;

export const wrappers = {
  gst_debug_log_text: { args: ["ptr", "u32", "ptr", "ptr", "i32", "ptr", "ptr"], returns: "void" },
  gst_debug_log_id_text: { args: ["ptr", "u32", "ptr", "ptr", "i32", "ptr", "ptr"], returns: "void" },
} as const;

export const variables = {
  GST_CAT_DEFAULT: { kind: "ptr", to: "GstDebugCategory" },
  _gst_debug_enabled: { kind: "i32" },
  _gst_debug_min: { kind: "u32" },
} as const;

export const callbacks = {
  GstLogFunction: { args: ["ptr", "u32", "ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  GstDebugFuncPtr: { args: [], returns: "void" },
} as const;

export const constants = {
  GST_LEVEL_DEFAULT: 0,
  GST_LEVEL_MAX: 10,
  GST_DEBUG_FG_MASK: 15,
  GST_DEBUG_BG_MASK: 240,
  GST_DEBUG_FORMAT_MASK: 65280,
  GST_PTR_FORMAT: "p\u0007A",
  GST_SEGMENT_FORMAT: "p\u0007B",
  GST_TIMEP_FORMAT: "p\u0007T",
  GST_STIMEP_FORMAT: "p\u0007S",
} as const;

export const GstDebugLevel = {
  GST_LEVEL_NONE: 0,
  GST_LEVEL_ERROR: 1,
  GST_LEVEL_WARNING: 2,
  GST_LEVEL_FIXME: 3,
  GST_LEVEL_INFO: 4,
  GST_LEVEL_DEBUG: 5,
  GST_LEVEL_LOG: 6,
  GST_LEVEL_TRACE: 7,
  GST_LEVEL_MEMDUMP: 9,
  GST_LEVEL_COUNT: 10,
} as const;
export type GstDebugLevel = (typeof GstDebugLevel)[keyof typeof GstDebugLevel];

export const GstDebugColorFlags = {
  GST_DEBUG_FG_BLACK: 0,
  GST_DEBUG_FG_RED: 1,
  GST_DEBUG_FG_GREEN: 2,
  GST_DEBUG_FG_YELLOW: 3,
  GST_DEBUG_FG_BLUE: 4,
  GST_DEBUG_FG_MAGENTA: 5,
  GST_DEBUG_FG_CYAN: 6,
  GST_DEBUG_FG_WHITE: 7,
  GST_DEBUG_BG_BLACK: 0,
  GST_DEBUG_BG_RED: 16,
  GST_DEBUG_BG_GREEN: 32,
  GST_DEBUG_BG_YELLOW: 48,
  GST_DEBUG_BG_BLUE: 64,
  GST_DEBUG_BG_MAGENTA: 80,
  GST_DEBUG_BG_CYAN: 96,
  GST_DEBUG_BG_WHITE: 112,
  GST_DEBUG_BOLD: 256,
  GST_DEBUG_UNDERLINE: 512,
} as const;
export type GstDebugColorFlags = (typeof GstDebugColorFlags)[keyof typeof GstDebugColorFlags];

export const GstStackTraceFlags = {
  GST_STACK_TRACE_SHOW_NONE: 0,
  GST_STACK_TRACE_SHOW_FULL: 1,
} as const;
export type GstStackTraceFlags = (typeof GstStackTraceFlags)[keyof typeof GstStackTraceFlags];

export const GstDebugColorMode = {
  GST_DEBUG_COLOR_MODE_OFF: 0,
  GST_DEBUG_COLOR_MODE_ON: 1,
  GST_DEBUG_COLOR_MODE_UNIX: 2,
} as const;
export type GstDebugColorMode = (typeof GstDebugColorMode)[keyof typeof GstDebugColorMode];

export class GstDebugCategory extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    threshold: { offset: 0, size: 4, kind: "i32" },
    color: { offset: 4, size: 4, kind: "u32" },
    name: { offset: 8, size: 8, kind: "ptr" },
    description: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get threshold(): number {
    return this.$live("threshold").i32(this.$at);
  }

  set threshold(value: number) {
    this.$live("threshold").setI32(this.$at, this.$fit("i32", "threshold", value));
  }

  get color(): number {
    return this.$live("color").u32(this.$at + 4);
  }

  set color(value: number) {
    this.$live("color").setU32(this.$at + 4, this.$fit("u32", "color", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get description(): number {
    return this.$live("description").pointer(this.$at + 16);
  }

  set description(value: number) {
    this.$live("description").setPointer(this.$at + 16, this.$fit("ptr", "description", value));
  }
}
