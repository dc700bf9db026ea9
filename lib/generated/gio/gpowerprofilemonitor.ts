// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_power_profile_monitor_get_type: { args: [], returns: "u64" },
  g_power_profile_monitor_dup_default: { args: [], returns: "ptr" },
  g_power_profile_monitor_get_power_saver_enabled: { args: ["ptr"], returns: "i32" },
} as const;

export const wrappers = {
  g_power_profile_monitor: { args: ["ptr"], returns: "ptr" },
  g_IS_power_profile_monitor: { args: ["ptr"], returns: "i32" },
  g_power_profile_monitor_GET_IFACE: { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_POWER_PROFILE_MONITOR_EXTENSION_POINT_NAME: "gio-power-profile-monitor",
} as const;

export class GPowerProfileMonitorInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }
}
