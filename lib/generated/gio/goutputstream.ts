// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_output_stream_get_type: { args: [], returns: "u64" },
  g_output_stream_write: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  g_output_stream_write_all: { args: ["ptr", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_writev: { args: ["ptr", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_writev_all: { args: ["ptr", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_write_bytes: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i64" },
  g_output_stream_splice: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "i64" },
  g_output_stream_flush: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_close: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_write_async: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_output_stream_write_finish: { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  g_output_stream_write_all_async: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_output_stream_write_all_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_writev_async: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_output_stream_writev_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_writev_all_async: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_output_stream_writev_all_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_write_bytes_async: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_output_stream_write_bytes_finish: { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  g_output_stream_splice_async: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_output_stream_splice_finish: { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  g_output_stream_flush_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_output_stream_flush_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_close_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_output_stream_close_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_output_stream_is_closed: { args: ["ptr"], returns: "i32" },
  g_output_stream_is_closing: { args: ["ptr"], returns: "i32" },
  g_output_stream_has_pending: { args: ["ptr"], returns: "i32" },
  g_output_stream_set_pending: { args: ["ptr", "ptr"], returns: "i32" },
  g_output_stream_clear_pending: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GOutputStreamClass.write_fn": { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  "GOutputStreamClass.splice": { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "i64" },
  "GOutputStreamClass.flush": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GOutputStreamClass.close_fn": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GOutputStreamClass.write_async": { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GOutputStreamClass.write_finish": { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  "GOutputStreamClass.splice_async": { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GOutputStreamClass.splice_finish": { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  "GOutputStreamClass.flush_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GOutputStreamClass.flush_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GOutputStreamClass.close_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GOutputStreamClass.close_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GOutputStreamClass.writev_fn": { args: ["ptr", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "i32" },
  "GOutputStreamClass.writev_async": { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GOutputStreamClass.writev_finish": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GOutputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GOutputStreamClass._g_reserved5": { args: [], returns: "void" },
  "GOutputStreamClass._g_reserved6": { args: [], returns: "void" },
  "GOutputStreamClass._g_reserved7": { args: [], returns: "void" },
  "GOutputStreamClass._g_reserved8": { args: [], returns: "void" },
} as const;

export class GOutputStream extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GOutputStreamPrivate" },
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

export class GOutputStreamClass extends Struct {
  static readonly size = 296;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    write_fn: { offset: 136, size: 8, kind: "ptr", callback: "GOutputStreamClass.write_fn" },
    splice: { offset: 144, size: 8, kind: "ptr", callback: "GOutputStreamClass.splice" },
    flush: { offset: 152, size: 8, kind: "ptr", callback: "GOutputStreamClass.flush" },
    close_fn: { offset: 160, size: 8, kind: "ptr", callback: "GOutputStreamClass.close_fn" },
    write_async: { offset: 168, size: 8, kind: "ptr", callback: "GOutputStreamClass.write_async" },
    write_finish: { offset: 176, size: 8, kind: "ptr", callback: "GOutputStreamClass.write_finish" },
    splice_async: { offset: 184, size: 8, kind: "ptr", callback: "GOutputStreamClass.splice_async" },
    splice_finish: { offset: 192, size: 8, kind: "ptr", callback: "GOutputStreamClass.splice_finish" },
    flush_async: { offset: 200, size: 8, kind: "ptr", callback: "GOutputStreamClass.flush_async" },
    flush_finish: { offset: 208, size: 8, kind: "ptr", callback: "GOutputStreamClass.flush_finish" },
    close_async: { offset: 216, size: 8, kind: "ptr", callback: "GOutputStreamClass.close_async" },
    close_finish: { offset: 224, size: 8, kind: "ptr", callback: "GOutputStreamClass.close_finish" },
    writev_fn: { offset: 232, size: 8, kind: "ptr", callback: "GOutputStreamClass.writev_fn" },
    writev_async: { offset: 240, size: 8, kind: "ptr", callback: "GOutputStreamClass.writev_async" },
    writev_finish: { offset: 248, size: 8, kind: "ptr", callback: "GOutputStreamClass.writev_finish" },
    _g_reserved4: { offset: 256, size: 8, kind: "ptr", callback: "GOutputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 264, size: 8, kind: "ptr", callback: "GOutputStreamClass._g_reserved5" },
    _g_reserved6: { offset: 272, size: 8, kind: "ptr", callback: "GOutputStreamClass._g_reserved6" },
    _g_reserved7: { offset: 280, size: 8, kind: "ptr", callback: "GOutputStreamClass._g_reserved7" },
    _g_reserved8: { offset: 288, size: 8, kind: "ptr", callback: "GOutputStreamClass._g_reserved8" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get write_fn(): number {
    return this.$live("write_fn").pointer(this.$at + 136);
  }

  set write_fn(value: number) {
    this.$live("write_fn").setPointer(this.$at + 136, this.$fit("ptr", "write_fn", value));
  }

  get splice(): number {
    return this.$live("splice").pointer(this.$at + 144);
  }

  set splice(value: number) {
    this.$live("splice").setPointer(this.$at + 144, this.$fit("ptr", "splice", value));
  }

  get flush(): number {
    return this.$live("flush").pointer(this.$at + 152);
  }

  set flush(value: number) {
    this.$live("flush").setPointer(this.$at + 152, this.$fit("ptr", "flush", value));
  }

  get close_fn(): number {
    return this.$live("close_fn").pointer(this.$at + 160);
  }

  set close_fn(value: number) {
    this.$live("close_fn").setPointer(this.$at + 160, this.$fit("ptr", "close_fn", value));
  }

  get write_async(): number {
    return this.$live("write_async").pointer(this.$at + 168);
  }

  set write_async(value: number) {
    this.$live("write_async").setPointer(this.$at + 168, this.$fit("ptr", "write_async", value));
  }

  get write_finish(): number {
    return this.$live("write_finish").pointer(this.$at + 176);
  }

  set write_finish(value: number) {
    this.$live("write_finish").setPointer(this.$at + 176, this.$fit("ptr", "write_finish", value));
  }

  get splice_async(): number {
    return this.$live("splice_async").pointer(this.$at + 184);
  }

  set splice_async(value: number) {
    this.$live("splice_async").setPointer(this.$at + 184, this.$fit("ptr", "splice_async", value));
  }

  get splice_finish(): number {
    return this.$live("splice_finish").pointer(this.$at + 192);
  }

  set splice_finish(value: number) {
    this.$live("splice_finish").setPointer(this.$at + 192, this.$fit("ptr", "splice_finish", value));
  }

  get flush_async(): number {
    return this.$live("flush_async").pointer(this.$at + 200);
  }

  set flush_async(value: number) {
    this.$live("flush_async").setPointer(this.$at + 200, this.$fit("ptr", "flush_async", value));
  }

  get flush_finish(): number {
    return this.$live("flush_finish").pointer(this.$at + 208);
  }

  set flush_finish(value: number) {
    this.$live("flush_finish").setPointer(this.$at + 208, this.$fit("ptr", "flush_finish", value));
  }

  get close_async(): number {
    return this.$live("close_async").pointer(this.$at + 216);
  }

  set close_async(value: number) {
    this.$live("close_async").setPointer(this.$at + 216, this.$fit("ptr", "close_async", value));
  }

  get close_finish(): number {
    return this.$live("close_finish").pointer(this.$at + 224);
  }

  set close_finish(value: number) {
    this.$live("close_finish").setPointer(this.$at + 224, this.$fit("ptr", "close_finish", value));
  }

  get writev_fn(): number {
    return this.$live("writev_fn").pointer(this.$at + 232);
  }

  set writev_fn(value: number) {
    this.$live("writev_fn").setPointer(this.$at + 232, this.$fit("ptr", "writev_fn", value));
  }

  get writev_async(): number {
    return this.$live("writev_async").pointer(this.$at + 240);
  }

  set writev_async(value: number) {
    this.$live("writev_async").setPointer(this.$at + 240, this.$fit("ptr", "writev_async", value));
  }

  get writev_finish(): number {
    return this.$live("writev_finish").pointer(this.$at + 248);
  }

  set writev_finish(value: number) {
    this.$live("writev_finish").setPointer(this.$at + 248, this.$fit("ptr", "writev_finish", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 256);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 256, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 264);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 264, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 272);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 272, this.$fit("ptr", "_g_reserved6", value));
  }

  get _g_reserved7(): number {
    return this.$live("_g_reserved7").pointer(this.$at + 280);
  }

  set _g_reserved7(value: number) {
    this.$live("_g_reserved7").setPointer(this.$at + 280, this.$fit("ptr", "_g_reserved7", value));
  }

  get _g_reserved8(): number {
    return this.$live("_g_reserved8").pointer(this.$at + 288);
  }

  set _g_reserved8(value: number) {
    this.$live("_g_reserved8").setPointer(this.$at + 288, this.$fit("ptr", "_g_reserved8", value));
  }
}
