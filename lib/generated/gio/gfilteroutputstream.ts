// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GOutputStream, GOutputStreamClass } from "./goutputstream.ts";

export const functions = {
  g_filter_output_stream_get_type: { args: [], returns: "u64" },
  g_filter_output_stream_get_base_stream: { args: ["ptr"], returns: "ptr" },
  g_filter_output_stream_get_close_base_stream: { args: ["ptr"], returns: "i32" },
  g_filter_output_stream_set_close_base_stream: { args: ["ptr", "i32"], returns: "void" },
} as const;

export const callbacks = {
  "GFilterOutputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GFilterOutputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GFilterOutputStreamClass._g_reserved3": { args: [], returns: "void" },
} as const;

export class GFilterOutputStream extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GOutputStream" },
    base_stream: { offset: 32, size: 8, kind: "ptr", to: "GOutputStream" },
  } as const;

  get parent_instance(): GOutputStream {
    return new GOutputStream(this.$live("parent_instance"), this.$at);
  }

  get base_stream(): number {
    return this.$live("base_stream").pointer(this.$at + 32);
  }

  set base_stream(value: number) {
    this.$live("base_stream").setPointer(this.$at + 32, this.$fit("ptr", "base_stream", value));
  }
}

export class GFilterOutputStreamClass extends Struct {
  static readonly size = 320;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 296, kind: "struct", type: "GOutputStreamClass" },
    _g_reserved1: { offset: 296, size: 8, kind: "ptr", callback: "GFilterOutputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 304, size: 8, kind: "ptr", callback: "GFilterOutputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 312, size: 8, kind: "ptr", callback: "GFilterOutputStreamClass._g_reserved3" },
  } as const;

  get parent_class(): GOutputStreamClass {
    return new GOutputStreamClass(this.$live("parent_class"), this.$at);
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
}
