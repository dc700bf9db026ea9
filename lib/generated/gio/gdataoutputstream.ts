// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GFilterOutputStream, GFilterOutputStreamClass } from "./gfilteroutputstream.ts";

export const functions = {
  g_data_output_stream_get_type: { args: [], returns: "u64" },
  g_data_output_stream_new: { args: ["ptr"], returns: "ptr" },
  g_data_output_stream_set_byte_order: { args: ["ptr", "u32"], returns: "void" },
  g_data_output_stream_get_byte_order: { args: ["ptr"], returns: "u32" },
  g_data_output_stream_put_byte: { args: ["ptr", "u8", "ptr", "ptr"], returns: "i32" },
  g_data_output_stream_put_int16: { args: ["ptr", "i16", "ptr", "ptr"], returns: "i32" },
  g_data_output_stream_put_uint16: { args: ["ptr", "u16", "ptr", "ptr"], returns: "i32" },
  g_data_output_stream_put_int32: { args: ["ptr", "i32", "ptr", "ptr"], returns: "i32" },
  g_data_output_stream_put_uint32: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_data_output_stream_put_int64: { args: ["ptr", "i64", "ptr", "ptr"], returns: "i32" },
  g_data_output_stream_put_uint64: { args: ["ptr", "u64", "ptr", "ptr"], returns: "i32" },
  g_data_output_stream_put_string: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GDataOutputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GDataOutputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GDataOutputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GDataOutputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GDataOutputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GDataOutputStream extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 40, kind: "struct", type: "GFilterOutputStream" },
    priv: { offset: 40, size: 8, kind: "ptr", to: "GDataOutputStreamPrivate" },
  } as const;

  get parent_instance(): GFilterOutputStream {
    return new GFilterOutputStream(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 40);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 40, this.$fit("ptr", "priv", value));
  }
}

export class GDataOutputStreamClass extends Struct {
  static readonly size = 360;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 320, kind: "struct", type: "GFilterOutputStreamClass" },
    _g_reserved1: { offset: 320, size: 8, kind: "ptr", callback: "GDataOutputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 328, size: 8, kind: "ptr", callback: "GDataOutputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 336, size: 8, kind: "ptr", callback: "GDataOutputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 344, size: 8, kind: "ptr", callback: "GDataOutputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 352, size: 8, kind: "ptr", callback: "GDataOutputStreamClass._g_reserved5" },
  } as const;

  get parent_class(): GFilterOutputStreamClass {
    return new GFilterOutputStreamClass(this.$live("parent_class"), this.$at);
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 320);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 320, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 328);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 328, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 336);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 336, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 344);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 344, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 352);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 352, this.$fit("ptr", "_g_reserved5", value));
  }
}
