// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_mount_operation_get_type: { args: [], returns: "u64" },
  g_mount_operation_new: { args: [], returns: "ptr" },
  g_mount_operation_get_username: { args: ["ptr"], returns: "ptr" },
  g_mount_operation_set_username: { args: ["ptr", "ptr"], returns: "void" },
  g_mount_operation_get_password: { args: ["ptr"], returns: "ptr" },
  g_mount_operation_set_password: { args: ["ptr", "ptr"], returns: "void" },
  g_mount_operation_get_anonymous: { args: ["ptr"], returns: "i32" },
  g_mount_operation_set_anonymous: { args: ["ptr", "i32"], returns: "void" },
  g_mount_operation_get_domain: { args: ["ptr"], returns: "ptr" },
  g_mount_operation_set_domain: { args: ["ptr", "ptr"], returns: "void" },
  g_mount_operation_get_password_save: { args: ["ptr"], returns: "u32" },
  g_mount_operation_set_password_save: { args: ["ptr", "u32"], returns: "void" },
  g_mount_operation_get_choice: { args: ["ptr"], returns: "i32" },
  g_mount_operation_set_choice: { args: ["ptr", "i32"], returns: "void" },
  g_mount_operation_reply: { args: ["ptr", "u32"], returns: "void" },
  g_mount_operation_get_is_tcrypt_hidden_volume: { args: ["ptr"], returns: "i32" },
  g_mount_operation_set_is_tcrypt_hidden_volume: { args: ["ptr", "i32"], returns: "void" },
  g_mount_operation_get_is_tcrypt_system_volume: { args: ["ptr"], returns: "i32" },
  g_mount_operation_set_is_tcrypt_system_volume: { args: ["ptr", "i32"], returns: "void" },
  g_mount_operation_get_pim: { args: ["ptr"], returns: "u32" },
  g_mount_operation_set_pim: { args: ["ptr", "u32"], returns: "void" },
} as const;

export const callbacks = {
  "GMountOperationClass.ask_password": { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  "GMountOperationClass.ask_question": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GMountOperationClass.reply": { args: ["ptr", "u32"], returns: "void" },
  "GMountOperationClass.aborted": { args: ["ptr"], returns: "void" },
  "GMountOperationClass.show_processes": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GMountOperationClass.show_unmount_progress": { args: ["ptr", "ptr", "i64", "i64"], returns: "void" },
  "GMountOperationClass._g_reserved1": { args: [], returns: "void" },
  "GMountOperationClass._g_reserved2": { args: [], returns: "void" },
  "GMountOperationClass._g_reserved3": { args: [], returns: "void" },
  "GMountOperationClass._g_reserved4": { args: [], returns: "void" },
  "GMountOperationClass._g_reserved5": { args: [], returns: "void" },
  "GMountOperationClass._g_reserved6": { args: [], returns: "void" },
  "GMountOperationClass._g_reserved7": { args: [], returns: "void" },
  "GMountOperationClass._g_reserved8": { args: [], returns: "void" },
  "GMountOperationClass._g_reserved9": { args: [], returns: "void" },
} as const;

export class GMountOperation extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GMountOperationPrivate" },
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

export class GMountOperationClass extends Struct {
  static readonly size = 256;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    ask_password: { offset: 136, size: 8, kind: "ptr", callback: "GMountOperationClass.ask_password" },
    ask_question: { offset: 144, size: 8, kind: "ptr", callback: "GMountOperationClass.ask_question" },
    reply: { offset: 152, size: 8, kind: "ptr", callback: "GMountOperationClass.reply" },
    aborted: { offset: 160, size: 8, kind: "ptr", callback: "GMountOperationClass.aborted" },
    show_processes: { offset: 168, size: 8, kind: "ptr", callback: "GMountOperationClass.show_processes" },
    show_unmount_progress: { offset: 176, size: 8, kind: "ptr", callback: "GMountOperationClass.show_unmount_progress" },
    _g_reserved1: { offset: 184, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved1" },
    _g_reserved2: { offset: 192, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved2" },
    _g_reserved3: { offset: 200, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved3" },
    _g_reserved4: { offset: 208, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved4" },
    _g_reserved5: { offset: 216, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved5" },
    _g_reserved6: { offset: 224, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved6" },
    _g_reserved7: { offset: 232, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved7" },
    _g_reserved8: { offset: 240, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved8" },
    _g_reserved9: { offset: 248, size: 8, kind: "ptr", callback: "GMountOperationClass._g_reserved9" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get ask_password(): number {
    return this.$live("ask_password").pointer(this.$at + 136);
  }

  set ask_password(value: number) {
    this.$live("ask_password").setPointer(this.$at + 136, this.$fit("ptr", "ask_password", value));
  }

  get ask_question(): number {
    return this.$live("ask_question").pointer(this.$at + 144);
  }

  set ask_question(value: number) {
    this.$live("ask_question").setPointer(this.$at + 144, this.$fit("ptr", "ask_question", value));
  }

  get reply(): number {
    return this.$live("reply").pointer(this.$at + 152);
  }

  set reply(value: number) {
    this.$live("reply").setPointer(this.$at + 152, this.$fit("ptr", "reply", value));
  }

  get aborted(): number {
    return this.$live("aborted").pointer(this.$at + 160);
  }

  set aborted(value: number) {
    this.$live("aborted").setPointer(this.$at + 160, this.$fit("ptr", "aborted", value));
  }

  get show_processes(): number {
    return this.$live("show_processes").pointer(this.$at + 168);
  }

  set show_processes(value: number) {
    this.$live("show_processes").setPointer(this.$at + 168, this.$fit("ptr", "show_processes", value));
  }

  get show_unmount_progress(): number {
    return this.$live("show_unmount_progress").pointer(this.$at + 176);
  }

  set show_unmount_progress(value: number) {
    this.$live("show_unmount_progress").setPointer(this.$at + 176, this.$fit("ptr", "show_unmount_progress", value));
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

  get _g_reserved8(): number {
    return this.$live("_g_reserved8").pointer(this.$at + 240);
  }

  set _g_reserved8(value: number) {
    this.$live("_g_reserved8").setPointer(this.$at + 240, this.$fit("ptr", "_g_reserved8", value));
  }

  get _g_reserved9(): number {
    return this.$live("_g_reserved9").pointer(this.$at + 248);
  }

  set _g_reserved9(value: number) {
    this.$live("_g_reserved9").setPointer(this.$at + 248, this.$fit("ptr", "_g_reserved9", value));
  }
}
