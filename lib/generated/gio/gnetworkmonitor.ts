// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_network_monitor_get_type: { args: [], returns: "u64" },
  g_network_monitor_get_default: { args: [], returns: "ptr" },
  g_network_monitor_get_network_available: { args: ["ptr"], returns: "i32" },
  g_network_monitor_get_network_metered: { args: ["ptr"], returns: "i32" },
  g_network_monitor_get_connectivity: { args: ["ptr"], returns: "u32" },
  g_network_monitor_can_reach: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_network_monitor_can_reach_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_network_monitor_can_reach_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GNetworkMonitorInterface.network_changed": { args: ["ptr", "i32"], returns: "void" },
  "GNetworkMonitorInterface.can_reach": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GNetworkMonitorInterface.can_reach_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GNetworkMonitorInterface.can_reach_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  G_NETWORK_MONITOR_EXTENSION_POINT_NAME: "gio-network-monitor",
} as const;

export class GNetworkMonitorInterface extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    network_changed: { offset: 16, size: 8, kind: "ptr", callback: "GNetworkMonitorInterface.network_changed" },
    can_reach: { offset: 24, size: 8, kind: "ptr", callback: "GNetworkMonitorInterface.can_reach" },
    can_reach_async: { offset: 32, size: 8, kind: "ptr", callback: "GNetworkMonitorInterface.can_reach_async" },
    can_reach_finish: { offset: 40, size: 8, kind: "ptr", callback: "GNetworkMonitorInterface.can_reach_finish" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get network_changed(): number {
    return this.$live("network_changed").pointer(this.$at + 16);
  }

  set network_changed(value: number) {
    this.$live("network_changed").setPointer(this.$at + 16, this.$fit("ptr", "network_changed", value));
  }

  get can_reach(): number {
    return this.$live("can_reach").pointer(this.$at + 24);
  }

  set can_reach(value: number) {
    this.$live("can_reach").setPointer(this.$at + 24, this.$fit("ptr", "can_reach", value));
  }

  get can_reach_async(): number {
    return this.$live("can_reach_async").pointer(this.$at + 32);
  }

  set can_reach_async(value: number) {
    this.$live("can_reach_async").setPointer(this.$at + 32, this.$fit("ptr", "can_reach_async", value));
  }

  get can_reach_finish(): number {
    return this.$live("can_reach_finish").pointer(this.$at + 40);
  }

  set can_reach_finish(value: number) {
    this.$live("can_reach_finish").setPointer(this.$at + 40, this.$fit("ptr", "can_reach_finish", value));
  }
}
