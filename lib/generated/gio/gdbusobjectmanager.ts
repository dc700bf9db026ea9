// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_dbus_object_manager_get_type: { args: [], returns: "u64" },
  g_dbus_object_manager_get_object_path: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_manager_get_objects: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_manager_get_object: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_object_manager_get_interface: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDBusObjectManagerIface.get_object_path": { args: ["ptr"], returns: "ptr" },
  "GDBusObjectManagerIface.get_objects": { args: ["ptr"], returns: "ptr" },
  "GDBusObjectManagerIface.get_object": { args: ["ptr", "ptr"], returns: "ptr" },
  "GDBusObjectManagerIface.get_interface": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GDBusObjectManagerIface.object_added": { args: ["ptr", "ptr"], returns: "void" },
  "GDBusObjectManagerIface.object_removed": { args: ["ptr", "ptr"], returns: "void" },
  "GDBusObjectManagerIface.interface_added": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GDBusObjectManagerIface.interface_removed": { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GDBusObjectManagerIface extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    parent_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_object_path: { offset: 16, size: 8, kind: "ptr", callback: "GDBusObjectManagerIface.get_object_path" },
    get_objects: { offset: 24, size: 8, kind: "ptr", callback: "GDBusObjectManagerIface.get_objects" },
    get_object: { offset: 32, size: 8, kind: "ptr", callback: "GDBusObjectManagerIface.get_object" },
    get_interface: { offset: 40, size: 8, kind: "ptr", callback: "GDBusObjectManagerIface.get_interface" },
    object_added: { offset: 48, size: 8, kind: "ptr", callback: "GDBusObjectManagerIface.object_added" },
    object_removed: { offset: 56, size: 8, kind: "ptr", callback: "GDBusObjectManagerIface.object_removed" },
    interface_added: { offset: 64, size: 8, kind: "ptr", callback: "GDBusObjectManagerIface.interface_added" },
    interface_removed: { offset: 72, size: 8, kind: "ptr", callback: "GDBusObjectManagerIface.interface_removed" },
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

  get get_objects(): number {
    return this.$live("get_objects").pointer(this.$at + 24);
  }

  set get_objects(value: number) {
    this.$live("get_objects").setPointer(this.$at + 24, this.$fit("ptr", "get_objects", value));
  }

  get get_object(): number {
    return this.$live("get_object").pointer(this.$at + 32);
  }

  set get_object(value: number) {
    this.$live("get_object").setPointer(this.$at + 32, this.$fit("ptr", "get_object", value));
  }

  get get_interface(): number {
    return this.$live("get_interface").pointer(this.$at + 40);
  }

  set get_interface(value: number) {
    this.$live("get_interface").setPointer(this.$at + 40, this.$fit("ptr", "get_interface", value));
  }

  get object_added(): number {
    return this.$live("object_added").pointer(this.$at + 48);
  }

  set object_added(value: number) {
    this.$live("object_added").setPointer(this.$at + 48, this.$fit("ptr", "object_added", value));
  }

  get object_removed(): number {
    return this.$live("object_removed").pointer(this.$at + 56);
  }

  set object_removed(value: number) {
    this.$live("object_removed").setPointer(this.$at + 56, this.$fit("ptr", "object_removed", value));
  }

  get interface_added(): number {
    return this.$live("interface_added").pointer(this.$at + 64);
  }

  set interface_added(value: number) {
    this.$live("interface_added").setPointer(this.$at + 64, this.$fit("ptr", "interface_added", value));
  }

  get interface_removed(): number {
    return this.$live("interface_removed").pointer(this.$at + 72);
  }

  set interface_removed(value: number) {
    this.$live("interface_removed").setPointer(this.$at + 72, this.$fit("ptr", "interface_removed", value));
  }
}
