// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GBufferedInputStream, GBufferedInputStreamClass } from "./gbufferedinputstream.ts";

export const functions = {
  g_data_input_stream_get_type: { args: [], returns: "u64" },
  g_data_input_stream_new: { args: ["ptr"], returns: "ptr" },
  g_data_input_stream_set_byte_order: { args: ["ptr", "u32"], returns: "void" },
  g_data_input_stream_get_byte_order: { args: ["ptr"], returns: "u32" },
  g_data_input_stream_set_newline_type: { args: ["ptr", "u32"], returns: "void" },
  g_data_input_stream_get_newline_type: { args: ["ptr"], returns: "u32" },
  g_data_input_stream_read_byte: { args: ["ptr", "ptr", "ptr"], returns: "u8" },
  g_data_input_stream_read_int16: { args: ["ptr", "ptr", "ptr"], returns: "i16" },
  g_data_input_stream_read_uint16: { args: ["ptr", "ptr", "ptr"], returns: "u16" },
  g_data_input_stream_read_int32: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_data_input_stream_read_uint32: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  g_data_input_stream_read_int64: { args: ["ptr", "ptr", "ptr"], returns: "i64" },
  g_data_input_stream_read_uint64: { args: ["ptr", "ptr", "ptr"], returns: "u64" },
  g_data_input_stream_read_line: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_data_input_stream_read_line_utf8: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_data_input_stream_read_line_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_data_input_stream_read_line_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_data_input_stream_read_line_finish_utf8: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_data_input_stream_read_until: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_data_input_stream_read_until_async: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_data_input_stream_read_until_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_data_input_stream_read_upto: { args: ["ptr", "ptr", "i64", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_data_input_stream_read_upto_async: { args: ["ptr", "ptr", "i64", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_data_input_stream_read_upto_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDataInputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GDataInputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GDataInputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GDataInputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GDataInputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GDataInputStream extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 48, kind: "struct", type: "GBufferedInputStream" },
    priv: { offset: 48, size: 8, kind: "ptr", to: "GDataInputStreamPrivate" },
  } as const;

  get parent_instance(): GBufferedInputStream {
    return new GBufferedInputStream(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 48);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 48, this.$fit("ptr", "priv", value));
  }
}

export class GDataInputStreamClass extends Struct {
  static readonly size = 376;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 336, kind: "struct", type: "GBufferedInputStreamClass" },
    _g_reserved1: { offset: 336, size: 8, kind: "ptr", callback: "GDataInputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 344, size: 8, kind: "ptr", callback: "GDataInputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 352, size: 8, kind: "ptr", callback: "GDataInputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 360, size: 8, kind: "ptr", callback: "GDataInputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 368, size: 8, kind: "ptr", callback: "GDataInputStreamClass._g_reserved5" },
  } as const;

  get parent_class(): GBufferedInputStreamClass {
    return new GBufferedInputStreamClass(this.$live("parent_class"), this.$at);
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 336);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 336, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 344);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 344, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 352);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 352, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 360);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 360, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 368);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 368, this.$fit("ptr", "_g_reserved5", value));
  }
}
