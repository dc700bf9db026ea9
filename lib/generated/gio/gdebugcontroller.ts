// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_debug_controller_get_type: { args: [], returns: "u64" },
  g_debug_controller_get_debug_enabled: { args: ["ptr"], returns: "i32" },
  g_debug_controller_set_debug_enabled: { args: ["ptr", "i32"], returns: "void" },
} as const;

export const wrappers = {
  g_debug_controller: { args: ["ptr"], returns: "ptr" },
  g_IS_debug_controller: { args: ["ptr"], returns: "i32" },
  g_debug_controller_GET_IFACE: { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_DEBUG_CONTROLLER_EXTENSION_POINT_NAME: "gio-debug-controller",
} as const;

export class GDebugControllerInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }
}
