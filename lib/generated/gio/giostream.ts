// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_io_stream_get_type: { args: [], returns: "u64" },
  g_io_stream_get_input_stream: { args: ["ptr"], returns: "ptr" },
  g_io_stream_get_output_stream: { args: ["ptr"], returns: "ptr" },
  g_io_stream_splice_async: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_io_stream_splice_finish: { args: ["ptr", "ptr"], returns: "i32" },
  g_io_stream_close: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_io_stream_close_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_io_stream_close_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_io_stream_is_closed: { args: ["ptr"], returns: "i32" },
  g_io_stream_has_pending: { args: ["ptr"], returns: "i32" },
  g_io_stream_set_pending: { args: ["ptr", "ptr"], returns: "i32" },
  g_io_stream_clear_pending: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GIOStreamClass.get_input_stream": { args: ["ptr"], returns: "ptr" },
  "GIOStreamClass.get_output_stream": { args: ["ptr"], returns: "ptr" },
  "GIOStreamClass.close_fn": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GIOStreamClass.close_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GIOStreamClass.close_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GIOStreamClass._g_reserved1": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved2": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved3": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved4": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved5": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved6": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved7": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved8": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved9": { args: [], returns: "void" },
  "GIOStreamClass._g_reserved10": { args: [], returns: "void" },
} as const;

export class GIOStream extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GIOStreamPrivate" },
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

export class GIOStreamClass extends Struct {
  static readonly size = 256;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    get_input_stream: { offset: 136, size: 8, kind: "ptr", callback: "GIOStreamClass.get_input_stream" },
    get_output_stream: { offset: 144, size: 8, kind: "ptr", callback: "GIOStreamClass.get_output_stream" },
    close_fn: { offset: 152, size: 8, kind: "ptr", callback: "GIOStreamClass.close_fn" },
    close_async: { offset: 160, size: 8, kind: "ptr", callback: "GIOStreamClass.close_async" },
    close_finish: { offset: 168, size: 8, kind: "ptr", callback: "GIOStreamClass.close_finish" },
    _g_reserved1: { offset: 176, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved1" },
    _g_reserved2: { offset: 184, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved2" },
    _g_reserved3: { offset: 192, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved3" },
    _g_reserved4: { offset: 200, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved4" },
    _g_reserved5: { offset: 208, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved5" },
    _g_reserved6: { offset: 216, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved6" },
    _g_reserved7: { offset: 224, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved7" },
    _g_reserved8: { offset: 232, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved8" },
    _g_reserved9: { offset: 240, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved9" },
    _g_reserved10: { offset: 248, size: 8, kind: "ptr", callback: "GIOStreamClass._g_reserved10" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get get_input_stream(): number {
    return this.$live("get_input_stream").pointer(this.$at + 136);
  }

  set get_input_stream(value: number) {
    this.$live("get_input_stream").setPointer(this.$at + 136, this.$fit("ptr", "get_input_stream", value));
  }

  get get_output_stream(): number {
    return this.$live("get_output_stream").pointer(this.$at + 144);
  }

  set get_output_stream(value: number) {
    this.$live("get_output_stream").setPointer(this.$at + 144, this.$fit("ptr", "get_output_stream", value));
  }

  get close_fn(): number {
    return this.$live("close_fn").pointer(this.$at + 152);
  }

  set close_fn(value: number) {
    this.$live("close_fn").setPointer(this.$at + 152, this.$fit("ptr", "close_fn", value));
  }

  get close_async(): number {
    return this.$live("close_async").pointer(this.$at + 160);
  }

  set close_async(value: number) {
    this.$live("close_async").setPointer(this.$at + 160, this.$fit("ptr", "close_async", value));
  }

  get close_finish(): number {
    return this.$live("close_finish").pointer(this.$at + 168);
  }

  set close_finish(value: number) {
    this.$live("close_finish").setPointer(this.$at + 168, this.$fit("ptr", "close_finish", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 176);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 176, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 184);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 184, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 192);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 192, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 200);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 200, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 208);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 208, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 216);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 216, this.$fit("ptr", "_g_reserved6", value));
  }

  get _g_reserved7(): number {
    return this.$live("_g_reserved7").pointer(this.$at + 224);
  }

  set _g_reserved7(value: number) {
    this.$live("_g_reserved7").setPointer(this.$at + 224, this.$fit("ptr", "_g_reserved7", value));
  }

  get _g_reserved8(): number {
    return this.$live("_g_reserved8").pointer(this.$at + 232);
  }

  set _g_reserved8(value: number) {
    this.$live("_g_reserved8").setPointer(this.$at + 232, this.$fit("ptr", "_g_reserved8", value));
  }

  get _g_reserved9(): number {
    return this.$live("_g_reserved9").pointer(this.$at + 240);
  }

  set _g_reserved9(value: number) {
    this.$live("_g_reserved9").setPointer(this.$at + 240, this.$fit("ptr", "_g_reserved9", value));
  }

  get _g_reserved10(): number {
    return this.$live("_g_reserved10").pointer(this.$at + 248);
  }

  set _g_reserved10(value: number) {
    this.$live("_g_reserved10").setPointer(this.$at + 248, this.$fit("ptr", "_g_reserved10", value));
  }
}
