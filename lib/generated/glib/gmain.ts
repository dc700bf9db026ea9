// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_main_context_new: { args: [], returns: "ptr" },
  g_main_context_new_with_flags: { args: ["u32"], returns: "ptr" },
  g_main_context_ref: { args: ["ptr"], returns: "ptr" },
  g_main_context_unref: { args: ["ptr"], returns: "void" },
  g_main_context_default: { args: [], returns: "ptr" },
  g_main_context_iteration: { args: ["ptr", "i32"], returns: "i32" },
  g_main_context_pending: { args: ["ptr"], returns: "i32" },
  g_main_context_find_source_by_id: { args: ["ptr", "u32"], returns: "ptr" },
  g_main_context_find_source_by_user_data: { args: ["ptr", "ptr"], returns: "ptr" },
  g_main_context_find_source_by_funcs_user_data: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_main_context_wakeup: { args: ["ptr"], returns: "void" },
  g_main_context_acquire: { args: ["ptr"], returns: "i32" },
  g_main_context_release: { args: ["ptr"], returns: "void" },
  g_main_context_is_owner: { args: ["ptr"], returns: "i32" },
  g_main_context_wait: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_main_context_prepare: { args: ["ptr", "ptr"], returns: "i32" },
  g_main_context_query: { args: ["ptr", "i32", "ptr", "ptr", "i32"], returns: "i32" },
  g_main_context_check: { args: ["ptr", "i32", "ptr", "i32"], returns: "i32" },
  g_main_context_dispatch: { args: ["ptr"], returns: "void" },
  g_main_context_set_poll_func: { args: ["ptr", "ptr"], returns: "void" },
  g_main_context_get_poll_func: { args: ["ptr"], returns: "ptr" },
  g_main_context_add_poll: { args: ["ptr", "ptr", "i32"], returns: "void" },
  g_main_context_remove_poll: { args: ["ptr", "ptr"], returns: "void" },
  g_main_depth: { args: [], returns: "i32" },
  g_main_current_source: { args: [], returns: "ptr" },
  g_main_context_push_thread_default: { args: ["ptr"], returns: "void" },
  g_main_context_pop_thread_default: { args: ["ptr"], returns: "void" },
  g_main_context_get_thread_default: { args: [], returns: "ptr" },
  g_main_context_ref_thread_default: { args: [], returns: "ptr" },
  g_main_loop_new: { args: ["ptr", "i32"], returns: "ptr" },
  g_main_loop_run: { args: ["ptr"], returns: "void" },
  g_main_loop_quit: { args: ["ptr"], returns: "void" },
  g_main_loop_ref: { args: ["ptr"], returns: "ptr" },
  g_main_loop_unref: { args: ["ptr"], returns: "void" },
  g_main_loop_is_running: { args: ["ptr"], returns: "i32" },
  g_main_loop_get_context: { args: ["ptr"], returns: "ptr" },
  g_source_new: { args: ["ptr", "u32"], returns: "ptr" },
  g_source_set_dispose_function: { args: ["ptr", "ptr"], returns: "void" },
  g_source_ref: { args: ["ptr"], returns: "ptr" },
  g_source_unref: { args: ["ptr"], returns: "void" },
  g_source_attach: { args: ["ptr", "ptr"], returns: "u32" },
  g_source_destroy: { args: ["ptr"], returns: "void" },
  g_source_set_priority: { args: ["ptr", "i32"], returns: "void" },
  g_source_get_priority: { args: ["ptr"], returns: "i32" },
  g_source_set_can_recurse: { args: ["ptr", "i32"], returns: "void" },
  g_source_get_can_recurse: { args: ["ptr"], returns: "i32" },
  g_source_get_id: { args: ["ptr"], returns: "u32" },
  g_source_get_context: { args: ["ptr"], returns: "ptr" },
  g_source_set_callback: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_source_set_funcs: { args: ["ptr", "ptr"], returns: "void" },
  g_source_is_destroyed: { args: ["ptr"], returns: "i32" },
  g_source_set_name: { args: ["ptr", "ptr"], returns: "void" },
  g_source_set_static_name: { args: ["ptr", "ptr"], returns: "void" },
  g_source_get_name: { args: ["ptr"], returns: "ptr" },
  g_source_set_name_by_id: { args: ["u32", "ptr"], returns: "void" },
  g_source_set_ready_time: { args: ["ptr", "i64"], returns: "void" },
  g_source_get_ready_time: { args: ["ptr"], returns: "i64" },
  g_source_add_unix_fd: { args: ["ptr", "i32", "u32"], returns: "ptr" },
  g_source_modify_unix_fd: { args: ["ptr", "ptr", "u32"], returns: "void" },
  g_source_remove_unix_fd: { args: ["ptr", "ptr"], returns: "void" },
  g_source_query_unix_fd: { args: ["ptr", "ptr"], returns: "u32" },
  g_source_set_callback_indirect: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_source_add_poll: { args: ["ptr", "ptr"], returns: "void" },
  g_source_remove_poll: { args: ["ptr", "ptr"], returns: "void" },
  g_source_add_child_source: { args: ["ptr", "ptr"], returns: "void" },
  g_source_remove_child_source: { args: ["ptr", "ptr"], returns: "void" },
  g_source_get_current_time: { args: ["ptr", "ptr"], returns: "void" },
  g_source_get_time: { args: ["ptr"], returns: "i64" },
  g_idle_source_new: { args: [], returns: "ptr" },
  g_child_watch_source_new: { args: ["i32"], returns: "ptr" },
  g_timeout_source_new: { args: ["u32"], returns: "ptr" },
  g_timeout_source_new_seconds: { args: ["u32"], returns: "ptr" },
  g_get_current_time: { args: ["ptr"], returns: "void" },
  g_get_monotonic_time: { args: [], returns: "i64" },
  g_get_real_time: { args: [], returns: "i64" },
  g_source_remove: { args: ["u32"], returns: "i32" },
  g_source_remove_by_user_data: { args: ["ptr"], returns: "i32" },
  g_source_remove_by_funcs_user_data: { args: ["ptr", "ptr"], returns: "i32" },
  g_clear_handle_id: { args: ["ptr", "ptr"], returns: "void" },
  g_timeout_add_full: { args: ["i32", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_timeout_add: { args: ["u32", "ptr", "ptr"], returns: "u32" },
  g_timeout_add_once: { args: ["u32", "ptr", "ptr"], returns: "u32" },
  g_timeout_add_seconds_full: { args: ["i32", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_timeout_add_seconds: { args: ["u32", "ptr", "ptr"], returns: "u32" },
  g_child_watch_add_full: { args: ["i32", "i32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_child_watch_add: { args: ["i32", "ptr", "ptr"], returns: "u32" },
  g_idle_add: { args: ["ptr", "ptr"], returns: "u32" },
  g_idle_add_full: { args: ["i32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_idle_add_once: { args: ["ptr", "ptr"], returns: "u32" },
  g_idle_remove_by_data: { args: ["ptr"], returns: "i32" },
  g_main_context_invoke_full: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_main_context_invoke: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  g_main_context_pusher_new: { args: ["ptr"], returns: "ptr" },
  g_main_context_pusher_free: { args: ["ptr"], returns: "void" },
  g_steal_fd: { args: ["ptr"], returns: "i32" },
} as const;

export const variables = {
  g_timeout_funcs: { kind: "bytes", type: "GSourceFuncs" },
  g_child_watch_funcs: { kind: "bytes", type: "GSourceFuncs" },
  g_idle_funcs: { kind: "bytes", type: "GSourceFuncs" },
  g_unix_signal_funcs: { kind: "bytes", type: "GSourceFuncs" },
  g_unix_fd_source_funcs: { kind: "bytes", type: "GSourceFuncs" },
} as const;

export const callbacks = {
  GSourceFunc: { args: ["ptr"], returns: "i32" },
  GSourceOnceFunc: { args: ["ptr"], returns: "void" },
  GChildWatchFunc: { args: ["i32", "i32", "ptr"], returns: "void" },
  GSourceDisposeFunc: { args: ["ptr"], returns: "void" },
  GSourceDummyMarshal: { args: [], returns: "void" },
  GClearHandleFunc: { args: ["u32"], returns: "void" },
  "GSourceCallbackFuncs.ref": { args: ["ptr"], returns: "void" },
  "GSourceCallbackFuncs.unref": { args: ["ptr"], returns: "void" },
  "GSourceCallbackFuncs.get": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GSourceFuncs.prepare": { args: ["ptr", "ptr"], returns: "i32" },
  "GSourceFuncs.check": { args: ["ptr"], returns: "i32" },
  "GSourceFuncs.dispatch": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GSourceFuncs.finalize": { args: ["ptr"], returns: "void" },
} as const;

export const constants = {
  G_PRIORITY_HIGH: -100,
  G_PRIORITY_DEFAULT: 0,
  G_PRIORITY_HIGH_IDLE: 100,
  G_PRIORITY_DEFAULT_IDLE: 200,
  G_PRIORITY_LOW: 300,
  G_SOURCE_REMOVE: 0,
  G_SOURCE_CONTINUE: 1,
} as const;

export const GIOCondition = {
  G_IO_IN: 1,
  G_IO_OUT: 4,
  G_IO_PRI: 2,
  G_IO_ERR: 8,
  G_IO_HUP: 16,
  G_IO_NVAL: 32,
} as const;
export type GIOCondition = (typeof GIOCondition)[keyof typeof GIOCondition];

export const GMainContextFlags = {
  G_MAIN_CONTEXT_FLAGS_NONE: 0,
  G_MAIN_CONTEXT_FLAGS_OWNERLESS_POLLING: 1,
} as const;
export type GMainContextFlags = (typeof GMainContextFlags)[keyof typeof GMainContextFlags];

export class GSource extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    callback_data: { offset: 0, size: 8, kind: "ptr" },
    callback_funcs: { offset: 8, size: 8, kind: "ptr", to: "GSourceCallbackFuncs" },
    source_funcs: { offset: 16, size: 8, kind: "ptr", to: "GSourceFuncs" },
    ref_count: { offset: 24, size: 4, kind: "u32" },
    context: { offset: 32, size: 8, kind: "ptr", to: "GMainContext" },
    priority: { offset: 40, size: 4, kind: "i32" },
    flags: { offset: 44, size: 4, kind: "u32" },
    source_id: { offset: 48, size: 4, kind: "u32" },
    poll_fds: { offset: 56, size: 8, kind: "ptr", to: "GSList" },
    prev: { offset: 64, size: 8, kind: "ptr", to: "GSource" },
    next: { offset: 72, size: 8, kind: "ptr", to: "GSource" },
    name: { offset: 80, size: 8, kind: "ptr" },
    priv: { offset: 88, size: 8, kind: "ptr", to: "GSourcePrivate" },
  } as const;

  get callback_data(): number {
    return this.$live("callback_data").pointer(this.$at);
  }

  set callback_data(value: number) {
    this.$live("callback_data").setPointer(this.$at, this.$fit("ptr", "callback_data", value));
  }

  get callback_funcs(): number {
    return this.$live("callback_funcs").pointer(this.$at + 8);
  }

  set callback_funcs(value: number) {
    this.$live("callback_funcs").setPointer(this.$at + 8, this.$fit("ptr", "callback_funcs", value));
  }

  get source_funcs(): number {
    return this.$live("source_funcs").pointer(this.$at + 16);
  }

  set source_funcs(value: number) {
    this.$live("source_funcs").setPointer(this.$at + 16, this.$fit("ptr", "source_funcs", value));
  }

  get ref_count(): number {
    return this.$live("ref_count").u32(this.$at + 24);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setU32(this.$at + 24, this.$fit("u32", "ref_count", value));
  }

  get context(): number {
    return this.$live("context").pointer(this.$at + 32);
  }

  set context(value: number) {
    this.$live("context").setPointer(this.$at + 32, this.$fit("ptr", "context", value));
  }

  get priority(): number {
    return this.$live("priority").i32(this.$at + 40);
  }

  set priority(value: number) {
    this.$live("priority").setI32(this.$at + 40, this.$fit("i32", "priority", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 44);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 44, this.$fit("u32", "flags", value));
  }

  get source_id(): number {
    return this.$live("source_id").u32(this.$at + 48);
  }

  set source_id(value: number) {
    this.$live("source_id").setU32(this.$at + 48, this.$fit("u32", "source_id", value));
  }

  get poll_fds(): number {
    return this.$live("poll_fds").pointer(this.$at + 56);
  }

  set poll_fds(value: number) {
    this.$live("poll_fds").setPointer(this.$at + 56, this.$fit("ptr", "poll_fds", value));
  }

  get prev(): number {
    return this.$live("prev").pointer(this.$at + 64);
  }

  set prev(value: number) {
    this.$live("prev").setPointer(this.$at + 64, this.$fit("ptr", "prev", value));
  }

  get next(): number {
    return this.$live("next").pointer(this.$at + 72);
  }

  set next(value: number) {
    this.$live("next").setPointer(this.$at + 72, this.$fit("ptr", "next", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 80);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 80, this.$fit("ptr", "name", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 88);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 88, this.$fit("ptr", "priv", value));
  }
}

export class GSourceCallbackFuncs extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    ref: { offset: 0, size: 8, kind: "ptr", callback: "GSourceCallbackFuncs.ref" },
    unref: { offset: 8, size: 8, kind: "ptr", callback: "GSourceCallbackFuncs.unref" },
    get: { offset: 16, size: 8, kind: "ptr", callback: "GSourceCallbackFuncs.get" },
  } as const;

  get ref(): number {
    return this.$live("ref").pointer(this.$at);
  }

  set ref(value: number) {
    this.$live("ref").setPointer(this.$at, this.$fit("ptr", "ref", value));
  }

  get unref(): number {
    return this.$live("unref").pointer(this.$at + 8);
  }

  set unref(value: number) {
    this.$live("unref").setPointer(this.$at + 8, this.$fit("ptr", "unref", value));
  }

  get get(): number {
    return this.$live("get").pointer(this.$at + 16);
  }

  set get(value: number) {
    this.$live("get").setPointer(this.$at + 16, this.$fit("ptr", "get", value));
  }
}

export class GSourceFuncs extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    prepare: { offset: 0, size: 8, kind: "ptr", callback: "GSourceFuncs.prepare" },
    check: { offset: 8, size: 8, kind: "ptr", callback: "GSourceFuncs.check" },
    dispatch: { offset: 16, size: 8, kind: "ptr", callback: "GSourceFuncs.dispatch" },
    finalize: { offset: 24, size: 8, kind: "ptr", callback: "GSourceFuncs.finalize" },
    closure_callback: { offset: 32, size: 8, kind: "ptr", callback: "GSourceFunc" },
    closure_marshal: { offset: 40, size: 8, kind: "ptr", callback: "GSourceDummyMarshal" },
  } as const;

  get prepare(): number {
    return this.$live("prepare").pointer(this.$at);
  }

  set prepare(value: number) {
    this.$live("prepare").setPointer(this.$at, this.$fit("ptr", "prepare", value));
  }

  get check(): number {
    return this.$live("check").pointer(this.$at + 8);
  }

  set check(value: number) {
    this.$live("check").setPointer(this.$at + 8, this.$fit("ptr", "check", value));
  }

  get dispatch(): number {
    return this.$live("dispatch").pointer(this.$at + 16);
  }

  set dispatch(value: number) {
    this.$live("dispatch").setPointer(this.$at + 16, this.$fit("ptr", "dispatch", value));
  }

  get finalize(): number {
    return this.$live("finalize").pointer(this.$at + 24);
  }

  set finalize(value: number) {
    this.$live("finalize").setPointer(this.$at + 24, this.$fit("ptr", "finalize", value));
  }

  get closure_callback(): number {
    return this.$live("closure_callback").pointer(this.$at + 32);
  }

  set closure_callback(value: number) {
    this.$live("closure_callback").setPointer(this.$at + 32, this.$fit("ptr", "closure_callback", value));
  }

  get closure_marshal(): number {
    return this.$live("closure_marshal").pointer(this.$at + 40);
  }

  set closure_marshal(value: number) {
    this.$live("closure_marshal").setPointer(this.$at + 40, this.$fit("ptr", "closure_marshal", value));
  }
}
