// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_dbus_object_manager_client_get_type: { args: [], returns: "u64" },
  g_dbus_object_manager_client_new: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_object_manager_client_new_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_object_manager_client_new_sync: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_object_manager_client_new_for_bus: { args: ["i32", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_object_manager_client_new_for_bus_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_object_manager_client_new_for_bus_sync: { args: ["i32", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_object_manager_client_get_connection: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_manager_client_get_flags: { args: ["ptr"], returns: "u32" },
  g_dbus_object_manager_client_get_name: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_manager_client_get_name_owner: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDBusObjectManagerClientClass.interface_proxy_signal": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GDBusObjectManagerClientClass.interface_proxy_properties_changed": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GDBusObjectManagerClient extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GDBusObjectManagerClientPrivate" },
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

export class GDBusObjectManagerClientClass extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    interface_proxy_signal: { offset: 136, size: 8, kind: "ptr", callback: "GDBusObjectManagerClientClass.interface_proxy_signal" },
    interface_proxy_properties_changed: { offset: 144, size: 8, kind: "ptr", callback: "GDBusObjectManagerClientClass.interface_proxy_properties_changed" },
    padding: { offset: 152, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get interface_proxy_signal(): number {
    return this.$live("interface_proxy_signal").pointer(this.$at + 136);
  }

  set interface_proxy_signal(value: number) {
    this.$live("interface_proxy_signal").setPointer(this.$at + 136, this.$fit("ptr", "interface_proxy_signal", value));
  }

  get interface_proxy_properties_changed(): number {
    return this.$live("interface_proxy_properties_changed").pointer(this.$at + 144);
  }

  set interface_proxy_properties_changed(value: number) {
    this.$live("interface_proxy_properties_changed").setPointer(this.$at + 144, this.$fit("ptr", "interface_proxy_properties_changed", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 152, 8, "ptr");
  }
}
