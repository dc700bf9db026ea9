// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GFilterOutputStream, GFilterOutputStreamClass } from "./gfilteroutputstream.ts";

export const functions = {
  g_buffered_output_stream_get_type: { args: [], returns: "u64" },
  g_buffered_output_stream_new: { args: ["ptr"], returns: "ptr" },
  g_buffered_output_stream_new_sized: { args: ["ptr", "u64"], returns: "ptr" },
  g_buffered_output_stream_get_buffer_size: { args: ["ptr"], returns: "u64" },
  g_buffered_output_stream_set_buffer_size: { args: ["ptr", "u64"], returns: "void" },
  g_buffered_output_stream_get_auto_grow: { args: ["ptr"], returns: "i32" },
  g_buffered_output_stream_set_auto_grow: { args: ["ptr", "i32"], returns: "void" },
} as const;

export const callbacks = {
  "GBufferedOutputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GBufferedOutputStreamClass._g_reserved2": { args: [], returns: "void" },
} as const;

export class GBufferedOutputStream extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 40, kind: "struct", type: "GFilterOutputStream" },
    priv: { offset: 40, size: 8, kind: "ptr", to: "GBufferedOutputStreamPrivate" },
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

export class GBufferedOutputStreamClass extends Struct {
  static readonly size = 336;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 320, kind: "struct", type: "GFilterOutputStreamClass" },
    _g_reserved1: { offset: 320, size: 8, kind: "ptr", callback: "GBufferedOutputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 328, size: 8, kind: "ptr", callback: "GBufferedOutputStreamClass._g_reserved2" },
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
}
