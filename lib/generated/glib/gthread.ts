// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_thread_error_quark: { args: [], returns: "u32" },
  g_thread_ref: { args: ["ptr"], returns: "ptr" },
  g_thread_unref: { args: ["ptr"], returns: "void" },
  g_thread_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_thread_try_new: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_thread_self: { args: [], returns: "ptr" },
  g_thread_exit: { args: ["ptr"], returns: "void" },
  g_thread_join: { args: ["ptr"], returns: "ptr" },
  g_thread_yield: { args: [], returns: "void" },
  g_mutex_init: { args: ["ptr"], returns: "void" },
  g_mutex_clear: { args: ["ptr"], returns: "void" },
  g_mutex_lock: { args: ["ptr"], returns: "void" },
  g_mutex_trylock: { args: ["ptr"], returns: "i32" },
  g_mutex_unlock: { args: ["ptr"], returns: "void" },
  g_rw_lock_init: { args: ["ptr"], returns: "void" },
  g_rw_lock_clear: { args: ["ptr"], returns: "void" },
  g_rw_lock_writer_lock: { args: ["ptr"], returns: "void" },
  g_rw_lock_writer_trylock: { args: ["ptr"], returns: "i32" },
  g_rw_lock_writer_unlock: { args: ["ptr"], returns: "void" },
  g_rw_lock_reader_lock: { args: ["ptr"], returns: "void" },
  g_rw_lock_reader_trylock: { args: ["ptr"], returns: "i32" },
  g_rw_lock_reader_unlock: { args: ["ptr"], returns: "void" },
  g_rec_mutex_init: { args: ["ptr"], returns: "void" },
  g_rec_mutex_clear: { args: ["ptr"], returns: "void" },
  g_rec_mutex_lock: { args: ["ptr"], returns: "void" },
  g_rec_mutex_trylock: { args: ["ptr"], returns: "i32" },
  g_rec_mutex_unlock: { args: ["ptr"], returns: "void" },
  g_cond_init: { args: ["ptr"], returns: "void" },
  g_cond_clear: { args: ["ptr"], returns: "void" },
  g_cond_wait: { args: ["ptr", "ptr"], returns: "void" },
  g_cond_signal: { args: ["ptr"], returns: "void" },
  g_cond_broadcast: { args: ["ptr"], returns: "void" },
  g_cond_wait_until: { args: ["ptr", "ptr", "i64"], returns: "i32" },
  g_private_get: { args: ["ptr"], returns: "ptr" },
  g_private_set: { args: ["ptr", "ptr"], returns: "void" },
  g_private_replace: { args: ["ptr", "ptr"], returns: "void" },
  g_once_impl: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_once_init_enter: { args: ["ptr"], returns: "i32" },
  g_once_init_leave: { args: ["ptr", "u64"], returns: "void" },
  g_get_num_processors: { args: [], returns: "u32" },
} as const;

export const wrappers = {
  g_mutex_locker_new: { args: ["ptr"], returns: "ptr" },
  g_mutex_locker_free: { args: ["ptr"], returns: "void" },
  g_rec_mutex_locker_new: { args: ["ptr"], returns: "ptr" },
  g_rec_mutex_locker_free: { args: ["ptr"], returns: "void" },
  g_rw_lock_writer_locker_new: { args: ["ptr"], returns: "ptr" },
  g_rw_lock_writer_locker_free: { args: ["ptr"], returns: "void" },
  g_rw_lock_reader_locker_new: { args: ["ptr"], returns: "ptr" },
  g_rw_lock_reader_locker_free: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GThreadFunc: { args: ["ptr"], returns: "ptr" },
} as const;

export const GThreadError = {
  G_THREAD_ERROR_AGAIN: 0,
} as const;
export type GThreadError = (typeof GThreadError)[keyof typeof GThreadError];

export const GOnceStatus = {
  G_ONCE_STATUS_NOTCALLED: 0,
  G_ONCE_STATUS_PROGRESS: 1,
  G_ONCE_STATUS_READY: 2,
} as const;
export type GOnceStatus = (typeof GOnceStatus)[keyof typeof GOnceStatus];

export class GMutex extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    p: { offset: 0, size: 8, kind: "ptr" },
    i: { offset: 0, size: 8, kind: "array", of: "u32", length: 2 },
  } as const;

  get p(): number {
    return this.$live("p").pointer(this.$at);
  }

  set p(value: number) {
    this.$live("p").setPointer(this.$at, this.$fit("ptr", "p", value));
  }

  get i(): NumberArray {
    return new NumberArray(this.$live("i"), this.$at, 2, "u32");
  }
}

export class GRWLock extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    p: { offset: 0, size: 8, kind: "ptr" },
    i: { offset: 8, size: 8, kind: "array", of: "u32", length: 2 },
  } as const;

  get p(): number {
    return this.$live("p").pointer(this.$at);
  }

  set p(value: number) {
    this.$live("p").setPointer(this.$at, this.$fit("ptr", "p", value));
  }

  get i(): NumberArray {
    return new NumberArray(this.$live("i"), this.$at + 8, 2, "u32");
  }
}

export class GCond extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    p: { offset: 0, size: 8, kind: "ptr" },
    i: { offset: 8, size: 8, kind: "array", of: "u32", length: 2 },
  } as const;

  get p(): number {
    return this.$live("p").pointer(this.$at);
  }

  set p(value: number) {
    this.$live("p").setPointer(this.$at, this.$fit("ptr", "p", value));
  }

  get i(): NumberArray {
    return new NumberArray(this.$live("i"), this.$at + 8, 2, "u32");
  }
}

export class GRecMutex extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    p: { offset: 0, size: 8, kind: "ptr" },
    i: { offset: 8, size: 8, kind: "array", of: "u32", length: 2 },
  } as const;

  get p(): number {
    return this.$live("p").pointer(this.$at);
  }

  set p(value: number) {
    this.$live("p").setPointer(this.$at, this.$fit("ptr", "p", value));
  }

  get i(): NumberArray {
    return new NumberArray(this.$live("i"), this.$at + 8, 2, "u32");
  }
}

export class GPrivate extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    p: { offset: 0, size: 8, kind: "ptr" },
    notify: { offset: 8, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    future: { offset: 16, size: 16, kind: "array", of: "ptr", length: 2 },
  } as const;

  get p(): number {
    return this.$live("p").pointer(this.$at);
  }

  set p(value: number) {
    this.$live("p").setPointer(this.$at, this.$fit("ptr", "p", value));
  }

  get notify(): number {
    return this.$live("notify").pointer(this.$at + 8);
  }

  set notify(value: number) {
    this.$live("notify").setPointer(this.$at + 8, this.$fit("ptr", "notify", value));
  }

  get future(): NumberArray {
    return new NumberArray(this.$live("future"), this.$at + 16, 2, "ptr");
  }
}

export class GOnce extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    status: { offset: 0, size: 4, kind: "u32", enum: "GOnceStatus" },
    retval: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get status(): number {
    return this.$live("status").u32(this.$at);
  }

  set status(value: number) {
    this.$live("status").setU32(this.$at, this.$fit("u32", "status", value));
  }

  get retval(): number {
    return this.$live("retval").pointer(this.$at + 8);
  }

  set retval(value: number) {
    this.$live("retval").setPointer(this.$at + 8, this.$fit("ptr", "retval", value));
  }
}
