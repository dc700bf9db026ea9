// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GVolumeMonitor, GVolumeMonitorClass } from "./gvolumemonitor.ts";

export const functions = {
  g_native_volume_monitor_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  "GNativeVolumeMonitorClass.get_mount_for_mount_path": { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_NATIVE_VOLUME_MONITOR_EXTENSION_POINT_NAME: "gio-native-volume-monitor",
} as const;

export class GNativeVolumeMonitor extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GVolumeMonitor" },
  } as const;

  get parent_instance(): GVolumeMonitor {
    return new GVolumeMonitor(this.$live("parent_instance"), this.$at);
  }
}

export class GNativeVolumeMonitorClass extends Struct {
  static readonly size = 344;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 336, kind: "struct", type: "GVolumeMonitorClass" },
    get_mount_for_mount_path: { offset: 336, size: 8, kind: "ptr", callback: "GNativeVolumeMonitorClass.get_mount_for_mount_path" },
  } as const;

  get parent_class(): GVolumeMonitorClass {
    return new GVolumeMonitorClass(this.$live("parent_class"), this.$at);
  }

  get get_mount_for_mount_path(): number {
    return this.$live("get_mount_for_mount_path").pointer(this.$at + 336);
  }

  set get_mount_for_mount_path(value: number) {
    this.$live("get_mount_for_mount_path").setPointer(this.$at + 336, this.$fit("ptr", "get_mount_for_mount_path", value));
  }
}
