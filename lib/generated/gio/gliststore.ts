// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_list_store_get_type: { args: [], returns: "u64" },
  g_list_store_new: { args: ["u64"], returns: "ptr" },
  g_list_store_insert: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_list_store_insert_sorted: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_list_store_sort: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_list_store_append: { args: ["ptr", "ptr"], returns: "void" },
  g_list_store_remove: { args: ["ptr", "u32"], returns: "void" },
  g_list_store_remove_all: { args: ["ptr"], returns: "void" },
  g_list_store_splice: { args: ["ptr", "u32", "u32", "ptr", "u32"], returns: "void" },
  g_list_store_find: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_list_store_find_with_equal_func: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_list_store_find_with_equal_func_full: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const wrappers = {
  G_LIST_STORE: { args: ["ptr"], returns: "ptr" },
  G_IS_LIST_STORE: { args: ["ptr"], returns: "i32" },
} as const;

export class GListStoreClass extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }
}
