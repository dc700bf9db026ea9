// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_slist_alloc: { args: [], returns: "ptr" },
  g_slist_free: { args: ["ptr"], returns: "void" },
  g_slist_free_1: { args: ["ptr"], returns: "void" },
  g_slist_free_full: { args: ["ptr", "ptr"], returns: "void" },
  g_slist_append: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_prepend: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_insert: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_slist_insert_sorted: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_slist_insert_sorted_with_data: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_slist_insert_before: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_slist_concat: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_remove: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_remove_all: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_remove_link: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_delete_link: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_reverse: { args: ["ptr"], returns: "ptr" },
  g_slist_copy: { args: ["ptr"], returns: "ptr" },
  g_slist_copy_deep: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_slist_nth: { args: ["ptr", "u32"], returns: "ptr" },
  g_slist_find: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_find_custom: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_slist_position: { args: ["ptr", "ptr"], returns: "i32" },
  g_slist_index: { args: ["ptr", "ptr"], returns: "i32" },
  g_slist_last: { args: ["ptr"], returns: "ptr" },
  g_slist_length: { args: ["ptr"], returns: "u32" },
  g_slist_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_slist_sort: { args: ["ptr", "ptr"], returns: "ptr" },
  g_slist_sort_with_data: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_slist_nth_data: { args: ["ptr", "u32"], returns: "ptr" },
  g_clear_slist: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GSList extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    next: { offset: 8, size: 8, kind: "ptr", to: "GSList" },
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
}
