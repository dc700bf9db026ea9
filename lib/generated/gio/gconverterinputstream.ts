// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GFilterInputStream, GFilterInputStreamClass } from "./gfilterinputstream.ts";

export const functions = {
  g_converter_input_stream_get_type: { args: [], returns: "u64" },
  g_converter_input_stream_new: { args: ["ptr", "ptr"], returns: "ptr" },
  g_converter_input_stream_get_converter: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GConverterInputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GConverterInputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GConverterInputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GConverterInputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GConverterInputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GConverterInputStream extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 40, kind: "struct", type: "GFilterInputStream" },
    priv: { offset: 40, size: 8, kind: "ptr", to: "GConverterInputStreamPrivate" },
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

export class GConverterInputStreamClass extends Struct {
  static readonly size = 312;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 272, kind: "struct", type: "GFilterInputStreamClass" },
    _g_reserved1: { offset: 272, size: 8, kind: "ptr", callback: "GConverterInputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 280, size: 8, kind: "ptr", callback: "GConverterInputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 288, size: 8, kind: "ptr", callback: "GConverterInputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 296, size: 8, kind: "ptr", callback: "GConverterInputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 304, size: 8, kind: "ptr", callback: "GConverterInputStreamClass._g_reserved5" },
  } as const;

  get parent_class(): GFilterInputStreamClass {
    return new GFilterInputStreamClass(this.$live("parent_class"), this.$at);
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 272);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 272, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 280);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 280, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 288);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 288, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 296);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 296, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 304);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 304, this.$fit("ptr", "_g_reserved5", value));
  }
}
