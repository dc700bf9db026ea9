// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GInputStream, GInputStreamClass } from "./ginputstream.ts";

export const functions = {
  g_memory_input_stream_get_type: { args: [], returns: "u64" },
  g_memory_input_stream_new: { args: [], returns: "ptr" },
  g_memory_input_stream_new_from_data: { args: ["ptr", "i64", "ptr"], returns: "ptr" },
  g_memory_input_stream_new_from_bytes: { args: ["ptr"], returns: "ptr" },
  g_memory_input_stream_add_data: { args: ["ptr", "ptr", "i64", "ptr"], returns: "void" },
  g_memory_input_stream_add_bytes: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GMemoryInputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GMemoryInputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GMemoryInputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GMemoryInputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GMemoryInputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GMemoryInputStream extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GInputStream" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GMemoryInputStreamPrivate" },
  } as const;

  get parent_instance(): GInputStream {
    return new GInputStream(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 32);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 32, this.$fit("ptr", "priv", value));
  }
}

export class GMemoryInputStreamClass extends Struct {
  static readonly size = 288;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 248, kind: "struct", type: "GInputStreamClass" },
    _g_reserved1: { offset: 248, size: 8, kind: "ptr", callback: "GMemoryInputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 256, size: 8, kind: "ptr", callback: "GMemoryInputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 264, size: 8, kind: "ptr", callback: "GMemoryInputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 272, size: 8, kind: "ptr", callback: "GMemoryInputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 280, size: 8, kind: "ptr", callback: "GMemoryInputStreamClass._g_reserved5" },
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

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 272);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 272, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 280);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 280, this.$fit("ptr", "_g_reserved5", value));
  }
}
