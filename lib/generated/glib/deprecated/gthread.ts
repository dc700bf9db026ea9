// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../../native/struct.ts";
import { pthread_mutex_t } from "../../system/pthreadtypes.ts";

export const functions = {
  g_thread_create: { args: ["ptr", "ptr", "i32", "ptr"], returns: "ptr" },
  g_thread_create_full: { args: ["ptr", "ptr", "u64", "i32", "i32", "u32", "ptr"], returns: "ptr" },
  g_thread_set_priority: { args: ["ptr", "u32"], returns: "void" },
  g_thread_foreach: { args: ["ptr", "ptr"], returns: "void" },
  g_static_mutex_init: { args: ["ptr"], returns: "void" },
  g_static_mutex_free: { args: ["ptr"], returns: "void" },
  g_static_mutex_get_mutex_impl: { args: ["ptr"], returns: "ptr" },
  g_static_rec_mutex_init: { args: ["ptr"], returns: "void" },
  g_static_rec_mutex_lock: { args: ["ptr"], returns: "void" },
  g_static_rec_mutex_trylock: { args: ["ptr"], returns: "i32" },
  g_static_rec_mutex_unlock: { args: ["ptr"], returns: "void" },
  g_static_rec_mutex_lock_full: { args: ["ptr", "u32"], returns: "void" },
  g_static_rec_mutex_unlock_full: { args: ["ptr"], returns: "u32" },
  g_static_rec_mutex_free: { args: ["ptr"], returns: "void" },
  g_static_rw_lock_init: { args: ["ptr"], returns: "void" },
  g_static_rw_lock_reader_lock: { args: ["ptr"], returns: "void" },
  g_static_rw_lock_reader_trylock: { args: ["ptr"], returns: "i32" },
  g_static_rw_lock_reader_unlock: { args: ["ptr"], returns: "void" },
  g_static_rw_lock_writer_lock: { args: ["ptr"], returns: "void" },
  g_static_rw_lock_writer_trylock: { args: ["ptr"], returns: "i32" },
  g_static_rw_lock_writer_unlock: { args: ["ptr"], returns: "void" },
  g_static_rw_lock_free: { args: ["ptr"], returns: "void" },
  g_private_new: { args: ["ptr"], returns: "ptr" },
  g_static_private_init: { args: ["ptr"], returns: "void" },
  g_static_private_get: { args: ["ptr"], returns: "ptr" },
  g_static_private_set: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_static_private_free: { args: ["ptr"], returns: "void" },
  g_once_init_enter_impl: { args: ["ptr"], returns: "i32" },
  g_thread_init: { args: ["ptr"], returns: "void" },
  g_thread_init_with_errorcheck_mutexes: { args: ["ptr"], returns: "void" },
  g_thread_get_initialized: { args: [], returns: "i32" },
  g_mutex_new: { args: [], returns: "ptr" },
  g_mutex_free: { args: ["ptr"], returns: "void" },
  g_cond_new: { args: [], returns: "ptr" },
  g_cond_free: { args: ["ptr"], returns: "void" },
  g_cond_timed_wait: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const variables = {
  g_thread_functions_for_glib_use: { kind: "bytes", type: "GThreadFunctions" },
  g_thread_use_default_impl: { kind: "i32" },
  g_thread_gettime: { kind: "ptr" },
  g_threads_got_initialized: { kind: "i32" },
} as const;

export const callbacks = {
  "GThreadFunctions.mutex_new": { args: [], returns: "ptr" },
  "GThreadFunctions.mutex_lock": { args: ["ptr"], returns: "void" },
  "GThreadFunctions.mutex_trylock": { args: ["ptr"], returns: "i32" },
  "GThreadFunctions.mutex_unlock": { args: ["ptr"], returns: "void" },
  "GThreadFunctions.mutex_free": { args: ["ptr"], returns: "void" },
  "GThreadFunctions.cond_new": { args: [], returns: "ptr" },
  "GThreadFunctions.cond_signal": { args: ["ptr"], returns: "void" },
  "GThreadFunctions.cond_broadcast": { args: ["ptr"], returns: "void" },
  "GThreadFunctions.cond_wait": { args: ["ptr", "ptr"], returns: "void" },
  "GThreadFunctions.cond_timed_wait": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GThreadFunctions.cond_free": { args: ["ptr"], returns: "void" },
  "GThreadFunctions.private_new": { args: ["ptr"], returns: "ptr" },
  "GThreadFunctions.private_get": { args: ["ptr"], returns: "ptr" },
  "GThreadFunctions.private_set": { args: ["ptr", "ptr"], returns: "void" },
  "GThreadFunctions.thread_create": { args: ["ptr", "ptr", "u64", "i32", "i32", "u32", "ptr", "ptr"], returns: "void" },
  "GThreadFunctions.thread_yield": { args: [], returns: "void" },
  "GThreadFunctions.thread_join": { args: ["ptr"], returns: "void" },
  "GThreadFunctions.thread_exit": { args: [], returns: "void" },
  "GThreadFunctions.thread_set_priority": { args: ["ptr", "u32"], returns: "void" },
  "GThreadFunctions.thread_self": { args: ["ptr"], returns: "void" },
  "GThreadFunctions.thread_equal": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const GThreadPriority = {
  G_THREAD_PRIORITY_LOW: 0,
  G_THREAD_PRIORITY_NORMAL: 1,
  G_THREAD_PRIORITY_HIGH: 2,
  G_THREAD_PRIORITY_URGENT: 3,
} as const;
export type GThreadPriority = (typeof GThreadPriority)[keyof typeof GThreadPriority];

export class GThread extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    func: { offset: 0, size: 8, kind: "ptr", callback: "GThreadFunc" },
    data: { offset: 8, size: 8, kind: "ptr" },
    joinable: { offset: 16, size: 4, kind: "i32" },
    priority: { offset: 20, size: 4, kind: "u32", enum: "GThreadPriority" },
  } as const;

  get func(): number {
    return this.$live("func").pointer(this.$at);
  }

  set func(value: number) {
    this.$live("func").setPointer(this.$at, this.$fit("ptr", "func", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 8);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 8, this.$fit("ptr", "data", value));
  }

  get joinable(): number {
    return this.$live("joinable").i32(this.$at + 16);
  }

  set joinable(value: number) {
    this.$live("joinable").setI32(this.$at + 16, this.$fit("i32", "joinable", value));
  }

  get priority(): number {
    return this.$live("priority").u32(this.$at + 20);
  }

  set priority(value: number) {
    this.$live("priority").setU32(this.$at + 20, this.$fit("u32", "priority", value));
  }
}

export class GThreadFunctions extends Struct {
  static readonly size = 168;
  static readonly align = 8;
  static readonly fields = {
    mutex_new: { offset: 0, size: 8, kind: "ptr", callback: "GThreadFunctions.mutex_new" },
    mutex_lock: { offset: 8, size: 8, kind: "ptr", callback: "GThreadFunctions.mutex_lock" },
    mutex_trylock: { offset: 16, size: 8, kind: "ptr", callback: "GThreadFunctions.mutex_trylock" },
    mutex_unlock: { offset: 24, size: 8, kind: "ptr", callback: "GThreadFunctions.mutex_unlock" },
    mutex_free: { offset: 32, size: 8, kind: "ptr", callback: "GThreadFunctions.mutex_free" },
    cond_new: { offset: 40, size: 8, kind: "ptr", callback: "GThreadFunctions.cond_new" },
    cond_signal: { offset: 48, size: 8, kind: "ptr", callback: "GThreadFunctions.cond_signal" },
    cond_broadcast: { offset: 56, size: 8, kind: "ptr", callback: "GThreadFunctions.cond_broadcast" },
    cond_wait: { offset: 64, size: 8, kind: "ptr", callback: "GThreadFunctions.cond_wait" },
    cond_timed_wait: { offset: 72, size: 8, kind: "ptr", callback: "GThreadFunctions.cond_timed_wait" },
    cond_free: { offset: 80, size: 8, kind: "ptr", callback: "GThreadFunctions.cond_free" },
    private_new: { offset: 88, size: 8, kind: "ptr", callback: "GThreadFunctions.private_new" },
    private_get: { offset: 96, size: 8, kind: "ptr", callback: "GThreadFunctions.private_get" },
    private_set: { offset: 104, size: 8, kind: "ptr", callback: "GThreadFunctions.private_set" },
    thread_create: { offset: 112, size: 8, kind: "ptr", callback: "GThreadFunctions.thread_create" },
    thread_yield: { offset: 120, size: 8, kind: "ptr", callback: "GThreadFunctions.thread_yield" },
    thread_join: { offset: 128, size: 8, kind: "ptr", callback: "GThreadFunctions.thread_join" },
    thread_exit: { offset: 136, size: 8, kind: "ptr", callback: "GThreadFunctions.thread_exit" },
    thread_set_priority: { offset: 144, size: 8, kind: "ptr", callback: "GThreadFunctions.thread_set_priority" },
    thread_self: { offset: 152, size: 8, kind: "ptr", callback: "GThreadFunctions.thread_self" },
    thread_equal: { offset: 160, size: 8, kind: "ptr", callback: "GThreadFunctions.thread_equal" },
  } as const;

  get mutex_new(): number {
    return this.$live("mutex_new").pointer(this.$at);
  }

  set mutex_new(value: number) {
    this.$live("mutex_new").setPointer(this.$at, this.$fit("ptr", "mutex_new", value));
  }

  get mutex_lock(): number {
    return this.$live("mutex_lock").pointer(this.$at + 8);
  }

  set mutex_lock(value: number) {
    this.$live("mutex_lock").setPointer(this.$at + 8, this.$fit("ptr", "mutex_lock", value));
  }

  get mutex_trylock(): number {
    return this.$live("mutex_trylock").pointer(this.$at + 16);
  }

  set mutex_trylock(value: number) {
    this.$live("mutex_trylock").setPointer(this.$at + 16, this.$fit("ptr", "mutex_trylock", value));
  }

  get mutex_unlock(): number {
    return this.$live("mutex_unlock").pointer(this.$at + 24);
  }

  set mutex_unlock(value: number) {
    this.$live("mutex_unlock").setPointer(this.$at + 24, this.$fit("ptr", "mutex_unlock", value));
  }

  get mutex_free(): number {
    return this.$live("mutex_free").pointer(this.$at + 32);
  }

  set mutex_free(value: number) {
    this.$live("mutex_free").setPointer(this.$at + 32, this.$fit("ptr", "mutex_free", value));
  }

  get cond_new(): number {
    return this.$live("cond_new").pointer(this.$at + 40);
  }

  set cond_new(value: number) {
    this.$live("cond_new").setPointer(this.$at + 40, this.$fit("ptr", "cond_new", value));
  }

  get cond_signal(): number {
    return this.$live("cond_signal").pointer(this.$at + 48);
  }

  set cond_signal(value: number) {
    this.$live("cond_signal").setPointer(this.$at + 48, this.$fit("ptr", "cond_signal", value));
  }

  get cond_broadcast(): number {
    return this.$live("cond_broadcast").pointer(this.$at + 56);
  }

  set cond_broadcast(value: number) {
    this.$live("cond_broadcast").setPointer(this.$at + 56, this.$fit("ptr", "cond_broadcast", value));
  }

  get cond_wait(): number {
    return this.$live("cond_wait").pointer(this.$at + 64);
  }

  set cond_wait(value: number) {
    this.$live("cond_wait").setPointer(this.$at + 64, this.$fit("ptr", "cond_wait", value));
  }

  get cond_timed_wait(): number {
    return this.$live("cond_timed_wait").pointer(this.$at + 72);
  }

  set cond_timed_wait(value: number) {
    this.$live("cond_timed_wait").setPointer(this.$at + 72, this.$fit("ptr", "cond_timed_wait", value));
  }

  get cond_free(): number {
    return this.$live("cond_free").pointer(this.$at + 80);
  }

  set cond_free(value: number) {
    this.$live("cond_free").setPointer(this.$at + 80, this.$fit("ptr", "cond_free", value));
  }

  get private_new(): number {
    return this.$live("private_new").pointer(this.$at + 88);
  }

  set private_new(value: number) {
    this.$live("private_new").setPointer(this.$at + 88, this.$fit("ptr", "private_new", value));
  }

  get private_get(): number {
    return this.$live("private_get").pointer(this.$at + 96);
  }

  set private_get(value: number) {
    this.$live("private_get").setPointer(this.$at + 96, this.$fit("ptr", "private_get", value));
  }

  get private_set(): number {
    return this.$live("private_set").pointer(this.$at + 104);
  }

  set private_set(value: number) {
    this.$live("private_set").setPointer(this.$at + 104, this.$fit("ptr", "private_set", value));
  }

  get thread_create(): number {
    return this.$live("thread_create").pointer(this.$at + 112);
  }

  set thread_create(value: number) {
    this.$live("thread_create").setPointer(this.$at + 112, this.$fit("ptr", "thread_create", value));
  }

  get thread_yield(): number {
    return this.$live("thread_yield").pointer(this.$at + 120);
  }

  set thread_yield(value: number) {
    this.$live("thread_yield").setPointer(this.$at + 120, this.$fit("ptr", "thread_yield", value));
  }

  get thread_join(): number {
    return this.$live("thread_join").pointer(this.$at + 128);
  }

  set thread_join(value: number) {
    this.$live("thread_join").setPointer(this.$at + 128, this.$fit("ptr", "thread_join", value));
  }

  get thread_exit(): number {
    return this.$live("thread_exit").pointer(this.$at + 136);
  }

  set thread_exit(value: number) {
    this.$live("thread_exit").setPointer(this.$at + 136, this.$fit("ptr", "thread_exit", value));
  }

  get thread_set_priority(): number {
    return this.$live("thread_set_priority").pointer(this.$at + 144);
  }

  set thread_set_priority(value: number) {
    this.$live("thread_set_priority").setPointer(this.$at + 144, this.$fit("ptr", "thread_set_priority", value));
  }

  get thread_self(): number {
    return this.$live("thread_self").pointer(this.$at + 152);
  }

  set thread_self(value: number) {
    this.$live("thread_self").setPointer(this.$at + 152, this.$fit("ptr", "thread_self", value));
  }

  get thread_equal(): number {
    return this.$live("thread_equal").pointer(this.$at + 160);
  }

  set thread_equal(value: number) {
    this.$live("thread_equal").setPointer(this.$at + 160, this.$fit("ptr", "thread_equal", value));
  }
}

export class GStaticMutex extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    mutex: { offset: 0, size: 8, kind: "ptr", to: "GMutex" },
    unused: { offset: 8, size: 40, kind: "struct", type: "pthread_mutex_t" },
  } as const;

  get mutex(): number {
    return this.$live("mutex").pointer(this.$at);
  }

  set mutex(value: number) {
    this.$live("mutex").setPointer(this.$at, this.$fit("ptr", "mutex", value));
  }

  get unused(): pthread_mutex_t {
    return new pthread_mutex_t(this.$live("unused"), this.$at + 8);
  }
}

export class GStaticRecMutex_unused extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    owner: { offset: 0, size: 8, kind: "u64" },
    dummy: { offset: 0, size: 8, kind: "f64" },
  } as const;

  get owner(): bigint {
    return this.$live("owner").u64(this.$at);
  }

  set owner(value: bigint) {
    this.$live("owner").setU64(this.$at, this.$fit("u64", "owner", value));
  }

  get dummy(): number {
    return this.$live("dummy").f64(this.$at);
  }

  set dummy(value: number) {
    this.$live("dummy").setF64(this.$at, this.$fit("f64", "dummy", value));
  }
}

export class GStaticRecMutex extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    mutex: { offset: 0, size: 48, kind: "struct", type: "GStaticMutex" },
    depth: { offset: 48, size: 4, kind: "u32" },
    unused: { offset: 56, size: 8, kind: "struct", type: "GStaticRecMutex_unused" },
  } as const;

  get mutex(): GStaticMutex {
    return new GStaticMutex(this.$live("mutex"), this.$at);
  }

  get depth(): number {
    return this.$live("depth").u32(this.$at + 48);
  }

  set depth(value: number) {
    this.$live("depth").setU32(this.$at + 48, this.$fit("u32", "depth", value));
  }

  get unused(): GStaticRecMutex_unused {
    return new GStaticRecMutex_unused(this.$live("unused"), this.$at + 56);
  }
}

export class GStaticRWLock extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    mutex: { offset: 0, size: 48, kind: "struct", type: "GStaticMutex" },
    read_cond: { offset: 48, size: 8, kind: "ptr", to: "GCond" },
    write_cond: { offset: 56, size: 8, kind: "ptr", to: "GCond" },
    read_counter: { offset: 64, size: 4, kind: "u32" },
    have_writer: { offset: 68, size: 4, kind: "i32" },
    want_to_read: { offset: 72, size: 4, kind: "u32" },
    want_to_write: { offset: 76, size: 4, kind: "u32" },
  } as const;

  get mutex(): GStaticMutex {
    return new GStaticMutex(this.$live("mutex"), this.$at);
  }

  get read_cond(): number {
    return this.$live("read_cond").pointer(this.$at + 48);
  }

  set read_cond(value: number) {
    this.$live("read_cond").setPointer(this.$at + 48, this.$fit("ptr", "read_cond", value));
  }

  get write_cond(): number {
    return this.$live("write_cond").pointer(this.$at + 56);
  }

  set write_cond(value: number) {
    this.$live("write_cond").setPointer(this.$at + 56, this.$fit("ptr", "write_cond", value));
  }

  get read_counter(): number {
    return this.$live("read_counter").u32(this.$at + 64);
  }

  set read_counter(value: number) {
    this.$live("read_counter").setU32(this.$at + 64, this.$fit("u32", "read_counter", value));
  }

  get have_writer(): number {
    return this.$live("have_writer").i32(this.$at + 68);
  }

  set have_writer(value: number) {
    this.$live("have_writer").setI32(this.$at + 68, this.$fit("i32", "have_writer", value));
  }

  get want_to_read(): number {
    return this.$live("want_to_read").u32(this.$at + 72);
  }

  set want_to_read(value: number) {
    this.$live("want_to_read").setU32(this.$at + 72, this.$fit("u32", "want_to_read", value));
  }

  get want_to_write(): number {
    return this.$live("want_to_write").u32(this.$at + 76);
  }

  set want_to_write(value: number) {
    this.$live("want_to_write").setU32(this.$at + 76, this.$fit("u32", "want_to_write", value));
  }
}

export class GStaticPrivate extends Struct {
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields = {
    index: { offset: 0, size: 4, kind: "u32" },
  } as const;

  get index(): number {
    return this.$live("index").u32(this.$at);
  }

  set index(value: number) {
    this.$live("index").setU32(this.$at, this.$fit("u32", "index", value));
  }
}
