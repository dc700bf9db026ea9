// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_dbus_object_manager_server_get_type: { args: [], returns: "u64" },
  g_dbus_object_manager_server_new: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_manager_server_get_connection: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_manager_server_set_connection: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_object_manager_server_export: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_object_manager_server_export_uniquely: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_object_manager_server_is_exported: { args: ["ptr", "ptr"], returns: "i32" },
  g_dbus_object_manager_server_unexport: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GDBusObjectManagerServer extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GDBusObjectManagerServerPrivate" },
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

export class GDBusObjectManagerServerClass extends Struct {
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    padding: { offset: 136, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 136, 8, "ptr");
  }
}
