// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GFilterInputStream, GFilterInputStreamClass } from "./gfilterinputstream.ts";

export const functions = {
  g_buffered_input_stream_get_type: { args: [], returns: "u64" },
  g_buffered_input_stream_new: { args: ["ptr"], returns: "ptr" },
  g_buffered_input_stream_new_sized: { args: ["ptr", "u64"], returns: "ptr" },
  g_buffered_input_stream_get_buffer_size: { args: ["ptr"], returns: "u64" },
  g_buffered_input_stream_set_buffer_size: { args: ["ptr", "u64"], returns: "void" },
  g_buffered_input_stream_get_available: { args: ["ptr"], returns: "u64" },
  g_buffered_input_stream_peek: { args: ["ptr", "ptr", "u64", "u64"], returns: "u64" },
  g_buffered_input_stream_peek_buffer: { args: ["ptr", "ptr"], returns: "ptr" },
  g_buffered_input_stream_fill: { args: ["ptr", "i64", "ptr", "ptr"], returns: "i64" },
  g_buffered_input_stream_fill_async: { args: ["ptr", "i64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_buffered_input_stream_fill_finish: { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  g_buffered_input_stream_read_byte: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GBufferedInputStreamClass.fill": { args: ["ptr", "i64", "ptr", "ptr"], returns: "i64" },
  "GBufferedInputStreamClass.fill_async": { args: ["ptr", "i64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GBufferedInputStreamClass.fill_finish": { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  "GBufferedInputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GBufferedInputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GBufferedInputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GBufferedInputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GBufferedInputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GBufferedInputStream extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 40, kind: "struct", type: "GFilterInputStream" },
    priv: { offset: 40, size: 8, kind: "ptr", to: "GBufferedInputStreamPrivate" },
  } as const;

  get parent_instance(): GFilterInputStream {
    return new GFilterInputStream(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 40);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 40, this.$fit("ptr", "priv", value));
  }
}

export class GBufferedInputStreamClass extends Struct {
  static readonly size = 336;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 272, kind: "struct", type: "GFilterInputStreamClass" },
    fill: { offset: 272, size: 8, kind: "ptr", callback: "GBufferedInputStreamClass.fill" },
    fill_async: { offset: 280, size: 8, kind: "ptr", callback: "GBufferedInputStreamClass.fill_async" },
    fill_finish: { offset: 288, size: 8, kind: "ptr", callback: "GBufferedInputStreamClass.fill_finish" },
    _g_reserved1: { offset: 296, size: 8, kind: "ptr", callback: "GBufferedInputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 304, size: 8, kind: "ptr", callback: "GBufferedInputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 312, size: 8, kind: "ptr", callback: "GBufferedInputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 320, size: 8, kind: "ptr", callback: "GBufferedInputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 328, size: 8, kind: "ptr", callback: "GBufferedInputStreamClass._g_reserved5" },
  } as const;

  get parent_class(): GFilterInputStreamClass {
    return new GFilterInputStreamClass(this.$live("parent_class"), this.$at);
  }

  get fill(): number {
    return this.$live("fill").pointer(this.$at + 272);
  }

  set fill(value: number) {
    this.$live("fill").setPointer(this.$at + 272, this.$fit("ptr", "fill", value));
  }

  get fill_async(): number {
    return this.$live("fill_async").pointer(this.$at + 280);
  }

  set fill_async(value: number) {
    this.$live("fill_async").setPointer(this.$at + 280, this.$fit("ptr", "fill_async", value));
  }

  get fill_finish(): number {
    return this.$live("fill_finish").pointer(this.$at + 288);
  }

  set fill_finish(value: number) {
    this.$live("fill_finish").setPointer(this.$at + 288, this.$fit("ptr", "fill_finish", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 296);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 296, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 304);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 304, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 312);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 312, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 320);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 320, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 328);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 328, this.$fit("ptr", "_g_reserved5", value));
  }
}
