// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GInputStream, GInputStreamClass } from "./ginputstream.ts";

export const functions = {
  g_filter_input_stream_get_type: { args: [], returns: "u64" },
  g_filter_input_stream_get_base_stream: { args: ["ptr"], returns: "ptr" },
  g_filter_input_stream_get_close_base_stream: { args: ["ptr"], returns: "i32" },
  g_filter_input_stream_set_close_base_stream: { args: ["ptr", "i32"], returns: "void" },
} as const;

export const callbacks = {
  "GFilterInputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GFilterInputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GFilterInputStreamClass._g_reserved3": { args: [], returns: "void" },
} as const;

export class GFilterInputStream extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GInputStream" },
    base_stream: { offset: 32, size: 8, kind: "ptr", to: "GInputStream" },
  } as const;

  get parent_instance(): GInputStream {
    return new GInputStream(this.$live("parent_instance"), this.$at);
  }

  get base_stream(): number {
    return this.$live("base_stream").pointer(this.$at + 32);
  }

  set base_stream(value: number) {
    this.$live("base_stream").setPointer(this.$at + 32, this.$fit("ptr", "base_stream", value));
  }
}

export class GFilterInputStreamClass extends Struct {
  static readonly size = 272;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 248, kind: "struct", type: "GInputStreamClass" },
    _g_reserved1: { offset: 248, size: 8, kind: "ptr", callback: "GFilterInputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 256, size: 8, kind: "ptr", callback: "GFilterInputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 264, size: 8, kind: "ptr", callback: "GFilterInputStreamClass._g_reserved3" },
  } as const;

  get parent_class(): GInputStreamClass {
    return new GInputStreamClass(this.$live("parent_class"), this.$at);
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 248);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 248, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 256);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 256, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 264);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 264, this.$fit("ptr", "_g_reserved3", value));
  }
}
