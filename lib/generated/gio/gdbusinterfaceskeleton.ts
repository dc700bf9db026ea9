// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_dbus_interface_skeleton_get_type: { args: [], returns: "u64" },
  g_dbus_interface_skeleton_get_flags: { args: ["ptr"], returns: "u32" },
  g_dbus_interface_skeleton_set_flags: { args: ["ptr", "u32"], returns: "void" },
  g_dbus_interface_skeleton_get_info: { args: ["ptr"], returns: "ptr" },
  g_dbus_interface_skeleton_get_vtable: { args: ["ptr"], returns: "ptr" },
  g_dbus_interface_skeleton_get_properties: { args: ["ptr"], returns: "ptr" },
  g_dbus_interface_skeleton_flush: { args: ["ptr"], returns: "void" },
  g_dbus_interface_skeleton_export: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_dbus_interface_skeleton_unexport: { args: ["ptr"], returns: "void" },
  g_dbus_interface_skeleton_unexport_from_connection: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_interface_skeleton_get_connection: { args: ["ptr"], returns: "ptr" },
  g_dbus_interface_skeleton_get_connections: { args: ["ptr"], returns: "ptr" },
  g_dbus_interface_skeleton_has_connection: { args: ["ptr", "ptr"], returns: "i32" },
  g_dbus_interface_skeleton_get_object_path: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDBusInterfaceSkeletonClass.get_info": { args: ["ptr"], returns: "ptr" },
  "GDBusInterfaceSkeletonClass.get_vtable": { args: ["ptr"], returns: "ptr" },
  "GDBusInterfaceSkeletonClass.get_properties": { args: ["ptr"], returns: "ptr" },
  "GDBusInterfaceSkeletonClass.flush": { args: ["ptr"], returns: "void" },
  "GDBusInterfaceSkeletonClass.g_authorize_method": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GDBusInterfaceSkeleton extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GDBusInterfaceSkeletonPrivate" },
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

export class GDBusInterfaceSkeletonClass extends Struct {
  static readonly size = 304;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    get_info: { offset: 136, size: 8, kind: "ptr", callback: "GDBusInterfaceSkeletonClass.get_info" },
    get_vtable: { offset: 144, size: 8, kind: "ptr", callback: "GDBusInterfaceSkeletonClass.get_vtable" },
    get_properties: { offset: 152, size: 8, kind: "ptr", callback: "GDBusInterfaceSkeletonClass.get_properties" },
    flush: { offset: 160, size: 8, kind: "ptr", callback: "GDBusInterfaceSkeletonClass.flush" },
    vfunc_padding: { offset: 168, size: 64, kind: "array", of: "ptr", length: 8 },
    g_authorize_method: { offset: 232, size: 8, kind: "ptr", callback: "GDBusInterfaceSkeletonClass.g_authorize_method" },
    signal_padding: { offset: 240, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get get_info(): number {
    return this.$live("get_info").pointer(this.$at + 136);
  }

  set get_info(value: number) {
    this.$live("get_info").setPointer(this.$at + 136, this.$fit("ptr", "get_info", value));
  }

  get get_vtable(): number {
    return this.$live("get_vtable").pointer(this.$at + 144);
  }

  set get_vtable(value: number) {
    this.$live("get_vtable").setPointer(this.$at + 144, this.$fit("ptr", "get_vtable", value));
  }

  get get_properties(): number {
    return this.$live("get_properties").pointer(this.$at + 152);
  }

  set get_properties(value: number) {
    this.$live("get_properties").setPointer(this.$at + 152, this.$fit("ptr", "get_properties", value));
  }

  get flush(): number {
    return this.$live("flush").pointer(this.$at + 160);
  }

  set flush(value: number) {
    this.$live("flush").setPointer(this.$at + 160, this.$fit("ptr", "flush", value));
  }

  get vfunc_padding(): NumberArray {
    return new NumberArray(this.$live("vfunc_padding"), this.$at + 168, 8, "ptr");
  }

  get g_authorize_method(): number {
    return this.$live("g_authorize_method").pointer(this.$at + 232);
  }

  set g_authorize_method(value: number) {
    this.$live("g_authorize_method").setPointer(this.$at + 232, this.$fit("ptr", "g_authorize_method", value));
  }

  get signal_padding(): NumberArray {
    return new NumberArray(this.$live("signal_padding"), this.$at + 240, 8, "ptr");
  }
}
