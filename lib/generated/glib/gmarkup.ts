// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_markup_error_quark: { args: [], returns: "u32" },
  g_markup_parse_context_new: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_markup_parse_context_ref: { args: ["ptr"], returns: "ptr" },
  g_markup_parse_context_unref: { args: ["ptr"], returns: "void" },
  g_markup_parse_context_free: { args: ["ptr"], returns: "void" },
  g_markup_parse_context_parse: { args: ["ptr", "ptr", "i64", "ptr"], returns: "i32" },
  g_markup_parse_context_push: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_markup_parse_context_pop: { args: ["ptr"], returns: "ptr" },
  g_markup_parse_context_end_parse: { args: ["ptr", "ptr"], returns: "i32" },
  g_markup_parse_context_get_element: { args: ["ptr"], returns: "ptr" },
  g_markup_parse_context_get_element_stack: { args: ["ptr"], returns: "ptr" },
  g_markup_parse_context_get_position: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_markup_parse_context_get_user_data: { args: ["ptr"], returns: "ptr" },
  g_markup_escape_text: { args: ["ptr", "i64"], returns: "ptr" },
} as const;

export const callbacks = {
  "GMarkupParser.start_element": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GMarkupParser.end_element": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GMarkupParser.text": { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "void" },
  "GMarkupParser.passthrough": { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "void" },
  "GMarkupParser.error": { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const GMarkupError = {
  G_MARKUP_ERROR_BAD_UTF8: 0,
  G_MARKUP_ERROR_EMPTY: 1,
  G_MARKUP_ERROR_PARSE: 2,
  G_MARKUP_ERROR_UNKNOWN_ELEMENT: 3,
  G_MARKUP_ERROR_UNKNOWN_ATTRIBUTE: 4,
  G_MARKUP_ERROR_INVALID_CONTENT: 5,
  G_MARKUP_ERROR_MISSING_ATTRIBUTE: 6,
} as const;
export type GMarkupError = (typeof GMarkupError)[keyof typeof GMarkupError];

export const GMarkupParseFlags = {
  G_MARKUP_DEFAULT_FLAGS: 0,
  G_MARKUP_DO_NOT_USE_THIS_UNSUPPORTED_FLAG: 1,
  G_MARKUP_TREAT_CDATA_AS_TEXT: 2,
  G_MARKUP_PREFIX_ERROR_POSITION: 4,
  G_MARKUP_IGNORE_QUALIFIED: 8,
} as const;
export type GMarkupParseFlags = (typeof GMarkupParseFlags)[keyof typeof GMarkupParseFlags];

export const GMarkupCollectType = {
  G_MARKUP_COLLECT_INVALID: 0,
  G_MARKUP_COLLECT_STRING: 1,
  G_MARKUP_COLLECT_STRDUP: 2,
  G_MARKUP_COLLECT_BOOLEAN: 3,
  G_MARKUP_COLLECT_TRISTATE: 4,
  G_MARKUP_COLLECT_OPTIONAL: 65536,
} as const;
export type GMarkupCollectType = (typeof GMarkupCollectType)[keyof typeof GMarkupCollectType];

export class GMarkupParser extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    start_element: { offset: 0, size: 8, kind: "ptr", callback: "GMarkupParser.start_element" },
    end_element: { offset: 8, size: 8, kind: "ptr", callback: "GMarkupParser.end_element" },
    text: { offset: 16, size: 8, kind: "ptr", callback: "GMarkupParser.text" },
    passthrough: { offset: 24, size: 8, kind: "ptr", callback: "GMarkupParser.passthrough" },
    error: { offset: 32, size: 8, kind: "ptr", callback: "GMarkupParser.error" },
  } as const;

  get start_element(): number {
    return this.$live("start_element").pointer(this.$at);
  }

  set start_element(value: number) {
    this.$live("start_element").setPointer(this.$at, this.$fit("ptr", "start_element", value));
  }

  get end_element(): number {
    return this.$live("end_element").pointer(this.$at + 8);
  }

  set end_element(value: number) {
    this.$live("end_element").setPointer(this.$at + 8, this.$fit("ptr", "end_element", value));
  }

  get text(): number {
    return this.$live("text").pointer(this.$at + 16);
  }

  set text(value: number) {
    this.$live("text").setPointer(this.$at + 16, this.$fit("ptr", "text", value));
  }

  get passthrough(): number {
    return this.$live("passthrough").pointer(this.$at + 24);
  }

  set passthrough(value: number) {
    this.$live("passthrough").setPointer(this.$at + 24, this.$fit("ptr", "passthrough", value));
  }

  get error(): number {
    return this.$live("error").pointer(this.$at + 32);
  }

  set error(value: number) {
    this.$live("error").setPointer(this.$at + 32, this.$fit("ptr", "error", value));
  }
}
