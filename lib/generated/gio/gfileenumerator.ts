// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_file_enumerator_get_type: { args: [], returns: "u64" },
  g_file_enumerator_next_file: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_enumerator_close: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_enumerator_next_files_async: { args: ["ptr", "i32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_enumerator_next_files_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_enumerator_close_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_enumerator_close_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_enumerator_is_closed: { args: ["ptr"], returns: "i32" },
  g_file_enumerator_has_pending: { args: ["ptr"], returns: "i32" },
  g_file_enumerator_set_pending: { args: ["ptr", "i32"], returns: "void" },
  g_file_enumerator_get_container: { args: ["ptr"], returns: "ptr" },
  g_file_enumerator_get_child: { args: ["ptr", "ptr"], returns: "ptr" },
  g_file_enumerator_iterate: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GFileEnumeratorClass.next_file": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileEnumeratorClass.close_fn": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileEnumeratorClass.next_files_async": { args: ["ptr", "i32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileEnumeratorClass.next_files_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileEnumeratorClass.close_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileEnumeratorClass.close_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileEnumeratorClass._g_reserved1": { args: [], returns: "void" },
  "GFileEnumeratorClass._g_reserved2": { args: [], returns: "void" },
  "GFileEnumeratorClass._g_reserved3": { args: [], returns: "void" },
  "GFileEnumeratorClass._g_reserved4": { args: [], returns: "void" },
  "GFileEnumeratorClass._g_reserved5": { args: [], returns: "void" },
  "GFileEnumeratorClass._g_reserved6": { args: [], returns: "void" },
  "GFileEnumeratorClass._g_reserved7": { args: [], returns: "void" },
} as const;

export class GFileEnumerator extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GFileEnumeratorPrivate" },
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

export class GFileEnumeratorClass extends Struct {
  static readonly size = 240;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    next_file: { offset: 136, size: 8, kind: "ptr", callback: "GFileEnumeratorClass.next_file" },
    close_fn: { offset: 144, size: 8, kind: "ptr", callback: "GFileEnumeratorClass.close_fn" },
    next_files_async: { offset: 152, size: 8, kind: "ptr", callback: "GFileEnumeratorClass.next_files_async" },
    next_files_finish: { offset: 160, size: 8, kind: "ptr", callback: "GFileEnumeratorClass.next_files_finish" },
    close_async: { offset: 168, size: 8, kind: "ptr", callback: "GFileEnumeratorClass.close_async" },
    close_finish: { offset: 176, size: 8, kind: "ptr", callback: "GFileEnumeratorClass.close_finish" },
    _g_reserved1: { offset: 184, size: 8, kind: "ptr", callback: "GFileEnumeratorClass._g_reserved1" },
    _g_reserved2: { offset: 192, size: 8, kind: "ptr", callback: "GFileEnumeratorClass._g_reserved2" },
    _g_reserved3: { offset: 200, size: 8, kind: "ptr", callback: "GFileEnumeratorClass._g_reserved3" },
    _g_reserved4: { offset: 208, size: 8, kind: "ptr", callback: "GFileEnumeratorClass._g_reserved4" },
    _g_reserved5: { offset: 216, size: 8, kind: "ptr", callback: "GFileEnumeratorClass._g_reserved5" },
    _g_reserved6: { offset: 224, size: 8, kind: "ptr", callback: "GFileEnumeratorClass._g_reserved6" },
    _g_reserved7: { offset: 232, size: 8, kind: "ptr", callback: "GFileEnumeratorClass._g_reserved7" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get next_file(): number {
    return this.$live("next_file").pointer(this.$at + 136);
  }

  set next_file(value: number) {
    this.$live("next_file").setPointer(this.$at + 136, this.$fit("ptr", "next_file", value));
  }

  get close_fn(): number {
    return this.$live("close_fn").pointer(this.$at + 144);
  }

  set close_fn(value: number) {
    this.$live("close_fn").setPointer(this.$at + 144, this.$fit("ptr", "close_fn", value));
  }

  get next_files_async(): number {
    return this.$live("next_files_async").pointer(this.$at + 152);
  }

  set next_files_async(value: number) {
    this.$live("next_files_async").setPointer(this.$at + 152, this.$fit("ptr", "next_files_async", value));
  }

  get next_files_finish(): number {
    return this.$live("next_files_finish").pointer(this.$at + 160);
  }

  set next_files_finish(value: number) {
    this.$live("next_files_finish").setPointer(this.$at + 160, this.$fit("ptr", "next_files_finish", value));
  }

  get close_async(): number {
    return this.$live("close_async").pointer(this.$at + 168);
  }

  set close_async(value: number) {
    this.$live("close_async").setPointer(this.$at + 168, this.$fit("ptr", "close_async", value));
  }

  get close_finish(): number {
    return this.$live("close_finish").pointer(this.$at + 176);
  }

  set close_finish(value: number) {
    this.$live("close_finish").setPointer(this.$at + 176, this.$fit("ptr", "close_finish", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 184);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 184, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 192);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 192, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 200);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 200, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 208);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 208, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 216);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 216, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 224);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 224, this.$fit("ptr", "_g_reserved6", value));
  }

  get _g_reserved7(): number {
    return this.$live("_g_reserved7").pointer(this.$at + 232);
  }

  set _g_reserved7(value: number) {
    this.$live("_g_reserved7").setPointer(this.$at + 232, this.$fit("ptr", "_g_reserved7", value));
  }
}
