// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../../native/struct.ts";

export const functions = {
  g_completion_new: { args: ["ptr"], returns: "ptr" },
  g_completion_add_items: { args: ["ptr", "ptr"], returns: "void" },
  g_completion_remove_items: { args: ["ptr", "ptr"], returns: "void" },
  g_completion_clear_items: { args: ["ptr"], returns: "void" },
  g_completion_complete: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_completion_complete_utf8: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_completion_set_compare: { args: ["ptr", "ptr"], returns: "void" },
  g_completion_free: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GCompletionFunc: { args: ["ptr"], returns: "ptr" },
  GCompletionStrncmpFunc: { args: ["ptr", "ptr", "u64"], returns: "i32" },
} as const;

export class GCompletion extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    items: { offset: 0, size: 8, kind: "ptr", to: "GList" },
    func: { offset: 8, size: 8, kind: "ptr", callback: "GCompletionFunc" },
    prefix: { offset: 16, size: 8, kind: "ptr" },
    cache: { offset: 24, size: 8, kind: "ptr", to: "GList" },
    strncmp_func: { offset: 32, size: 8, kind: "ptr", callback: "GCompletionStrncmpFunc" },
  } as const;

  get items(): number {
    return this.$live("items").pointer(this.$at);
  }

  set items(value: number) {
    this.$live("items").setPointer(this.$at, this.$fit("ptr", "items", value));
  }

  get func(): number {
    return this.$live("func").pointer(this.$at + 8);
  }

  set func(value: number) {
    this.$live("func").setPointer(this.$at + 8, this.$fit("ptr", "func", value));
  }

  get prefix(): number {
    return this.$live("prefix").pointer(this.$at + 16);
  }

  set prefix(value: number) {
    this.$live("prefix").setPointer(this.$at + 16, this.$fit("ptr", "prefix", value));
  }

  get cache(): number {
    return this.$live("cache").pointer(this.$at + 24);
  }

  set cache(value: number) {
    this.$live("cache").setPointer(this.$at + 24, this.$fit("ptr", "cache", value));
  }

  get strncmp_func(): number {
    return this.$live("strncmp_func").pointer(this.$at + 32);
  }

  set strncmp_func(value: number) {
    this.$live("strncmp_func").setPointer(this.$at + 32, this.$fit("ptr", "strncmp_func", value));
  }
}
