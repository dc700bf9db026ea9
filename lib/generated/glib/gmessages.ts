// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_log_set_handler: { args: ["ptr", "i32", "ptr", "ptr"], returns: "u32" },
  g_log_set_handler_full: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_log_remove_handler: { args: ["ptr", "u32"], returns: "void" },
  g_log_default_handler: { args: ["ptr", "i32", "ptr", "ptr"], returns: "void" },
  g_log_set_default_handler: { args: ["ptr", "ptr"], returns: "ptr" },
  g_log_set_fatal_mask: { args: ["ptr", "i32"], returns: "i32" },
  g_log_set_always_fatal: { args: ["i32"], returns: "i32" },
  g_log_structured_array: { args: ["i32", "ptr", "u64"], returns: "void" },
  g_log_variant: { args: ["ptr", "i32", "ptr"], returns: "void" },
  g_log_set_writer_func: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_log_writer_supports_color: { args: ["i32"], returns: "i32" },
  g_log_writer_is_journald: { args: ["i32"], returns: "i32" },
  g_log_writer_format_fields: { args: ["i32", "ptr", "u64", "i32"], returns: "ptr" },
  g_log_writer_journald: { args: ["i32", "ptr", "u64", "ptr"], returns: "u32" },
  g_log_writer_standard_streams: { args: ["i32", "ptr", "u64", "ptr"], returns: "u32" },
  g_log_writer_default: { args: ["i32", "ptr", "u64", "ptr"], returns: "u32" },
  g_log_writer_default_set_use_stderr: { args: ["i32"], returns: "void" },
  g_log_writer_default_would_drop: { args: ["i32", "ptr"], returns: "i32" },
  g_log_get_debug_enabled: { args: [], returns: "i32" },
  g_log_set_debug_enabled: { args: ["i32"], returns: "void" },
  _g_log_fallback_handler: { args: ["ptr", "i32", "ptr", "ptr"], returns: "void" },
  g_return_if_fail_warning: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_warn_message: { args: ["ptr", "ptr", "i32", "ptr", "ptr"], returns: "void" },
  g_assert_warning: { args: ["ptr", "ptr", "i32", "ptr", "ptr"], returns: "void" },
  g_set_print_handler: { args: ["ptr"], returns: "ptr" },
  g_set_printerr_handler: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  g_log_text: { args: ["ptr", "i32", "ptr"], returns: "void" },
  g_print_text: { args: ["ptr"], returns: "void" },
  g_printerr_text: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GLogFunc: { args: ["ptr", "i32", "ptr", "ptr"], returns: "void" },
  GLogWriterFunc: { args: ["i32", "ptr", "u64", "ptr"], returns: "u32" },
  GPrintFunc: { args: ["ptr"], returns: "void" },
} as const;

export const constants = {
  G_LOG_LEVEL_USER_SHIFT: 8,
  G_LOG_FATAL_MASK: 5,
} as const;

export const GLogLevelFlags = {
  G_LOG_FLAG_RECURSION: 1,
  G_LOG_FLAG_FATAL: 2,
  G_LOG_LEVEL_ERROR: 4,
  G_LOG_LEVEL_CRITICAL: 8,
  G_LOG_LEVEL_WARNING: 16,
  G_LOG_LEVEL_MESSAGE: 32,
  G_LOG_LEVEL_INFO: 64,
  G_LOG_LEVEL_DEBUG: 128,
  G_LOG_LEVEL_MASK: -4,
} as const;
export type GLogLevelFlags = (typeof GLogLevelFlags)[keyof typeof GLogLevelFlags];

export const GLogWriterOutput = {
  G_LOG_WRITER_HANDLED: 1,
  G_LOG_WRITER_UNHANDLED: 0,
} as const;
export type GLogWriterOutput = (typeof GLogWriterOutput)[keyof typeof GLogWriterOutput];

export class GLogField extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    key: { offset: 0, size: 8, kind: "ptr" },
    value: { offset: 8, size: 8, kind: "ptr" },
    length: { offset: 16, size: 8, kind: "i64" },
  } as const;

  get key(): number {
    return this.$live("key").pointer(this.$at);
  }

  set key(value: number) {
    this.$live("key").setPointer(this.$at, this.$fit("ptr", "key", value));
  }

  get value(): number {
    return this.$live("value").pointer(this.$at + 8);
  }

  set value(value: number) {
    this.$live("value").setPointer(this.$at + 8, this.$fit("ptr", "value", value));
  }

  get length(): bigint {
    return this.$live("length").i64(this.$at + 16);
  }

  set length(value: bigint) {
    this.$live("length").setI64(this.$at + 16, this.$fit("i64", "length", value));
  }
}
