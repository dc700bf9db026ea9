// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_settings_backend_get_type: { args: [], returns: "u64" },
  g_settings_backend_changed: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_settings_backend_path_changed: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_settings_backend_flatten_tree: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_settings_backend_keys_changed: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_settings_backend_path_writable_changed: { args: ["ptr", "ptr"], returns: "void" },
  g_settings_backend_writable_changed: { args: ["ptr", "ptr"], returns: "void" },
  g_settings_backend_changed_tree: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_settings_backend_get_default: { args: [], returns: "ptr" },
  g_keyfile_settings_backend_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_null_settings_backend_new: { args: [], returns: "ptr" },
  g_memory_settings_backend_new: { args: [], returns: "ptr" },
} as const;

export const callbacks = {
  "GSettingsBackendClass.read": { args: ["ptr", "ptr", "ptr", "i32"], returns: "ptr" },
  "GSettingsBackendClass.get_writable": { args: ["ptr", "ptr"], returns: "i32" },
  "GSettingsBackendClass.write": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GSettingsBackendClass.write_tree": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GSettingsBackendClass.reset": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GSettingsBackendClass.subscribe": { args: ["ptr", "ptr"], returns: "void" },
  "GSettingsBackendClass.unsubscribe": { args: ["ptr", "ptr"], returns: "void" },
  "GSettingsBackendClass.sync": { args: ["ptr"], returns: "void" },
  "GSettingsBackendClass.get_permission": { args: ["ptr", "ptr"], returns: "ptr" },
  "GSettingsBackendClass.read_user_value": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_SETTINGS_BACKEND_EXTENSION_POINT_NAME: "gsettings-backend",
} as const;

export class GSettingsBackendClass extends Struct {
  static readonly size = 400;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    read: { offset: 136, size: 8, kind: "ptr", callback: "GSettingsBackendClass.read" },
    get_writable: { offset: 144, size: 8, kind: "ptr", callback: "GSettingsBackendClass.get_writable" },
    write: { offset: 152, size: 8, kind: "ptr", callback: "GSettingsBackendClass.write" },
    write_tree: { offset: 160, size: 8, kind: "ptr", callback: "GSettingsBackendClass.write_tree" },
    reset: { offset: 168, size: 8, kind: "ptr", callback: "GSettingsBackendClass.reset" },
    subscribe: { offset: 176, size: 8, kind: "ptr", callback: "GSettingsBackendClass.subscribe" },
    unsubscribe: { offset: 184, size: 8, kind: "ptr", callback: "GSettingsBackendClass.unsubscribe" },
    sync: { offset: 192, size: 8, kind: "ptr", callback: "GSettingsBackendClass.sync" },
    get_permission: { offset: 200, size: 8, kind: "ptr", callback: "GSettingsBackendClass.get_permission" },
    read_user_value: { offset: 208, size: 8, kind: "ptr", callback: "GSettingsBackendClass.read_user_value" },
    padding: { offset: 216, size: 184, kind: "array", of: "ptr", length: 23 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get read(): number {
    return this.$live("read").pointer(this.$at + 136);
  }

  set read(value: number) {
    this.$live("read").setPointer(this.$at + 136, this.$fit("ptr", "read", value));
  }

  get get_writable(): number {
    return this.$live("get_writable").pointer(this.$at + 144);
  }

  set get_writable(value: number) {
    this.$live("get_writable").setPointer(this.$at + 144, this.$fit("ptr", "get_writable", value));
  }

  get write(): number {
    return this.$live("write").pointer(this.$at + 152);
  }

  set write(value: number) {
    this.$live("write").setPointer(this.$at + 152, this.$fit("ptr", "write", value));
  }

  get write_tree(): number {
    return this.$live("write_tree").pointer(this.$at + 160);
  }

  set write_tree(value: number) {
    this.$live("write_tree").setPointer(this.$at + 160, this.$fit("ptr", "write_tree", value));
  }

  get reset(): number {
    return this.$live("reset").pointer(this.$at + 168);
  }

  set reset(value: number) {
    this.$live("reset").setPointer(this.$at + 168, this.$fit("ptr", "reset", value));
  }

  get subscribe(): number {
    return this.$live("subscribe").pointer(this.$at + 176);
  }

  set subscribe(value: number) {
    this.$live("subscribe").setPointer(this.$at + 176, this.$fit("ptr", "subscribe", value));
  }

  get unsubscribe(): number {
    return this.$live("unsubscribe").pointer(this.$at + 184);
  }

  set unsubscribe(value: number) {
    this.$live("unsubscribe").setPointer(this.$at + 184, this.$fit("ptr", "unsubscribe", value));
  }

  get sync(): number {
    return this.$live("sync").pointer(this.$at + 192);
  }

  set sync(value: number) {
    this.$live("sync").setPointer(this.$at + 192, this.$fit("ptr", "sync", value));
  }

  get get_permission(): number {
    return this.$live("get_permission").pointer(this.$at + 200);
  }

  set get_permission(value: number) {
    this.$live("get_permission").setPointer(this.$at + 200, this.$fit("ptr", "get_permission", value));
  }

  get read_user_value(): number {
    return this.$live("read_user_value").pointer(this.$at + 208);
  }

  set read_user_value(value: number) {
    this.$live("read_user_value").setPointer(this.$at + 208, this.$fit("ptr", "read_user_value", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 216, 23, "ptr");
  }
}

export class GSettingsBackend extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GSettingsBackendPrivate" },
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
