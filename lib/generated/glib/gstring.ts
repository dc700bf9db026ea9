// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_string_new: { args: ["ptr"], returns: "ptr" },
  g_string_new_len: { args: ["ptr", "i64"], returns: "ptr" },
  g_string_sized_new: { args: ["u64"], returns: "ptr" },
  g_string_free: { args: ["ptr", "i32"], returns: "ptr" },
  g_string_free_to_bytes: { args: ["ptr"], returns: "ptr" },
  g_string_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_string_hash: { args: ["ptr"], returns: "u32" },
  g_string_assign: { args: ["ptr", "ptr"], returns: "ptr" },
  g_string_truncate: { args: ["ptr", "u64"], returns: "ptr" },
  g_string_set_size: { args: ["ptr", "u64"], returns: "ptr" },
  g_string_insert_len: { args: ["ptr", "i64", "ptr", "i64"], returns: "ptr" },
  g_string_append: { args: ["ptr", "ptr"], returns: "ptr" },
  g_string_append_len: { args: ["ptr", "ptr", "i64"], returns: "ptr" },
  g_string_append_c: { args: ["ptr", "i8"], returns: "ptr" },
  g_string_append_unichar: { args: ["ptr", "u32"], returns: "ptr" },
  g_string_prepend: { args: ["ptr", "ptr"], returns: "ptr" },
  g_string_prepend_c: { args: ["ptr", "i8"], returns: "ptr" },
  g_string_prepend_unichar: { args: ["ptr", "u32"], returns: "ptr" },
  g_string_prepend_len: { args: ["ptr", "ptr", "i64"], returns: "ptr" },
  g_string_insert: { args: ["ptr", "i64", "ptr"], returns: "ptr" },
  g_string_insert_c: { args: ["ptr", "i64", "i8"], returns: "ptr" },
  g_string_insert_unichar: { args: ["ptr", "i64", "u32"], returns: "ptr" },
  g_string_overwrite: { args: ["ptr", "u64", "ptr"], returns: "ptr" },
  g_string_overwrite_len: { args: ["ptr", "u64", "ptr", "i64"], returns: "ptr" },
  g_string_erase: { args: ["ptr", "i64", "i64"], returns: "ptr" },
  g_string_replace: { args: ["ptr", "ptr", "ptr", "u32"], returns: "u32" },
  g_string_ascii_down: { args: ["ptr"], returns: "ptr" },
  g_string_ascii_up: { args: ["ptr"], returns: "ptr" },
  g_string_append_uri_escaped: { args: ["ptr", "ptr", "ptr", "i32"], returns: "ptr" },
  g_string_down: { args: ["ptr"], returns: "ptr" },
  g_string_up: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  g_string_append_c_inline: { args: ["ptr", "i8"], returns: "ptr" },
} as const;

export class GString extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    str: { offset: 0, size: 8, kind: "ptr" },
    len: { offset: 8, size: 8, kind: "u64" },
    allocated_len: { offset: 16, size: 8, kind: "u64" },
  } as const;

  get str(): number {
    return this.$live("str").pointer(this.$at);
  }

  set str(value: number) {
    this.$live("str").setPointer(this.$at, this.$fit("ptr", "str", value));
  }

  get len(): bigint {
    return this.$live("len").u64(this.$at + 8);
  }

  set len(value: bigint) {
    this.$live("len").setU64(this.$at + 8, this.$fit("u64", "len", value));
  }

  get allocated_len(): bigint {
    return this.$live("allocated_len").u64(this.$at + 16);
  }

  set allocated_len(value: bigint) {
    this.$live("allocated_len").setU64(this.$at + 16, this.$fit("u64", "allocated_len", value));
  }
}
