// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GOutputStream, GOutputStreamClass } from "./goutputstream.ts";

export const functions = {
  g_file_output_stream_get_type: { args: [], returns: "u64" },
  g_file_output_stream_query_info: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_output_stream_query_info_async: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_output_stream_query_info_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_output_stream_get_etag: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GFileOutputStreamClass.tell": { args: ["ptr"], returns: "i64" },
  "GFileOutputStreamClass.can_seek": { args: ["ptr"], returns: "i32" },
  "GFileOutputStreamClass.seek": { args: ["ptr", "i64", "u32", "ptr", "ptr"], returns: "i32" },
  "GFileOutputStreamClass.can_truncate": { args: ["ptr"], returns: "i32" },
  "GFileOutputStreamClass.truncate_fn": { args: ["ptr", "i64", "ptr", "ptr"], returns: "i32" },
  "GFileOutputStreamClass.query_info": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileOutputStreamClass.query_info_async": { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileOutputStreamClass.query_info_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileOutputStreamClass.get_etag": { args: ["ptr"], returns: "ptr" },
  "GFileOutputStreamClass._g_reserved1": { args: [], returns: "void" },
  "GFileOutputStreamClass._g_reserved2": { args: [], returns: "void" },
  "GFileOutputStreamClass._g_reserved3": { args: [], returns: "void" },
  "GFileOutputStreamClass._g_reserved4": { args: [], returns: "void" },
  "GFileOutputStreamClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GFileOutputStream extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GOutputStream" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GFileOutputStreamPrivate" },
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

export class GFileOutputStreamClass extends Struct {
  static readonly size = 408;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 296, kind: "struct", type: "GOutputStreamClass" },
    tell: { offset: 296, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.tell" },
    can_seek: { offset: 304, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.can_seek" },
    seek: { offset: 312, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.seek" },
    can_truncate: { offset: 320, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.can_truncate" },
    truncate_fn: { offset: 328, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.truncate_fn" },
    query_info: { offset: 336, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.query_info" },
    query_info_async: { offset: 344, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.query_info_async" },
    query_info_finish: { offset: 352, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.query_info_finish" },
    get_etag: { offset: 360, size: 8, kind: "ptr", callback: "GFileOutputStreamClass.get_etag" },
    _g_reserved1: { offset: 368, size: 8, kind: "ptr", callback: "GFileOutputStreamClass._g_reserved1" },
    _g_reserved2: { offset: 376, size: 8, kind: "ptr", callback: "GFileOutputStreamClass._g_reserved2" },
    _g_reserved3: { offset: 384, size: 8, kind: "ptr", callback: "GFileOutputStreamClass._g_reserved3" },
    _g_reserved4: { offset: 392, size: 8, kind: "ptr", callback: "GFileOutputStreamClass._g_reserved4" },
    _g_reserved5: { offset: 400, size: 8, kind: "ptr", callback: "GFileOutputStreamClass._g_reserved5" },
  } as const;

  get parent_class(): GOutputStreamClass {
    return new GOutputStreamClass(this.$live("parent_class"), this.$at);
  }

  get tell(): number {
    return this.$live("tell").pointer(this.$at + 296);
  }

  set tell(value: number) {
    this.$live("tell").setPointer(this.$at + 296, this.$fit("ptr", "tell", value));
  }

  get can_seek(): number {
    return this.$live("can_seek").pointer(this.$at + 304);
  }

  set can_seek(value: number) {
    this.$live("can_seek").setPointer(this.$at + 304, this.$fit("ptr", "can_seek", value));
  }

  get seek(): number {
    return this.$live("seek").pointer(this.$at + 312);
  }

  set seek(value: number) {
    this.$live("seek").setPointer(this.$at + 312, this.$fit("ptr", "seek", value));
  }

  get can_truncate(): number {
    return this.$live("can_truncate").pointer(this.$at + 320);
  }

  set can_truncate(value: number) {
    this.$live("can_truncate").setPointer(this.$at + 320, this.$fit("ptr", "can_truncate", value));
  }

  get truncate_fn(): number {
    return this.$live("truncate_fn").pointer(this.$at + 328);
  }

  set truncate_fn(value: number) {
    this.$live("truncate_fn").setPointer(this.$at + 328, this.$fit("ptr", "truncate_fn", value));
  }

  get query_info(): number {
    return this.$live("query_info").pointer(this.$at + 336);
  }

  set query_info(value: number) {
    this.$live("query_info").setPointer(this.$at + 336, this.$fit("ptr", "query_info", value));
  }

  get query_info_async(): number {
    return this.$live("query_info_async").pointer(this.$at + 344);
  }

  set query_info_async(value: number) {
    this.$live("query_info_async").setPointer(this.$at + 344, this.$fit("ptr", "query_info_async", value));
  }

  get query_info_finish(): number {
    return this.$live("query_info_finish").pointer(this.$at + 352);
  }

  set query_info_finish(value: number) {
    this.$live("query_info_finish").setPointer(this.$at + 352, this.$fit("ptr", "query_info_finish", value));
  }

  get get_etag(): number {
    return this.$live("get_etag").pointer(this.$at + 360);
  }

  set get_etag(value: number) {
    this.$live("get_etag").setPointer(this.$at + 360, this.$fit("ptr", "get_etag", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 368);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 368, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 376);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 376, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 384);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 384, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 392);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 392, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 400);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 400, this.$fit("ptr", "_g_reserved5", value));
  }
}
