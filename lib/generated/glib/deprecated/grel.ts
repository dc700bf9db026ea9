// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../../native/struct.ts";

export const functions = {
  g_relation_new: { args: ["i32"], returns: "ptr" },
  g_relation_destroy: { args: ["ptr"], returns: "void" },
  g_relation_index: { args: ["ptr", "i32", "ptr", "ptr"], returns: "void" },
  g_relation_delete: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  g_relation_select: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_relation_count: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  g_relation_print: { args: ["ptr"], returns: "void" },
  g_tuples_destroy: { args: ["ptr"], returns: "void" },
  g_tuples_index: { args: ["ptr", "i32", "i32"], returns: "ptr" },
} as const;

export class GTuples extends Struct {
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields = {
    len: { offset: 0, size: 4, kind: "u32" },
  } as const;

  get len(): number {
    return this.$live("len").u32(this.$at);
  }

  set len(value: number) {
    this.$live("len").setU32(this.$at, this.$fit("u32", "len", value));
  }
}
