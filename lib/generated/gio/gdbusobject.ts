// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_dbus_object_get_type: { args: [], returns: "u64" },
  g_dbus_object_get_object_path: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_get_interfaces: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_get_interface: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDBusObjectIface.get_object_path": { args: ["ptr"], returns: "ptr" },
  "GDBusObjectIface.get_interfaces": { args: ["ptr"], returns: "ptr" },
  "GDBusObjectIface.get_interface": { args: ["ptr", "ptr"], returns: "ptr" },
  "GDBusObjectIface.interface_added": { args: ["ptr", "ptr"], returns: "void" },
  "GDBusObjectIface.interface_removed": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GDBusObjectIface extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    parent_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_object_path: { offset: 16, size: 8, kind: "ptr", callback: "GDBusObjectIface.get_object_path" },
    get_interfaces: { offset: 24, size: 8, kind: "ptr", callback: "GDBusObjectIface.get_interfaces" },
    get_interface: { offset: 32, size: 8, kind: "ptr", callback: "GDBusObjectIface.get_interface" },
    interface_added: { offset: 40, size: 8, kind: "ptr", callback: "GDBusObjectIface.interface_added" },
    interface_removed: { offset: 48, size: 8, kind: "ptr", callback: "GDBusObjectIface.interface_removed" },
  } as const;

  get parent_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("parent_iface"), this.$at);
  }

  get get_object_path(): number {
    return this.$live("get_object_path").pointer(this.$at + 16);
  }

  set get_object_path(value: number) {
    this.$live("get_object_path").setPointer(this.$at + 16, this.$fit("ptr", "get_object_path", value));
  }

  get get_interfaces(): number {
    return this.$live("get_interfaces").pointer(this.$at + 24);
  }

  set get_interfaces(value: number) {
    this.$live("get_interfaces").setPointer(this.$at + 24, this.$fit("ptr", "get_interfaces", value));
  }

  get get_interface(): number {
    return this.$live("get_interface").pointer(this.$at + 32);
  }

  set get_interface(value: number) {
    this.$live("get_interface").setPointer(this.$at + 32, this.$fit("ptr", "get_interface", value));
  }

  get interface_added(): number {
    return this.$live("interface_added").pointer(this.$at + 40);
  }

  set interface_added(value: number) {
    this.$live("interface_added").setPointer(this.$at + 40, this.$fit("ptr", "interface_added", value));
  }

  get interface_removed(): number {
    return this.$live("interface_removed").pointer(this.$at + 48);
  }

  set interface_removed(value: number) {
    this.$live("interface_removed").setPointer(this.$at + 48, this.$fit("ptr", "interface_removed", value));
  }
}
