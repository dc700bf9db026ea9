// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_value_array_get_type: { args: [], returns: "u64" },
  g_value_array_get_nth: { args: ["ptr", "u32"], returns: "ptr" },
  g_value_array_new: { args: ["u32"], returns: "ptr" },
  g_value_array_free: { args: ["ptr"], returns: "void" },
  g_value_array_copy: { args: ["ptr"], returns: "ptr" },
  g_value_array_prepend: { args: ["ptr", "ptr"], returns: "ptr" },
  g_value_array_append: { args: ["ptr", "ptr"], returns: "ptr" },
  g_value_array_insert: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_value_array_remove: { args: ["ptr", "u32"], returns: "ptr" },
  g_value_array_sort: { args: ["ptr", "ptr"], returns: "ptr" },
  g_value_array_sort_with_data: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export class GValueArray extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    n_values: { offset: 0, size: 4, kind: "u32" },
    values: { offset: 8, size: 8, kind: "ptr", to: "GValue" },
    n_prealloced: { offset: 16, size: 4, kind: "u32" },
  } as const;

  get n_values(): number {
    return this.$live("n_values").u32(this.$at);
  }

  set n_values(value: number) {
    this.$live("n_values").setU32(this.$at, this.$fit("u32", "n_values", value));
  }

  get values(): number {
    return this.$live("values").pointer(this.$at + 8);
  }

  set values(value: number) {
    this.$live("values").setPointer(this.$at + 8, this.$fit("ptr", "values", value));
  }

  get n_prealloced(): number {
    return this.$live("n_prealloced").u32(this.$at + 16);
  }

  set n_prealloced(value: number) {
    this.$live("n_prealloced").setU32(this.$at + 16, this.$fit("u32", "n_prealloced", value));
  }
}
