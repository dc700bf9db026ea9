// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_dbus_interface_get_type: { args: [], returns: "u64" },
  g_dbus_interface_get_info: { args: ["ptr"], returns: "ptr" },
  g_dbus_interface_get_object: { args: ["ptr"], returns: "ptr" },
  g_dbus_interface_set_object: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_interface_dup_object: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDBusInterfaceIface.get_info": { args: ["ptr"], returns: "ptr" },
  "GDBusInterfaceIface.get_object": { args: ["ptr"], returns: "ptr" },
  "GDBusInterfaceIface.set_object": { args: ["ptr", "ptr"], returns: "void" },
  "GDBusInterfaceIface.dup_object": { args: ["ptr"], returns: "ptr" },
} as const;

export class GDBusInterfaceIface extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    parent_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_info: { offset: 16, size: 8, kind: "ptr", callback: "GDBusInterfaceIface.get_info" },
    get_object: { offset: 24, size: 8, kind: "ptr", callback: "GDBusInterfaceIface.get_object" },
    set_object: { offset: 32, size: 8, kind: "ptr", callback: "GDBusInterfaceIface.set_object" },
    dup_object: { offset: 40, size: 8, kind: "ptr", callback: "GDBusInterfaceIface.dup_object" },
  } as const;

  get parent_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("parent_iface"), this.$at);
  }

  get get_info(): number {
    return this.$live("get_info").pointer(this.$at + 16);
  }

  set get_info(value: number) {
    this.$live("get_info").setPointer(this.$at + 16, this.$fit("ptr", "get_info", value));
  }

  get get_object(): number {
    return this.$live("get_object").pointer(this.$at + 24);
  }

  set get_object(value: number) {
    this.$live("get_object").setPointer(this.$at + 24, this.$fit("ptr", "get_object", value));
  }

  get set_object(): number {
    return this.$live("set_object").pointer(this.$at + 32);
  }

  set set_object(value: number) {
    this.$live("set_object").setPointer(this.$at + 32, this.$fit("ptr", "set_object", value));
  }

  get dup_object(): number {
    return this.$live("dup_object").pointer(this.$at + 40);
  }

  set dup_object(value: number) {
    this.$live("dup_object").setPointer(this.$at + 40, this.$fit("ptr", "dup_object", value));
  }
}
