// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_option_error_quark: { args: [], returns: "u32" },
  g_option_context_new: { args: ["ptr"], returns: "ptr" },
  g_option_context_set_summary: { args: ["ptr", "ptr"], returns: "void" },
  g_option_context_get_summary: { args: ["ptr"], returns: "ptr" },
  g_option_context_set_description: { args: ["ptr", "ptr"], returns: "void" },
  g_option_context_get_description: { args: ["ptr"], returns: "ptr" },
  g_option_context_free: { args: ["ptr"], returns: "void" },
  g_option_context_set_help_enabled: { args: ["ptr", "i32"], returns: "void" },
  g_option_context_get_help_enabled: { args: ["ptr"], returns: "i32" },
  g_option_context_set_ignore_unknown_options: { args: ["ptr", "i32"], returns: "void" },
  g_option_context_get_ignore_unknown_options: { args: ["ptr"], returns: "i32" },
  g_option_context_set_strict_posix: { args: ["ptr", "i32"], returns: "void" },
  g_option_context_get_strict_posix: { args: ["ptr"], returns: "i32" },
  g_option_context_add_main_entries: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_option_context_parse: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_option_context_parse_strv: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_option_context_set_translate_func: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_option_context_set_translation_domain: { args: ["ptr", "ptr"], returns: "void" },
  g_option_context_add_group: { args: ["ptr", "ptr"], returns: "void" },
  g_option_context_set_main_group: { args: ["ptr", "ptr"], returns: "void" },
  g_option_context_get_main_group: { args: ["ptr"], returns: "ptr" },
  g_option_context_get_help: { args: ["ptr", "i32", "ptr"], returns: "ptr" },
  g_option_group_new: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_option_group_set_parse_hooks: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_option_group_set_error_hook: { args: ["ptr", "ptr"], returns: "void" },
  g_option_group_free: { args: ["ptr"], returns: "void" },
  g_option_group_ref: { args: ["ptr"], returns: "ptr" },
  g_option_group_unref: { args: ["ptr"], returns: "void" },
  g_option_group_add_entries: { args: ["ptr", "ptr"], returns: "void" },
  g_option_group_set_translate_func: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_option_group_set_translation_domain: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GOptionArgFunc: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  GOptionParseFunc: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  GOptionErrorFunc: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  G_OPTION_REMAINING: "",
} as const;

export const GOptionFlags = {
  G_OPTION_FLAG_NONE: 0,
  G_OPTION_FLAG_HIDDEN: 1,
  G_OPTION_FLAG_IN_MAIN: 2,
  G_OPTION_FLAG_REVERSE: 4,
  G_OPTION_FLAG_NO_ARG: 8,
  G_OPTION_FLAG_FILENAME: 16,
  G_OPTION_FLAG_OPTIONAL_ARG: 32,
  G_OPTION_FLAG_NOALIAS: 64,
} as const;
export type GOptionFlags = (typeof GOptionFlags)[keyof typeof GOptionFlags];

export const GOptionArg = {
  G_OPTION_ARG_NONE: 0,
  G_OPTION_ARG_STRING: 1,
  G_OPTION_ARG_INT: 2,
  G_OPTION_ARG_CALLBACK: 3,
  G_OPTION_ARG_FILENAME: 4,
  G_OPTION_ARG_STRING_ARRAY: 5,
  G_OPTION_ARG_FILENAME_ARRAY: 6,
  G_OPTION_ARG_DOUBLE: 7,
  G_OPTION_ARG_INT64: 8,
} as const;
export type GOptionArg = (typeof GOptionArg)[keyof typeof GOptionArg];

export const GOptionError = {
  G_OPTION_ERROR_UNKNOWN_OPTION: 0,
  G_OPTION_ERROR_BAD_VALUE: 1,
  G_OPTION_ERROR_FAILED: 2,
} as const;
export type GOptionError = (typeof GOptionError)[keyof typeof GOptionError];

export class GOptionEntry extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    long_name: { offset: 0, size: 8, kind: "ptr" },
    short_name: { offset: 8, size: 1, kind: "i8" },
    flags: { offset: 12, size: 4, kind: "i32" },
    arg: { offset: 16, size: 4, kind: "u32", enum: "GOptionArg" },
    arg_data: { offset: 24, size: 8, kind: "ptr" },
    description: { offset: 32, size: 8, kind: "ptr" },
    arg_description: { offset: 40, size: 8, kind: "ptr" },
  } as const;

  get long_name(): number {
    return this.$live("long_name").pointer(this.$at);
  }

  set long_name(value: number) {
    this.$live("long_name").setPointer(this.$at, this.$fit("ptr", "long_name", value));
  }

  get short_name(): number {
    return this.$live("short_name").i8(this.$at + 8);
  }

  set short_name(value: number) {
    this.$live("short_name").setI8(this.$at + 8, this.$fit("i8", "short_name", value));
  }

  get flags(): number {
    return this.$live("flags").i32(this.$at + 12);
  }

  set flags(value: number) {
    this.$live("flags").setI32(this.$at + 12, this.$fit("i32", "flags", value));
  }

  get arg(): number {
    return this.$live("arg").u32(this.$at + 16);
  }

  set arg(value: number) {
    this.$live("arg").setU32(this.$at + 16, this.$fit("u32", "arg", value));
  }

  get arg_data(): number {
    return this.$live("arg_data").pointer(this.$at + 24);
  }

  set arg_data(value: number) {
    this.$live("arg_data").setPointer(this.$at + 24, this.$fit("ptr", "arg_data", value));
  }

  get description(): number {
    return this.$live("description").pointer(this.$at + 32);
  }

  set description(value: number) {
    this.$live("description").setPointer(this.$at + 32, this.$fit("ptr", "description", value));
  }

  get arg_description(): number {
    return this.$live("arg_description").pointer(this.$at + 40);
  }

  set arg_description(value: number) {
    this.$live("arg_description").setPointer(this.$at + 40, this.$fit("ptr", "arg_description", value));
  }
}
