// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_dbus_object_skeleton_get_type: { args: [], returns: "u64" },
  g_dbus_object_skeleton_new: { args: ["ptr"], returns: "ptr" },
  g_dbus_object_skeleton_flush: { args: ["ptr"], returns: "void" },
  g_dbus_object_skeleton_add_interface: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_object_skeleton_remove_interface: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_object_skeleton_remove_interface_by_name: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_object_skeleton_set_object_path: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GDBusObjectSkeletonClass.authorize_method": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GDBusObjectSkeleton extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GDBusObjectSkeletonPrivate" },
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

export class GDBusObjectSkeletonClass extends Struct {
  static readonly size = 208;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    authorize_method: { offset: 136, size: 8, kind: "ptr", callback: "GDBusObjectSkeletonClass.authorize_method" },
    padding: { offset: 144, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get authorize_method(): number {
    return this.$live("authorize_method").pointer(this.$at + 136);
  }

  set authorize_method(value: number) {
    this.$live("authorize_method").setPointer(this.$at + 136, this.$fit("ptr", "authorize_method", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 144, 8, "ptr");
  }
}
