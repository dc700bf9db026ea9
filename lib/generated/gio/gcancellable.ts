// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_cancellable_get_type: { args: [], returns: "u64" },
  g_cancellable_new: { args: [], returns: "ptr" },
  g_cancellable_is_cancelled: { args: ["ptr"], returns: "i32" },
  g_cancellable_set_error_if_cancelled: { args: ["ptr", "ptr"], returns: "i32" },
  g_cancellable_get_fd: { args: ["ptr"], returns: "i32" },
  g_cancellable_make_pollfd: { args: ["ptr", "ptr"], returns: "i32" },
  g_cancellable_release_fd: { args: ["ptr"], returns: "void" },
  g_cancellable_source_new: { args: ["ptr"], returns: "ptr" },
  g_cancellable_get_current: { args: [], returns: "ptr" },
  g_cancellable_push_current: { args: ["ptr"], returns: "void" },
  g_cancellable_pop_current: { args: ["ptr"], returns: "void" },
  g_cancellable_reset: { args: ["ptr"], returns: "void" },
  g_cancellable_connect: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u64" },
  g_cancellable_disconnect: { args: ["ptr", "u64"], returns: "void" },
  g_cancellable_cancel: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GCancellableClass.cancelled": { args: ["ptr"], returns: "void" },
  "GCancellableClass._g_reserved1": { args: [], returns: "void" },
  "GCancellableClass._g_reserved2": { args: [], returns: "void" },
  "GCancellableClass._g_reserved3": { args: [], returns: "void" },
  "GCancellableClass._g_reserved4": { args: [], returns: "void" },
  "GCancellableClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GCancellable extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GCancellablePrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GCancellableClass extends Struct {
  static readonly size = 184;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    cancelled: { offset: 136, size: 8, kind: "ptr", callback: "GCancellableClass.cancelled" },
    _g_reserved1: { offset: 144, size: 8, kind: "ptr", callback: "GCancellableClass._g_reserved1" },
    _g_reserved2: { offset: 152, size: 8, kind: "ptr", callback: "GCancellableClass._g_reserved2" },
    _g_reserved3: { offset: 160, size: 8, kind: "ptr", callback: "GCancellableClass._g_reserved3" },
    _g_reserved4: { offset: 168, size: 8, kind: "ptr", callback: "GCancellableClass._g_reserved4" },
    _g_reserved5: { offset: 176, size: 8, kind: "ptr", callback: "GCancellableClass._g_reserved5" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get cancelled(): number {
    return this.$live("cancelled").pointer(this.$at + 136);
  }

  set cancelled(value: number) {
    this.$live("cancelled").setPointer(this.$at + 136, this.$fit("ptr", "cancelled", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 144);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 144, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 152);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 152, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 160);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 160, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 168);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 168, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 176);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 176, this.$fit("ptr", "_g_reserved5", value));
  }
}
