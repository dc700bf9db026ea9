// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_free: { args: ["ptr"], returns: "void" },
  g_clear_pointer: { args: ["ptr", "ptr"], returns: "void" },
  g_malloc: { args: ["u64"], returns: "ptr" },
  g_malloc0: { args: ["u64"], returns: "ptr" },
  g_realloc: { args: ["ptr", "u64"], returns: "ptr" },
  g_try_malloc: { args: ["u64"], returns: "ptr" },
  g_try_malloc0: { args: ["u64"], returns: "ptr" },
  g_try_realloc: { args: ["ptr", "u64"], returns: "ptr" },
  g_malloc_n: { args: ["u64", "u64"], returns: "ptr" },
  g_malloc0_n: { args: ["u64", "u64"], returns: "ptr" },
  g_realloc_n: { args: ["ptr", "u64", "u64"], returns: "ptr" },
  g_try_malloc_n: { args: ["u64", "u64"], returns: "ptr" },
  g_try_malloc0_n: { args: ["u64", "u64"], returns: "ptr" },
  g_try_realloc_n: { args: ["ptr", "u64", "u64"], returns: "ptr" },
  g_aligned_alloc: { args: ["u64", "u64", "u64"], returns: "ptr" },
  g_aligned_alloc0: { args: ["u64", "u64", "u64"], returns: "ptr" },
  g_aligned_free: { args: ["ptr"], returns: "void" },
  g_mem_set_vtable: { args: ["ptr"], returns: "void" },
  g_mem_is_system_malloc: { args: [], returns: "i32" },
  g_mem_profile: { args: [], returns: "void" },
} as const;

export const wrappers = {
  g_steal_pointer: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  g_mem_gc_friendly: { kind: "i32" },
  glib_mem_profiler_table: { kind: "ptr", to: "GMemVTable" },
} as const;

export const callbacks = {
  "GMemVTable.malloc": { args: ["u64"], returns: "ptr" },
  "GMemVTable.realloc": { args: ["ptr", "u64"], returns: "ptr" },
  "GMemVTable.free": { args: ["ptr"], returns: "void" },
  "GMemVTable.calloc": { args: ["u64", "u64"], returns: "ptr" },
  "GMemVTable.try_malloc": { args: ["u64"], returns: "ptr" },
  "GMemVTable.try_realloc": { args: ["ptr", "u64"], returns: "ptr" },
} as const;

export const constants = {
  G_MEM_ALIGN: 8,
} as const;

export class GMemVTable extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    malloc: { offset: 0, size: 8, kind: "ptr", callback: "GMemVTable.malloc" },
    realloc: { offset: 8, size: 8, kind: "ptr", callback: "GMemVTable.realloc" },
    free: { offset: 16, size: 8, kind: "ptr", callback: "GMemVTable.free" },
    calloc: { offset: 24, size: 8, kind: "ptr", callback: "GMemVTable.calloc" },
    try_malloc: { offset: 32, size: 8, kind: "ptr", callback: "GMemVTable.try_malloc" },
    try_realloc: { offset: 40, size: 8, kind: "ptr", callback: "GMemVTable.try_realloc" },
  } as const;

  get malloc(): number {
    return this.$live("malloc").pointer(this.$at);
  }

  set malloc(value: number) {
    this.$live("malloc").setPointer(this.$at, this.$fit("ptr", "malloc", value));
  }

  get realloc(): number {
    return this.$live("realloc").pointer(this.$at + 8);
  }

  set realloc(value: number) {
    this.$live("realloc").setPointer(this.$at + 8, this.$fit("ptr", "realloc", value));
  }

  get free(): number {
    return this.$live("free").pointer(this.$at + 16);
  }

  set free(value: number) {
    this.$live("free").setPointer(this.$at + 16, this.$fit("ptr", "free", value));
  }

  get calloc(): number {
    return this.$live("calloc").pointer(this.$at + 24);
  }

  set calloc(value: number) {
    this.$live("calloc").setPointer(this.$at + 24, this.$fit("ptr", "calloc", value));
  }

  get try_malloc(): number {
    return this.$live("try_malloc").pointer(this.$at + 32);
  }

  set try_malloc(value: number) {
    this.$live("try_malloc").setPointer(this.$at + 32, this.$fit("ptr", "try_malloc", value));
  }

  get try_realloc(): number {
    return this.$live("try_realloc").pointer(this.$at + 40);
  }

  set try_realloc(value: number) {
    this.$live("try_realloc").setPointer(this.$at + 40, this.$fit("ptr", "try_realloc", value));
  }
}
