// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_thread_pool_new: { args: ["ptr", "ptr", "i32", "i32", "ptr"], returns: "ptr" },
  g_thread_pool_new_full: { args: ["ptr", "ptr", "ptr", "i32", "i32", "ptr"], returns: "ptr" },
  g_thread_pool_free: { args: ["ptr", "i32", "i32"], returns: "void" },
  g_thread_pool_push: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_thread_pool_unprocessed: { args: ["ptr"], returns: "u32" },
  g_thread_pool_set_sort_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_thread_pool_move_to_front: { args: ["ptr", "ptr"], returns: "i32" },
  g_thread_pool_set_max_threads: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  g_thread_pool_get_max_threads: { args: ["ptr"], returns: "i32" },
  g_thread_pool_get_num_threads: { args: ["ptr"], returns: "u32" },
  g_thread_pool_set_max_unused_threads: { args: ["i32"], returns: "void" },
  g_thread_pool_get_max_unused_threads: { args: [], returns: "i32" },
  g_thread_pool_get_num_unused_threads: { args: [], returns: "u32" },
  g_thread_pool_stop_unused_threads: { args: [], returns: "void" },
  g_thread_pool_set_max_idle_time: { args: ["u32"], returns: "void" },
  g_thread_pool_get_max_idle_time: { args: [], returns: "u32" },
} as const;

export class GThreadPool extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    func: { offset: 0, size: 8, kind: "ptr", callback: "GFunc" },
    user_data: { offset: 8, size: 8, kind: "ptr" },
    exclusive: { offset: 16, size: 4, kind: "i32" },
  } as const;

  get func(): number {
    return this.$live("func").pointer(this.$at);
  }

  set func(value: number) {
    this.$live("func").setPointer(this.$at, this.$fit("ptr", "func", value));
  }

  get user_data(): number {
    return this.$live("user_data").pointer(this.$at + 8);
  }

  set user_data(value: number) {
    this.$live("user_data").setPointer(this.$at + 8, this.$fit("ptr", "user_data", value));
  }

  get exclusive(): number {
    return this.$live("exclusive").i32(this.$at + 16);
  }

  set exclusive(value: number) {
    this.$live("exclusive").setI32(this.$at + 16, this.$fit("i32", "exclusive", value));
  }
}
