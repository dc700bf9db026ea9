// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "./gobject.ts";

export const functions = {
  g_type_module_get_type: { args: [], returns: "u64" },
  g_type_module_use: { args: ["ptr"], returns: "i32" },
  g_type_module_unuse: { args: ["ptr"], returns: "void" },
  g_type_module_set_name: { args: ["ptr", "ptr"], returns: "void" },
  g_type_module_register_type: { args: ["ptr", "u64", "ptr", "ptr", "u32"], returns: "u64" },
  g_type_module_add_interface: { args: ["ptr", "u64", "u64", "ptr"], returns: "void" },
  g_type_module_register_enum: { args: ["ptr", "ptr", "ptr"], returns: "u64" },
  g_type_module_register_flags: { args: ["ptr", "ptr", "ptr"], returns: "u64" },
} as const;

export const callbacks = {
  "GTypeModuleClass.load": { args: ["ptr"], returns: "i32" },
  "GTypeModuleClass.unload": { args: ["ptr"], returns: "void" },
  "GTypeModuleClass.reserved1": { args: [], returns: "void" },
  "GTypeModuleClass.reserved2": { args: [], returns: "void" },
  "GTypeModuleClass.reserved3": { args: [], returns: "void" },
  "GTypeModuleClass.reserved4": { args: [], returns: "void" },
} as const;

export class GTypeModule extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    use_count: { offset: 24, size: 4, kind: "u32" },
    type_infos: { offset: 32, size: 8, kind: "ptr", to: "GSList" },
    interface_infos: { offset: 40, size: 8, kind: "ptr", to: "GSList" },
    name: { offset: 48, size: 8, kind: "ptr" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get use_count(): number {
    return this.$live("use_count").u32(this.$at + 24);
  }

  set use_count(value: number) {
    this.$live("use_count").setU32(this.$at + 24, this.$fit("u32", "use_count", value));
  }

  get type_infos(): number {
    return this.$live("type_infos").pointer(this.$at + 32);
  }

  set type_infos(value: number) {
    this.$live("type_infos").setPointer(this.$at + 32, this.$fit("ptr", "type_infos", value));
  }

  get interface_infos(): number {
    return this.$live("interface_infos").pointer(this.$at + 40);
  }

  set interface_infos(value: number) {
    this.$live("interface_infos").setPointer(this.$at + 40, this.$fit("ptr", "interface_infos", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 48);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 48, this.$fit("ptr", "name", value));
  }
}

export class GTypeModuleClass extends Struct {
  static readonly size = 184;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    load: { offset: 136, size: 8, kind: "ptr", callback: "GTypeModuleClass.load" },
    unload: { offset: 144, size: 8, kind: "ptr", callback: "GTypeModuleClass.unload" },
    reserved1: { offset: 152, size: 8, kind: "ptr", callback: "GTypeModuleClass.reserved1" },
    reserved2: { offset: 160, size: 8, kind: "ptr", callback: "GTypeModuleClass.reserved2" },
    reserved3: { offset: 168, size: 8, kind: "ptr", callback: "GTypeModuleClass.reserved3" },
    reserved4: { offset: 176, size: 8, kind: "ptr", callback: "GTypeModuleClass.reserved4" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get load(): number {
    return this.$live("load").pointer(this.$at + 136);
  }

  set load(value: number) {
    this.$live("load").setPointer(this.$at + 136, this.$fit("ptr", "load", value));
  }

  get unload(): number {
    return this.$live("unload").pointer(this.$at + 144);
  }

  set unload(value: number) {
    this.$live("unload").setPointer(this.$at + 144, this.$fit("ptr", "unload", value));
  }

  get reserved1(): number {
    return this.$live("reserved1").pointer(this.$at + 152);
  }

  set reserved1(value: number) {
    this.$live("reserved1").setPointer(this.$at + 152, this.$fit("ptr", "reserved1", value));
  }

  get reserved2(): number {
    return this.$live("reserved2").pointer(this.$at + 160);
  }

  set reserved2(value: number) {
    this.$live("reserved2").setPointer(this.$at + 160, this.$fit("ptr", "reserved2", value));
  }

  get reserved3(): number {
    return this.$live("reserved3").pointer(this.$at + 168);
  }

  set reserved3(value: number) {
    this.$live("reserved3").setPointer(this.$at + 168, this.$fit("ptr", "reserved3", value));
  }

  get reserved4(): number {
    return this.$live("reserved4").pointer(this.$at + 176);
  }

  set reserved4(value: number) {
    this.$live("reserved4").setPointer(this.$at + 176, this.$fit("ptr", "reserved4", value));
  }
}
