// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_array_new: { args: ["i32", "i32", "u32"], returns: "ptr" },
  g_array_steal: { args: ["ptr", "ptr"], returns: "ptr" },
  g_array_sized_new: { args: ["i32", "i32", "u32", "u32"], returns: "ptr" },
  g_array_copy: { args: ["ptr"], returns: "ptr" },
  g_array_free: { args: ["ptr", "i32"], returns: "ptr" },
  g_array_ref: { args: ["ptr"], returns: "ptr" },
  g_array_unref: { args: ["ptr"], returns: "void" },
  g_array_get_element_size: { args: ["ptr"], returns: "u32" },
  g_array_append_vals: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  g_array_prepend_vals: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  g_array_insert_vals: { args: ["ptr", "u32", "ptr", "u32"], returns: "ptr" },
  g_array_set_size: { args: ["ptr", "u32"], returns: "ptr" },
  g_array_remove_index: { args: ["ptr", "u32"], returns: "ptr" },
  g_array_remove_index_fast: { args: ["ptr", "u32"], returns: "ptr" },
  g_array_remove_range: { args: ["ptr", "u32", "u32"], returns: "ptr" },
  g_array_sort: { args: ["ptr", "ptr"], returns: "void" },
  g_array_sort_with_data: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_array_binary_search: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_array_set_clear_func: { args: ["ptr", "ptr"], returns: "void" },
  g_ptr_array_new: { args: [], returns: "ptr" },
  g_ptr_array_new_with_free_func: { args: ["ptr"], returns: "ptr" },
  g_ptr_array_steal: { args: ["ptr", "ptr"], returns: "ptr" },
  g_ptr_array_copy: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_ptr_array_sized_new: { args: ["u32"], returns: "ptr" },
  g_ptr_array_new_full: { args: ["u32", "ptr"], returns: "ptr" },
  g_ptr_array_new_null_terminated: { args: ["u32", "ptr", "i32"], returns: "ptr" },
  g_ptr_array_free: { args: ["ptr", "i32"], returns: "ptr" },
  g_ptr_array_ref: { args: ["ptr"], returns: "ptr" },
  g_ptr_array_unref: { args: ["ptr"], returns: "void" },
  g_ptr_array_set_free_func: { args: ["ptr", "ptr"], returns: "void" },
  g_ptr_array_set_size: { args: ["ptr", "i32"], returns: "void" },
  g_ptr_array_remove_index: { args: ["ptr", "u32"], returns: "ptr" },
  g_ptr_array_remove_index_fast: { args: ["ptr", "u32"], returns: "ptr" },
  g_ptr_array_steal_index: { args: ["ptr", "u32"], returns: "ptr" },
  g_ptr_array_steal_index_fast: { args: ["ptr", "u32"], returns: "ptr" },
  g_ptr_array_remove: { args: ["ptr", "ptr"], returns: "i32" },
  g_ptr_array_remove_fast: { args: ["ptr", "ptr"], returns: "i32" },
  g_ptr_array_remove_range: { args: ["ptr", "u32", "u32"], returns: "ptr" },
  g_ptr_array_add: { args: ["ptr", "ptr"], returns: "void" },
  g_ptr_array_extend: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_ptr_array_extend_and_steal: { args: ["ptr", "ptr"], returns: "void" },
  g_ptr_array_insert: { args: ["ptr", "i32", "ptr"], returns: "void" },
  g_ptr_array_sort: { args: ["ptr", "ptr"], returns: "void" },
  g_ptr_array_sort_with_data: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_ptr_array_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_ptr_array_find: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_ptr_array_find_with_equal_func: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_ptr_array_is_null_terminated: { args: ["ptr"], returns: "i32" },
  g_byte_array_new: { args: [], returns: "ptr" },
  g_byte_array_new_take: { args: ["ptr", "u64"], returns: "ptr" },
  g_byte_array_steal: { args: ["ptr", "ptr"], returns: "ptr" },
  g_byte_array_sized_new: { args: ["u32"], returns: "ptr" },
  g_byte_array_free: { args: ["ptr", "i32"], returns: "ptr" },
  g_byte_array_free_to_bytes: { args: ["ptr"], returns: "ptr" },
  g_byte_array_ref: { args: ["ptr"], returns: "ptr" },
  g_byte_array_unref: { args: ["ptr"], returns: "void" },
  g_byte_array_append: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  g_byte_array_prepend: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  g_byte_array_set_size: { args: ["ptr", "u32"], returns: "ptr" },
  g_byte_array_remove_index: { args: ["ptr", "u32"], returns: "ptr" },
  g_byte_array_remove_index_fast: { args: ["ptr", "u32"], returns: "ptr" },
  g_byte_array_remove_range: { args: ["ptr", "u32", "u32"], returns: "ptr" },
  g_byte_array_sort: { args: ["ptr", "ptr"], returns: "void" },
  g_byte_array_sort_with_data: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GArray extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    len: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get len(): number {
    return this.$live("len").u32(this.$at + 8);
  }

  set len(value: number) {
    this.$live("len").setU32(this.$at + 8, this.$fit("u32", "len", value));
  }
}

export class GByteArray extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    len: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get len(): number {
    return this.$live("len").u32(this.$at + 8);
  }

  set len(value: number) {
    this.$live("len").setU32(this.$at + 8, this.$fit("u32", "len", value));
  }
}

export class GPtrArray extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    pdata: { offset: 0, size: 8, kind: "ptr" },
    len: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get pdata(): number {
    return this.$live("pdata").pointer(this.$at);
  }

  set pdata(value: number) {
    this.$live("pdata").setPointer(this.$at, this.$fit("ptr", "pdata", value));
  }

  get len(): number {
    return this.$live("len").u32(this.$at + 8);
  }

  set len(value: number) {
    this.$live("len").setU32(this.$at + 8, this.$fit("u32", "len", value));
  }
}
