// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_zlib_compressor_get_type: { args: [], returns: "u64" },
  g_zlib_compressor_new: { args: ["u32", "i32"], returns: "ptr" },
  g_zlib_compressor_get_file_info: { args: ["ptr"], returns: "ptr" },
  g_zlib_compressor_set_file_info: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GZlibCompressorClass extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }
}
