// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_hash_table_new: { args: ["ptr", "ptr"], returns: "ptr" },
  g_hash_table_new_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_hash_table_new_similar: { args: ["ptr"], returns: "ptr" },
  g_hash_table_destroy: { args: ["ptr"], returns: "void" },
  g_hash_table_insert: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_hash_table_replace: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_hash_table_add: { args: ["ptr", "ptr"], returns: "i32" },
  g_hash_table_remove: { args: ["ptr", "ptr"], returns: "i32" },
  g_hash_table_remove_all: { args: ["ptr"], returns: "void" },
  g_hash_table_steal: { args: ["ptr", "ptr"], returns: "i32" },
  g_hash_table_steal_extended: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_hash_table_steal_all: { args: ["ptr"], returns: "void" },
  g_hash_table_lookup: { args: ["ptr", "ptr"], returns: "ptr" },
  g_hash_table_contains: { args: ["ptr", "ptr"], returns: "i32" },
  g_hash_table_lookup_extended: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_hash_table_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_hash_table_find: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_hash_table_foreach_remove: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  g_hash_table_foreach_steal: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  g_hash_table_size: { args: ["ptr"], returns: "u32" },
  g_hash_table_get_keys: { args: ["ptr"], returns: "ptr" },
  g_hash_table_get_values: { args: ["ptr"], returns: "ptr" },
  g_hash_table_get_keys_as_array: { args: ["ptr", "ptr"], returns: "ptr" },
  g_hash_table_iter_init: { args: ["ptr", "ptr"], returns: "void" },
  g_hash_table_iter_next: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_hash_table_iter_get_hash_table: { args: ["ptr"], returns: "ptr" },
  g_hash_table_iter_remove: { args: ["ptr"], returns: "void" },
  g_hash_table_iter_replace: { args: ["ptr", "ptr"], returns: "void" },
  g_hash_table_iter_steal: { args: ["ptr"], returns: "void" },
  g_hash_table_ref: { args: ["ptr"], returns: "ptr" },
  g_hash_table_unref: { args: ["ptr"], returns: "void" },
  g_str_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_str_hash: { args: ["ptr"], returns: "u32" },
  g_int_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_int_hash: { args: ["ptr"], returns: "u32" },
  g_int64_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_int64_hash: { args: ["ptr"], returns: "u32" },
  g_double_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_double_hash: { args: ["ptr"], returns: "u32" },
  g_direct_hash: { args: ["ptr"], returns: "u32" },
  g_direct_equal: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GHRFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GHashTableIter extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    dummy1: { offset: 0, size: 8, kind: "ptr" },
    dummy2: { offset: 8, size: 8, kind: "ptr" },
    dummy3: { offset: 16, size: 8, kind: "ptr" },
    dummy4: { offset: 24, size: 4, kind: "i32" },
    dummy5: { offset: 28, size: 4, kind: "i32" },
    dummy6: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get dummy1(): number {
    return this.$live("dummy1").pointer(this.$at);
  }

  set dummy1(value: number) {
    this.$live("dummy1").setPointer(this.$at, this.$fit("ptr", "dummy1", value));
  }

  get dummy2(): number {
    return this.$live("dummy2").pointer(this.$at + 8);
  }

  set dummy2(value: number) {
    this.$live("dummy2").setPointer(this.$at + 8, this.$fit("ptr", "dummy2", value));
  }

  get dummy3(): number {
    return this.$live("dummy3").pointer(this.$at + 16);
  }

  set dummy3(value: number) {
    this.$live("dummy3").setPointer(this.$at + 16, this.$fit("ptr", "dummy3", value));
  }

  get dummy4(): number {
    return this.$live("dummy4").i32(this.$at + 24);
  }

  set dummy4(value: number) {
    this.$live("dummy4").setI32(this.$at + 24, this.$fit("i32", "dummy4", value));
  }

  get dummy5(): number {
    return this.$live("dummy5").i32(this.$at + 28);
  }

  set dummy5(value: number) {
    this.$live("dummy5").setI32(this.$at + 28, this.$fit("i32", "dummy5", value));
  }

  get dummy6(): number {
    return this.$live("dummy6").pointer(this.$at + 32);
  }

  set dummy6(value: number) {
    this.$live("dummy6").setPointer(this.$at + 32, this.$fit("ptr", "dummy6", value));
  }
}
