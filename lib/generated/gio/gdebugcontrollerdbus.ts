// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_debug_controller_dbus_get_type: { args: [], returns: "u64" },
  g_debug_controller_dbus_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_debug_controller_dbus_stop: { args: ["ptr"], returns: "void" },
} as const;

export const wrappers = {
  G_DEBUG_CONTROLLER_DBUS: { args: ["ptr"], returns: "ptr" },
  G_DEBUG_CONTROLLER_DBUS_CLASS: { args: ["ptr"], returns: "ptr" },
  G_IS_DEBUG_CONTROLLER_DBUS: { args: ["ptr"], returns: "i32" },
  G_IS_DEBUG_CONTROLLER_DBUS_CLASS: { args: ["ptr"], returns: "i32" },
  G_DEBUG_CONTROLLER_DBUS_GET_CLASS: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDebugControllerDBusClass.authorize": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GDebugControllerDBus extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }
}

export class GDebugControllerDBusClass extends Struct {
  static readonly size = 240;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    authorize: { offset: 136, size: 8, kind: "ptr", callback: "GDebugControllerDBusClass.authorize" },
    padding: { offset: 144, size: 96, kind: "array", of: "ptr", length: 12 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get authorize(): number {
    return this.$live("authorize").pointer(this.$at + 136);
  }

  set authorize(value: number) {
    this.$live("authorize").setPointer(this.$at + 136, this.$fit("ptr", "authorize", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 144, 12, "ptr");
  }
}
