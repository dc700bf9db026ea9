// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_charset_converter_get_type: { args: [], returns: "u64" },
  g_charset_converter_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_charset_converter_set_use_fallback: { args: ["ptr", "i32"], returns: "void" },
  g_charset_converter_get_use_fallback: { args: ["ptr"], returns: "i32" },
  g_charset_converter_get_num_fallbacks: { args: ["ptr"], returns: "u32" },
} as const;

export class GCharsetConverterClass extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }
}
