// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_input_stream_get_type: { args: [], returns: "u64" },
  g_input_stream_read: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  g_input_stream_read_all: { args: ["ptr", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "i32" },
  g_input_stream_read_bytes: { args: ["ptr", "u64", "ptr", "ptr"], returns: "ptr" },
  g_input_stream_skip: { args: ["ptr", "u64", "ptr", "ptr"], returns: "i64" },
  g_input_stream_close: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_input_stream_read_async: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_input_stream_read_finish: { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  g_input_stream_read_all_async: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_input_stream_read_all_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_input_stream_read_bytes_async: { args: ["ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_input_stream_read_bytes_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_input_stream_skip_async: { args: ["ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_input_stream_skip_finish: { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  g_input_stream_close_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_input_stream_close_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_input_stream_is_closed: { args: ["ptr"], returns: "i32" },
  g_input_stream_has_pending: { args: ["ptr"], returns: "i32" },
  g_input_stream_set_pending: { args: ["ptr", "ptr"], returns: "i32" },
  g_input_stream_clear_pending: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GInputStreamClass.read_fn": { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  "GInputStreamClass.skip": { args: ["ptr", "u64", "ptr", "ptr"], returns: "i64" },
  "GInputStreamClass.close_fn": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GInputStreamClass.read_async": { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GInputStreamClass.read_finish": { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  "GInputStreamClass.skip_async": { args: ["ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GInputStreamClass.skip_finish": { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  "GInputStreamClass.close_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GInputStreamClass.close_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GInputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GInputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GInputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GInputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GInputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GInputStream extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GInputStreamPrivate" },
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

export class GInputStreamClass extends Struct {
  static readonly size = 248;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    read_fn: { offset: 136, size: 8, kind: "ptr", callback: "GInputStreamClass.read_fn" },
    skip: { offset: 144, size: 8, kind: "ptr", callback: "GInputStreamClass.skip" },
    close_fn: { offset: 152, size: 8, kind: "ptr", callback: "GInputStreamClass.close_fn" },
    read_async: { offset: 160, size: 8, kind: "ptr", callback: "GInputStreamClass.read_async" },
    read_finish: { offset: 168, size: 8, kind: "ptr", callback: "GInputStreamClass.read_finish" },
    skip_async: { offset: 176, size: 8, kind: "ptr", callback: "GInputStreamClass.skip_async" },
    skip_finish: { offset: 184, size: 8, kind: "ptr", callback: "GInputStreamClass.skip_finish" },
    close_async: { offset: 192, size: 8, kind: "ptr", callback: "GInputStreamClass.close_async" },
    close_finish: { offset: 200, size: 8, kind: "ptr", callback: "GInputStreamClass.close_finish" },
    _g_reserved1: { offset: 208, size: 8, kind: "ptr", callback: "GInputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 216, size: 8, kind: "ptr", callback: "GInputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 224, size: 8, kind: "ptr", callback: "GInputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 232, size: 8, kind: "ptr", callback: "GInputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 240, size: 8, kind: "ptr", callback: "GInputStreamClass._g_reserved5" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get read_fn(): number {
    return this.$live("read_fn").pointer(this.$at + 136);
  }

  set read_fn(value: number) {
    this.$live("read_fn").setPointer(this.$at + 136, this.$fit("ptr", "read_fn", value));
  }

  get skip(): number {
    return this.$live("skip").pointer(this.$at + 144);
  }

  set skip(value: number) {
    this.$live("skip").setPointer(this.$at + 144, this.$fit("ptr", "skip", value));
  }

  get close_fn(): number {
    return this.$live("close_fn").pointer(this.$at + 152);
  }

  set close_fn(value: number) {
    this.$live("close_fn").setPointer(this.$at + 152, this.$fit("ptr", "close_fn", value));
  }

  get read_async(): number {
    return this.$live("read_async").pointer(this.$at + 160);
  }

  set read_async(value: number) {
    this.$live("read_async").setPointer(this.$at + 160, this.$fit("ptr", "read_async", value));
  }

  get read_finish(): number {
    return this.$live("read_finish").pointer(this.$at + 168);
  }

  set read_finish(value: number) {
    this.$live("read_finish").setPointer(this.$at + 168, this.$fit("ptr", "read_finish", value));
  }

  get skip_async(): number {
    return this.$live("skip_async").pointer(this.$at + 176);
  }

  set skip_async(value: number) {
    this.$live("skip_async").setPointer(this.$at + 176, this.$fit("ptr", "skip_async", value));
  }

  get skip_finish(): number {
    return this.$live("skip_finish").pointer(this.$at + 184);
  }

  set skip_finish(value: number) {
    this.$live("skip_finish").setPointer(this.$at + 184, this.$fit("ptr", "skip_finish", value));
  }

  get close_async(): number {
    return this.$live("close_async").pointer(this.$at + 192);
  }

  set close_async(value: number) {
    this.$live("close_async").setPointer(this.$at + 192, this.$fit("ptr", "close_async", value));
  }

  get close_finish(): number {
    return this.$live("close_finish").pointer(this.$at + 200);
  }

  set close_finish(value: number) {
    this.$live("close_finish").setPointer(this.$at + 200, this.$fit("ptr", "close_finish", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 208);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 208, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 216);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 216, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 224);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 224, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 232);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 232, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 240);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 240, this.$fit("ptr", "_g_reserved5", value));
  }
}
