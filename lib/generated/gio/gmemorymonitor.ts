// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_memory_monitor_get_type: { args: [], returns: "u64" },
  g_memory_monitor_dup_default: { args: [], returns: "ptr" },
} as const;

export const wrappers = {
  g_memory_monitor: { args: ["ptr"], returns: "ptr" },
  g_IS_memory_monitor: { args: ["ptr"], returns: "i32" },
  g_memory_monitor_GET_IFACE: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GMemoryMonitorInterface.low_memory_warning": { args: ["ptr", "u32"], returns: "void" },
} as const;

export const constants = {
  G_MEMORY_MONITOR_EXTENSION_POINT_NAME: "gio-memory-monitor",
} as const;

export class GMemoryMonitorInterface extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    low_memory_warning: { offset: 16, size: 8, kind: "ptr", callback: "GMemoryMonitorInterface.low_memory_warning" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get low_memory_warning(): number {
    return this.$live("low_memory_warning").pointer(this.$at + 16);
  }

  set low_memory_warning(value: number) {
    this.$live("low_memory_warning").setPointer(this.$at + 16, this.$fit("ptr", "low_memory_warning", value));
  }
}
