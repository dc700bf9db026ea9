// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_volume_monitor_get_type: { args: [], returns: "u64" },
  g_volume_monitor_get: { args: [], returns: "ptr" },
  g_volume_monitor_get_connected_drives: { args: ["ptr"], returns: "ptr" },
  g_volume_monitor_get_volumes: { args: ["ptr"], returns: "ptr" },
  g_volume_monitor_get_mounts: { args: ["ptr"], returns: "ptr" },
  g_volume_monitor_get_volume_for_uuid: { args: ["ptr", "ptr"], returns: "ptr" },
  g_volume_monitor_get_mount_for_uuid: { args: ["ptr", "ptr"], returns: "ptr" },
  g_volume_monitor_adopt_orphan_mount: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GVolumeMonitorClass.volume_added": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.volume_removed": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.volume_changed": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.mount_added": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.mount_removed": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.mount_pre_unmount": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.mount_changed": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.drive_connected": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.drive_disconnected": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.drive_changed": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.is_supported": { args: [], returns: "i32" },
  "GVolumeMonitorClass.get_connected_drives": { args: ["ptr"], returns: "ptr" },
  "GVolumeMonitorClass.get_volumes": { args: ["ptr"], returns: "ptr" },
  "GVolumeMonitorClass.get_mounts": { args: ["ptr"], returns: "ptr" },
  "GVolumeMonitorClass.get_volume_for_uuid": { args: ["ptr", "ptr"], returns: "ptr" },
  "GVolumeMonitorClass.get_mount_for_uuid": { args: ["ptr", "ptr"], returns: "ptr" },
  "GVolumeMonitorClass.adopt_orphan_mount": { args: ["ptr", "ptr"], returns: "ptr" },
  "GVolumeMonitorClass.drive_eject_button": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass.drive_stop_button": { args: ["ptr", "ptr"], returns: "void" },
  "GVolumeMonitorClass._g_reserved1": { args: [], returns: "void" },
  "GVolumeMonitorClass._g_reserved2": { args: [], returns: "void" },
  "GVolumeMonitorClass._g_reserved3": { args: [], returns: "void" },
  "GVolumeMonitorClass._g_reserved4": { args: [], returns: "void" },
  "GVolumeMonitorClass._g_reserved5": { args: [], returns: "void" },
  "GVolumeMonitorClass._g_reserved6": { args: [], returns: "void" },
} as const;

export const constants = {
  G_VOLUME_MONITOR_EXTENSION_POINT_NAME: "gio-volume-monitor",
} as const;

export class GVolumeMonitor extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr" },
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

export class GVolumeMonitorClass extends Struct {
  static readonly size = 336;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    volume_added: { offset: 136, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.volume_added" },
    volume_removed: { offset: 144, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.volume_removed" },
    volume_changed: { offset: 152, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.volume_changed" },
    mount_added: { offset: 160, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.mount_added" },
    mount_removed: { offset: 168, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.mount_removed" },
    mount_pre_unmount: { offset: 176, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.mount_pre_unmount" },
    mount_changed: { offset: 184, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.mount_changed" },
    drive_connected: { offset: 192, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.drive_connected" },
    drive_disconnected: { offset: 200, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.drive_disconnected" },
    drive_changed: { offset: 208, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.drive_changed" },
    is_supported: { offset: 216, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.is_supported" },
    get_connected_drives: { offset: 224, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.get_connected_drives" },
    get_volumes: { offset: 232, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.get_volumes" },
    get_mounts: { offset: 240, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.get_mounts" },
    get_volume_for_uuid: { offset: 248, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.get_volume_for_uuid" },
    get_mount_for_uuid: { offset: 256, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.get_mount_for_uuid" },
    adopt_orphan_mount: { offset: 264, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.adopt_orphan_mount" },
    drive_eject_button: { offset: 272, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.drive_eject_button" },
    drive_stop_button: { offset: 280, size: 8, kind: "ptr", callback: "GVolumeMonitorClass.drive_stop_button" },
    _g_reserved1: { offset: 288, size: 8, kind: "ptr", callback: "GVolumeMonitorClass._g_reserved1" },
    _g_reserved2: { offset: 296, size: 8, kind: "ptr", callback: "GVolumeMonitorClass._g_reserved2" },
    _g_reserved3: { offset: 304, size: 8, kind: "ptr", callback: "GVolumeMonitorClass._g_reserved3" },
    _g_reserved4: { offset: 312, size: 8, kind: "ptr", callback: "GVolumeMonitorClass._g_reserved4" },
    _g_reserved5: { offset: 320, size: 8, kind: "ptr", callback: "GVolumeMonitorClass._g_reserved5" },
    _g_reserved6: { offset: 328, size: 8, kind: "ptr", callback: "GVolumeMonitorClass._g_reserved6" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get volume_added(): number {
    return this.$live("volume_added").pointer(this.$at + 136);
  }

  set volume_added(value: number) {
    this.$live("volume_added").setPointer(this.$at + 136, this.$fit("ptr", "volume_added", value));
  }

  get volume_removed(): number {
    return this.$live("volume_removed").pointer(this.$at + 144);
  }

  set volume_removed(value: number) {
    this.$live("volume_removed").setPointer(this.$at + 144, this.$fit("ptr", "volume_removed", value));
  }

  get volume_changed(): number {
    return this.$live("volume_changed").pointer(this.$at + 152);
  }

  set volume_changed(value: number) {
    this.$live("volume_changed").setPointer(this.$at + 152, this.$fit("ptr", "volume_changed", value));
  }

  get mount_added(): number {
    return this.$live("mount_added").pointer(this.$at + 160);
  }

  set mount_added(value: number) {
    this.$live("mount_added").setPointer(this.$at + 160, this.$fit("ptr", "mount_added", value));
  }

  get mount_removed(): number {
    return this.$live("mount_removed").pointer(this.$at + 168);
  }

  set mount_removed(value: number) {
    this.$live("mount_removed").setPointer(this.$at + 168, this.$fit("ptr", "mount_removed", value));
  }

  get mount_pre_unmount(): number {
    return this.$live("mount_pre_unmount").pointer(this.$at + 176);
  }

  set mount_pre_unmount(value: number) {
    this.$live("mount_pre_unmount").setPointer(this.$at + 176, this.$fit("ptr", "mount_pre_unmount", value));
  }

  get mount_changed(): number {
    return this.$live("mount_changed").pointer(this.$at + 184);
  }

  set mount_changed(value: number) {
    this.$live("mount_changed").setPointer(this.$at + 184, this.$fit("ptr", "mount_changed", value));
  }

  get drive_connected(): number {
    return this.$live("drive_connected").pointer(this.$at + 192);
  }

  set drive_connected(value: number) {
    this.$live("drive_connected").setPointer(this.$at + 192, this.$fit("ptr", "drive_connected", value));
  }

  get drive_disconnected(): number {
    return this.$live("drive_disconnected").pointer(this.$at + 200);
  }

  set drive_disconnected(value: number) {
    this.$live("drive_disconnected").setPointer(this.$at + 200, this.$fit("ptr", "drive_disconnected", value));
  }

  get drive_changed(): number {
    return this.$live("drive_changed").pointer(this.$at + 208);
  }

  set drive_changed(value: number) {
    this.$live("drive_changed").setPointer(this.$at + 208, this.$fit("ptr", "drive_changed", value));
  }

  get is_supported(): number {
    return this.$live("is_supported").pointer(this.$at + 216);
  }

  set is_supported(value: number) {
    this.$live("is_supported").setPointer(this.$at + 216, this.$fit("ptr", "is_supported", value));
  }

  get get_connected_drives(): number {
    return this.$live("get_connected_drives").pointer(this.$at + 224);
  }

  set get_connected_drives(value: number) {
    this.$live("get_connected_drives").setPointer(this.$at + 224, this.$fit("ptr", "get_connected_drives", value));
  }

  get get_volumes(): number {
    return this.$live("get_volumes").pointer(this.$at + 232);
  }

  set get_volumes(value: number) {
    this.$live("get_volumes").setPointer(this.$at + 232, this.$fit("ptr", "get_volumes", value));
  }

  get get_mounts(): number {
    return this.$live("get_mounts").pointer(this.$at + 240);
  }

  set get_mounts(value: number) {
    this.$live("get_mounts").setPointer(this.$at + 240, this.$fit("ptr", "get_mounts", value));
  }

  get get_volume_for_uuid(): number {
    return this.$live("get_volume_for_uuid").pointer(this.$at + 248);
  }

  set get_volume_for_uuid(value: number) {
    this.$live("get_volume_for_uuid").setPointer(this.$at + 248, this.$fit("ptr", "get_volume_for_uuid", value));
  }

  get get_mount_for_uuid(): number {
    return this.$live("get_mount_for_uuid").pointer(this.$at + 256);
  }

  set get_mount_for_uuid(value: number) {
    this.$live("get_mount_for_uuid").setPointer(this.$at + 256, this.$fit("ptr", "get_mount_for_uuid", value));
  }

  get adopt_orphan_mount(): number {
    return this.$live("adopt_orphan_mount").pointer(this.$at + 264);
  }

  set adopt_orphan_mount(value: number) {
    this.$live("adopt_orphan_mount").setPointer(this.$at + 264, this.$fit("ptr", "adopt_orphan_mount", value));
  }

  get drive_eject_button(): number {
    return this.$live("drive_eject_button").pointer(this.$at + 272);
  }

  set drive_eject_button(value: number) {
    this.$live("drive_eject_button").setPointer(this.$at + 272, this.$fit("ptr", "drive_eject_button", value));
  }

  get drive_stop_button(): number {
    return this.$live("drive_stop_button").pointer(this.$at + 280);
  }

  set drive_stop_button(value: number) {
    this.$live("drive_stop_button").setPointer(this.$at + 280, this.$fit("ptr", "drive_stop_button", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 288);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 288, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 296);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 296, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 304);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 304, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 312);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 312, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 320);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 320, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 328);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 328, this.$fit("ptr", "_g_reserved6", value));
  }
}
