// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_dbus_proxy_get_type: { args: [], returns: "u64" },
  g_dbus_proxy_new: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_proxy_new_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_proxy_new_sync: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_proxy_new_for_bus: { args: ["i32", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_proxy_new_for_bus_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_proxy_new_for_bus_sync: { args: ["i32", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_proxy_get_connection: { args: ["ptr"], returns: "ptr" },
  g_dbus_proxy_get_flags: { args: ["ptr"], returns: "u32" },
  g_dbus_proxy_get_name: { args: ["ptr"], returns: "ptr" },
  g_dbus_proxy_get_name_owner: { args: ["ptr"], returns: "ptr" },
  g_dbus_proxy_get_object_path: { args: ["ptr"], returns: "ptr" },
  g_dbus_proxy_get_interface_name: { args: ["ptr"], returns: "ptr" },
  g_dbus_proxy_get_default_timeout: { args: ["ptr"], returns: "i32" },
  g_dbus_proxy_set_default_timeout: { args: ["ptr", "i32"], returns: "void" },
  g_dbus_proxy_get_interface_info: { args: ["ptr"], returns: "ptr" },
  g_dbus_proxy_set_interface_info: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_proxy_get_cached_property: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_proxy_set_cached_property: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_proxy_get_cached_property_names: { args: ["ptr"], returns: "ptr" },
  g_dbus_proxy_call: { args: ["ptr", "ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_proxy_call_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_proxy_call_sync: { args: ["ptr", "ptr", "ptr", "u32", "i32", "ptr", "ptr"], returns: "ptr" },
  g_dbus_proxy_call_with_unix_fd_list: { args: ["ptr", "ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_proxy_call_with_unix_fd_list_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_proxy_call_with_unix_fd_list_sync: { args: ["ptr", "ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDBusProxyClass.g_properties_changed": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GDBusProxyClass.g_signal": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GDBusProxy extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GDBusProxyPrivate" },
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

export class GDBusProxyClass extends Struct {
  static readonly size = 408;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    g_properties_changed: { offset: 136, size: 8, kind: "ptr", callback: "GDBusProxyClass.g_properties_changed" },
    g_signal: { offset: 144, size: 8, kind: "ptr", callback: "GDBusProxyClass.g_signal" },
    padding: { offset: 152, size: 256, kind: "array", of: "ptr", length: 32 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get g_properties_changed(): number {
    return this.$live("g_properties_changed").pointer(this.$at + 136);
  }

  set g_properties_changed(value: number) {
    this.$live("g_properties_changed").setPointer(this.$at + 136, this.$fit("ptr", "g_properties_changed", value));
  }

  get g_signal(): number {
    return this.$live("g_signal").pointer(this.$at + 144);
  }

  set g_signal(value: number) {
    this.$live("g_signal").setPointer(this.$at + 144, this.$fit("ptr", "g_signal", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 152, 32, "ptr");
  }
}
