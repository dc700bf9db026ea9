// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_queue_new: { args: [], returns: "ptr" },
  g_queue_free: { args: ["ptr"], returns: "void" },
  g_queue_free_full: { args: ["ptr", "ptr"], returns: "void" },
  g_queue_init: { args: ["ptr"], returns: "void" },
  g_queue_clear: { args: ["ptr"], returns: "void" },
  g_queue_is_empty: { args: ["ptr"], returns: "i32" },
  g_queue_clear_full: { args: ["ptr", "ptr"], returns: "void" },
  g_queue_get_length: { args: ["ptr"], returns: "u32" },
  g_queue_reverse: { args: ["ptr"], returns: "void" },
  g_queue_copy: { args: ["ptr"], returns: "ptr" },
  g_queue_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_queue_find: { args: ["ptr", "ptr"], returns: "ptr" },
  g_queue_find_custom: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_queue_sort: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_queue_push_head: { args: ["ptr", "ptr"], returns: "void" },
  g_queue_push_tail: { args: ["ptr", "ptr"], returns: "void" },
  g_queue_push_nth: { args: ["ptr", "ptr", "i32"], returns: "void" },
  g_queue_pop_head: { args: ["ptr"], returns: "ptr" },
  g_queue_pop_tail: { args: ["ptr"], returns: "ptr" },
  g_queue_pop_nth: { args: ["ptr", "u32"], returns: "ptr" },
  g_queue_peek_head: { args: ["ptr"], returns: "ptr" },
  g_queue_peek_tail: { args: ["ptr"], returns: "ptr" },
  g_queue_peek_nth: { args: ["ptr", "u32"], returns: "ptr" },
  g_queue_index: { args: ["ptr", "ptr"], returns: "i32" },
  g_queue_remove: { args: ["ptr", "ptr"], returns: "i32" },
  g_queue_remove_all: { args: ["ptr", "ptr"], returns: "u32" },
  g_queue_insert_before: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_queue_insert_before_link: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_queue_insert_after: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_queue_insert_after_link: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_queue_insert_sorted: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_queue_push_head_link: { args: ["ptr", "ptr"], returns: "void" },
  g_queue_push_tail_link: { args: ["ptr", "ptr"], returns: "void" },
  g_queue_push_nth_link: { args: ["ptr", "i32", "ptr"], returns: "void" },
  g_queue_pop_head_link: { args: ["ptr"], returns: "ptr" },
  g_queue_pop_tail_link: { args: ["ptr"], returns: "ptr" },
  g_queue_pop_nth_link: { args: ["ptr", "u32"], returns: "ptr" },
  g_queue_peek_head_link: { args: ["ptr"], returns: "ptr" },
  g_queue_peek_tail_link: { args: ["ptr"], returns: "ptr" },
  g_queue_peek_nth_link: { args: ["ptr", "u32"], returns: "ptr" },
  g_queue_link_index: { args: ["ptr", "ptr"], returns: "i32" },
  g_queue_unlink: { args: ["ptr", "ptr"], returns: "void" },
  g_queue_delete_link: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GQueue extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    head: { offset: 0, size: 8, kind: "ptr", to: "GList" },
    tail: { offset: 8, size: 8, kind: "ptr", to: "GList" },
    length: { offset: 16, size: 4, kind: "u32" },
  } as const;

  get head(): number {
    return this.$live("head").pointer(this.$at);
  }

  set head(value: number) {
    this.$live("head").setPointer(this.$at, this.$fit("ptr", "head", value));
  }

  get tail(): number {
    return this.$live("tail").pointer(this.$at + 8);
  }

  set tail(value: number) {
    this.$live("tail").setPointer(this.$at + 8, this.$fit("ptr", "tail", value));
  }

  get length(): number {
    return this.$live("length").u32(this.$at + 16);
  }

  set length(value: number) {
    this.$live("length").setU32(this.$at + 16, this.$fit("u32", "length", value));
  }
}
