// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_list_alloc: { args: [], returns: "ptr" },
  g_list_free: { args: ["ptr"], returns: "void" },
  g_list_free_1: { args: ["ptr"], returns: "void" },
  g_list_free_full: { args: ["ptr", "ptr"], returns: "void" },
  g_list_append: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_prepend: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_insert: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_list_insert_sorted: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_list_insert_sorted_with_data: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_list_insert_before: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_list_insert_before_link: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_list_concat: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_remove: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_remove_all: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_remove_link: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_delete_link: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_reverse: { args: ["ptr"], returns: "ptr" },
  g_list_copy: { args: ["ptr"], returns: "ptr" },
  g_list_copy_deep: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_list_nth: { args: ["ptr", "u32"], returns: "ptr" },
  g_list_nth_prev: { args: ["ptr", "u32"], returns: "ptr" },
  g_list_find: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_find_custom: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_list_position: { args: ["ptr", "ptr"], returns: "i32" },
  g_list_index: { args: ["ptr", "ptr"], returns: "i32" },
  g_list_last: { args: ["ptr"], returns: "ptr" },
  g_list_first: { args: ["ptr"], returns: "ptr" },
  g_list_length: { args: ["ptr"], returns: "u32" },
  g_list_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_list_sort: { args: ["ptr", "ptr"], returns: "ptr" },
  g_list_sort_with_data: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_list_nth_data: { args: ["ptr", "u32"], returns: "ptr" },
  g_clear_list: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GList extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    next: { offset: 8, size: 8, kind: "ptr", to: "GList" },
    prev: { offset: 16, size: 8, kind: "ptr", to: "GList" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get next(): number {
    return this.$live("next").pointer(this.$at + 8);
  }

  set next(value: number) {
    this.$live("next").setPointer(this.$at + 8, this.$fit("ptr", "next", value));
  }

  get prev(): number {
    return this.$live("prev").pointer(this.$at + 16);
  }

  set prev(value: number) {
    this.$live("prev").setPointer(this.$at + 16, this.$fit("ptr", "prev", value));
  }
}
