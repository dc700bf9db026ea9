// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GInputStream, GInputStreamClass } from "./ginputstream.ts";

export const functions = {
  g_file_input_stream_get_type: { args: [], returns: "u64" },
  g_file_input_stream_query_info: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_input_stream_query_info_async: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_input_stream_query_info_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GFileInputStreamClass.tell": { args: ["ptr"], returns: "i64" },
  "GFileInputStreamClass.can_seek": { args: ["ptr"], returns: "i32" },
  "GFileInputStreamClass.seek": { args: ["ptr", "i64", "u32", "ptr", "ptr"], returns: "i32" },
  "GFileInputStreamClass.query_info": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileInputStreamClass.query_info_async": { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileInputStreamClass.query_info_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileInputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GFileInputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GFileInputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GFileInputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GFileInputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GFileInputStream extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GInputStream" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GFileInputStreamPrivate" },
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

export class GFileInputStreamClass extends Struct {
  static readonly size = 336;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 248, kind: "struct", type: "GInputStreamClass" },
    tell: { offset: 248, size: 8, kind: "ptr", callback: "GFileInputStreamClass.tell" },
    can_seek: { offset: 256, size: 8, kind: "ptr", callback: "GFileInputStreamClass.can_seek" },
    seek: { offset: 264, size: 8, kind: "ptr", callback: "GFileInputStreamClass.seek" },
    query_info: { offset: 272, size: 8, kind: "ptr", callback: "GFileInputStreamClass.query_info" },
    query_info_async: { offset: 280, size: 8, kind: "ptr", callback: "GFileInputStreamClass.query_info_async" },
    query_info_finish: { offset: 288, size: 8, kind: "ptr", callback: "GFileInputStreamClass.query_info_finish" },
    _g_reserved1: { offset: 296, size: 8, kind: "ptr", callback: "GFileInputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 304, size: 8, kind: "ptr", callback: "GFileInputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 312, size: 8, kind: "ptr", callback: "GFileInputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 320, size: 8, kind: "ptr", callback: "GFileInputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 328, size: 8, kind: "ptr", callback: "GFileInputStreamClass._g_reserved5" },
  } as const;

  get parent_class(): GInputStreamClass {
    return new GInputStreamClass(this.$live("parent_class"), this.$at);
  }

  get tell(): number {
    return this.$live("tell").pointer(this.$at + 248);
  }

  set tell(value: number) {
    this.$live("tell").setPointer(this.$at + 248, this.$fit("ptr", "tell", value));
  }

  get can_seek(): number {
    return this.$live("can_seek").pointer(this.$at + 256);
  }

  set can_seek(value: number) {
    this.$live("can_seek").setPointer(this.$at + 256, this.$fit("ptr", "can_seek", value));
  }

  get seek(): number {
    return this.$live("seek").pointer(this.$at + 264);
  }

  set seek(value: number) {
    this.$live("seek").setPointer(this.$at + 264, this.$fit("ptr", "seek", value));
  }

  get query_info(): number {
    return this.$live("query_info").pointer(this.$at + 272);
  }

  set query_info(value: number) {
    this.$live("query_info").setPointer(this.$at + 272, this.$fit("ptr", "query_info", value));
  }

  get query_info_async(): number {
    return this.$live("query_info_async").pointer(this.$at + 280);
  }

  set query_info_async(value: number) {
    this.$live("query_info_async").setPointer(this.$at + 280, this.$fit("ptr", "query_info_async", value));
  }

  get query_info_finish(): number {
    return this.$live("query_info_finish").pointer(this.$at + 288);
  }

  set query_info_finish(value: number) {
    this.$live("query_info_finish").setPointer(this.$at + 288, this.$fit("ptr", "query_info_finish", value));
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
