// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_filename_completer_get_type: { args: [], returns: "u64" },
  g_filename_completer_new: { args: [], returns: "ptr" },
  g_filename_completer_get_completion_suffix: { args: ["ptr", "ptr"], returns: "ptr" },
  g_filename_completer_get_completions: { args: ["ptr", "ptr"], returns: "ptr" },
  g_filename_completer_set_dirs_only: { args: ["ptr", "i32"], returns: "void" },
} as const;

export const callbacks = {
  "GFilenameCompleterClass.got_completion_data": { args: ["ptr"], returns: "void" },
  "GFilenameCompleterClass._g_reserved1": { args: [], returns: "void" },
  "GFilenameCompleterClass._g_reserved2": { args: [], returns: "void" },
  "GFilenameCompleterClass._g_reserved3": { args: [], returns: "void" },
} as const;

export class GFilenameCompleterClass extends Struct {
  static readonly size = 168;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    got_completion_data: { offset: 136, size: 8, kind: "ptr", callback: "GFilenameCompleterClass.got_completion_data" },
    _g_reserved1: { offset: 144, size: 8, kind: "ptr", callback: "GFilenameCompleterClass._g_reserved1" },
    _g_reserved2: { offset: 152, size: 8, kind: "ptr", callback: "GFilenameCompleterClass._g_reserved2" },
    _g_reserved3: { offset: 160, size: 8, kind: "ptr", callback: "GFilenameCompleterClass._g_reserved3" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get got_completion_data(): number {
    return this.$live("got_completion_data").pointer(this.$at + 136);
  }

  set got_completion_data(value: number) {
    this.$live("got_completion_data").setPointer(this.$at + 136, this.$fit("ptr", "got_completion_data", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 144);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 144, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 152);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 152, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 160);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 160, this.$fit("ptr", "_g_reserved3", value));
  }
}
