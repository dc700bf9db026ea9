// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GOutputStream, GOutputStreamClass } from "./goutputstream.ts";

export const functions = {
  g_memory_output_stream_get_type: { args: [], returns: "u64" },
  g_memory_output_stream_new: { args: ["ptr", "u64", "ptr", "ptr"], returns: "ptr" },
  g_memory_output_stream_new_resizable: { args: [], returns: "ptr" },
  g_memory_output_stream_get_data: { args: ["ptr"], returns: "ptr" },
  g_memory_output_stream_get_size: { args: ["ptr"], returns: "u64" },
  g_memory_output_stream_get_data_size: { args: ["ptr"], returns: "u64" },
  g_memory_output_stream_steal_data: { args: ["ptr"], returns: "ptr" },
  g_memory_output_stream_steal_as_bytes: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GReallocFunc: { args: ["ptr", "u64"], returns: "ptr" },
  "GMemoryOutputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GMemoryOutputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GMemoryOutputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GMemoryOutputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GMemoryOutputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GMemoryOutputStream extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GOutputStream" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GMemoryOutputStreamPrivate" },
  } as const;

  get parent_instance(): GOutputStream {
    return new GOutputStream(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 32);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 32, this.$fit("ptr", "priv", value));
  }
}

export class GMemoryOutputStreamClass extends Struct {
  static readonly size = 336;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 296, kind: "struct", type: "GOutputStreamClass" },
    _g_reserved1: { offset: 296, size: 8, kind: "ptr", callback: "GMemoryOutputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 304, size: 8, kind: "ptr", callback: "GMemoryOutputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 312, size: 8, kind: "ptr", callback: "GMemoryOutputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 320, size: 8, kind: "ptr", callback: "GMemoryOutputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 328, size: 8, kind: "ptr", callback: "GMemoryOutputStreamClass._g_reserved5" },
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
