// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_vfs_get_type: { args: [], returns: "u64" },
  g_vfs_is_active: { args: ["ptr"], returns: "i32" },
  g_vfs_get_file_for_path: { args: ["ptr", "ptr"], returns: "ptr" },
  g_vfs_get_file_for_uri: { args: ["ptr", "ptr"], returns: "ptr" },
  g_vfs_get_supported_uri_schemes: { args: ["ptr"], returns: "ptr" },
  g_vfs_parse_name: { args: ["ptr", "ptr"], returns: "ptr" },
  g_vfs_get_default: { args: [], returns: "ptr" },
  g_vfs_get_local: { args: [], returns: "ptr" },
  g_vfs_register_uri_scheme: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_vfs_unregister_uri_scheme: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GVfsFileLookupFunc: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GVfsClass.is_active": { args: ["ptr"], returns: "i32" },
  "GVfsClass.get_file_for_path": { args: ["ptr", "ptr"], returns: "ptr" },
  "GVfsClass.get_file_for_uri": { args: ["ptr", "ptr"], returns: "ptr" },
  "GVfsClass.get_supported_uri_schemes": { args: ["ptr"], returns: "ptr" },
  "GVfsClass.parse_name": { args: ["ptr", "ptr"], returns: "ptr" },
  "GVfsClass.local_file_add_info": { args: ["ptr", "ptr", "u64", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GVfsClass.add_writable_namespaces": { args: ["ptr", "ptr"], returns: "void" },
  "GVfsClass.local_file_set_attributes": { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  "GVfsClass.local_file_removed": { args: ["ptr", "ptr"], returns: "void" },
  "GVfsClass.local_file_moved": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GVfsClass.deserialize_icon": { args: ["ptr", "ptr"], returns: "ptr" },
  "GVfsClass._g_reserved1": { args: [], returns: "void" },
  "GVfsClass._g_reserved2": { args: [], returns: "void" },
  "GVfsClass._g_reserved3": { args: [], returns: "void" },
  "GVfsClass._g_reserved4": { args: [], returns: "void" },
  "GVfsClass._g_reserved5": { args: [], returns: "void" },
  "GVfsClass._g_reserved6": { args: [], returns: "void" },
} as const;

export const constants = {
  G_VFS_EXTENSION_POINT_NAME: "gio-vfs",
} as const;

export class GVfs extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }
}

export class GVfsClass extends Struct {
  static readonly size = 272;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    is_active: { offset: 136, size: 8, kind: "ptr", callback: "GVfsClass.is_active" },
    get_file_for_path: { offset: 144, size: 8, kind: "ptr", callback: "GVfsClass.get_file_for_path" },
    get_file_for_uri: { offset: 152, size: 8, kind: "ptr", callback: "GVfsClass.get_file_for_uri" },
    get_supported_uri_schemes: { offset: 160, size: 8, kind: "ptr", callback: "GVfsClass.get_supported_uri_schemes" },
    parse_name: { offset: 168, size: 8, kind: "ptr", callback: "GVfsClass.parse_name" },
    local_file_add_info: { offset: 176, size: 8, kind: "ptr", callback: "GVfsClass.local_file_add_info" },
    add_writable_namespaces: { offset: 184, size: 8, kind: "ptr", callback: "GVfsClass.add_writable_namespaces" },
    local_file_set_attributes: { offset: 192, size: 8, kind: "ptr", callback: "GVfsClass.local_file_set_attributes" },
    local_file_removed: { offset: 200, size: 8, kind: "ptr", callback: "GVfsClass.local_file_removed" },
    local_file_moved: { offset: 208, size: 8, kind: "ptr", callback: "GVfsClass.local_file_moved" },
    deserialize_icon: { offset: 216, size: 8, kind: "ptr", callback: "GVfsClass.deserialize_icon" },
    _g_reserved1: { offset: 224, size: 8, kind: "ptr", callback: "GVfsClass._g_reserved1" },
    _g_reserved2: { offset: 232, size: 8, kind: "ptr", callback: "GVfsClass._g_reserved2" },
    _g_reserved3: { offset: 240, size: 8, kind: "ptr", callback: "GVfsClass._g_reserved3" },
    _g_reserved4: { offset: 248, size: 8, kind: "ptr", callback: "GVfsClass._g_reserved4" },
    _g_reserved5: { offset: 256, size: 8, kind: "ptr", callback: "GVfsClass._g_reserved5" },
    _g_reserved6: { offset: 264, size: 8, kind: "ptr", callback: "GVfsClass._g_reserved6" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get is_active(): number {
    return this.$live("is_active").pointer(this.$at + 136);
  }

  set is_active(value: number) {
    this.$live("is_active").setPointer(this.$at + 136, this.$fit("ptr", "is_active", value));
  }

  get get_file_for_path(): number {
    return this.$live("get_file_for_path").pointer(this.$at + 144);
  }

  set get_file_for_path(value: number) {
    this.$live("get_file_for_path").setPointer(this.$at + 144, this.$fit("ptr", "get_file_for_path", value));
  }

  get get_file_for_uri(): number {
    return this.$live("get_file_for_uri").pointer(this.$at + 152);
  }

  set get_file_for_uri(value: number) {
    this.$live("get_file_for_uri").setPointer(this.$at + 152, this.$fit("ptr", "get_file_for_uri", value));
  }

  get get_supported_uri_schemes(): number {
    return this.$live("get_supported_uri_schemes").pointer(this.$at + 160);
  }

  set get_supported_uri_schemes(value: number) {
    this.$live("get_supported_uri_schemes").setPointer(this.$at + 160, this.$fit("ptr", "get_supported_uri_schemes", value));
  }

  get parse_name(): number {
    return this.$live("parse_name").pointer(this.$at + 168);
  }

  set parse_name(value: number) {
    this.$live("parse_name").setPointer(this.$at + 168, this.$fit("ptr", "parse_name", value));
  }

  get local_file_add_info(): number {
    return this.$live("local_file_add_info").pointer(this.$at + 176);
  }

  set local_file_add_info(value: number) {
    this.$live("local_file_add_info").setPointer(this.$at + 176, this.$fit("ptr", "local_file_add_info", value));
  }

  get add_writable_namespaces(): number {
    return this.$live("add_writable_namespaces").pointer(this.$at + 184);
  }

  set add_writable_namespaces(value: number) {
    this.$live("add_writable_namespaces").setPointer(this.$at + 184, this.$fit("ptr", "add_writable_namespaces", value));
  }

  get local_file_set_attributes(): number {
    return this.$live("local_file_set_attributes").pointer(this.$at + 192);
  }

  set local_file_set_attributes(value: number) {
    this.$live("local_file_set_attributes").setPointer(this.$at + 192, this.$fit("ptr", "local_file_set_attributes", value));
  }

  get local_file_removed(): number {
    return this.$live("local_file_removed").pointer(this.$at + 200);
  }

  set local_file_removed(value: number) {
    this.$live("local_file_removed").setPointer(this.$at + 200, this.$fit("ptr", "local_file_removed", value));
  }

  get local_file_moved(): number {
    return this.$live("local_file_moved").pointer(this.$at + 208);
  }

  set local_file_moved(value: number) {
    this.$live("local_file_moved").setPointer(this.$at + 208, this.$fit("ptr", "local_file_moved", value));
  }

  get deserialize_icon(): number {
    return this.$live("deserialize_icon").pointer(this.$at + 216);
  }

  set deserialize_icon(value: number) {
    this.$live("deserialize_icon").setPointer(this.$at + 216, this.$fit("ptr", "deserialize_icon", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 224);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 224, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 232);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 232, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 240);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 240, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 248);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 248, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 256);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 256, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 264);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 264, this.$fit("ptr", "_g_reserved6", value));
  }
}
