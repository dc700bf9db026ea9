// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_volume_get_type: { args: [], returns: "u64" },
  g_volume_get_name: { args: ["ptr"], returns: "ptr" },
  g_volume_get_icon: { args: ["ptr"], returns: "ptr" },
  g_volume_get_symbolic_icon: { args: ["ptr"], returns: "ptr" },
  g_volume_get_uuid: { args: ["ptr"], returns: "ptr" },
  g_volume_get_drive: { args: ["ptr"], returns: "ptr" },
  g_volume_get_mount: { args: ["ptr"], returns: "ptr" },
  g_volume_can_mount: { args: ["ptr"], returns: "i32" },
  g_volume_can_eject: { args: ["ptr"], returns: "i32" },
  g_volume_should_automount: { args: ["ptr"], returns: "i32" },
  g_volume_mount: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_volume_mount_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_volume_eject: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_volume_eject_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_volume_get_identifier: { args: ["ptr", "ptr"], returns: "ptr" },
  g_volume_enumerate_identifiers: { args: ["ptr"], returns: "ptr" },
  g_volume_get_activation_root: { args: ["ptr"], returns: "ptr" },
  g_volume_eject_with_operation: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_volume_eject_with_operation_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_volume_get_sort_key: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GVolumeIface.changed": { args: ["ptr"], returns: "void" },
  "GVolumeIface.removed": { args: ["ptr"], returns: "void" },
  "GVolumeIface.get_name": { args: ["ptr"], returns: "ptr" },
  "GVolumeIface.get_icon": { args: ["ptr"], returns: "ptr" },
  "GVolumeIface.get_uuid": { args: ["ptr"], returns: "ptr" },
  "GVolumeIface.get_drive": { args: ["ptr"], returns: "ptr" },
  "GVolumeIface.get_mount": { args: ["ptr"], returns: "ptr" },
  "GVolumeIface.can_mount": { args: ["ptr"], returns: "i32" },
  "GVolumeIface.can_eject": { args: ["ptr"], returns: "i32" },
  "GVolumeIface.mount_fn": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GVolumeIface.mount_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GVolumeIface.eject": { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GVolumeIface.eject_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GVolumeIface.get_identifier": { args: ["ptr", "ptr"], returns: "ptr" },
  "GVolumeIface.enumerate_identifiers": { args: ["ptr"], returns: "ptr" },
  "GVolumeIface.should_automount": { args: ["ptr"], returns: "i32" },
  "GVolumeIface.get_activation_root": { args: ["ptr"], returns: "ptr" },
  "GVolumeIface.eject_with_operation": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GVolumeIface.eject_with_operation_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GVolumeIface.get_sort_key": { args: ["ptr"], returns: "ptr" },
  "GVolumeIface.get_symbolic_icon": { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_VOLUME_IDENTIFIER_KIND_HAL_UDI: "hal-udi",
  G_VOLUME_IDENTIFIER_KIND_UNIX_DEVICE: "unix-device",
  G_VOLUME_IDENTIFIER_KIND_LABEL: "label",
  G_VOLUME_IDENTIFIER_KIND_UUID: "uuid",
  G_VOLUME_IDENTIFIER_KIND_NFS_MOUNT: "nfs-mount",
  G_VOLUME_IDENTIFIER_KIND_CLASS: "class",
} as const;

export class GVolumeIface extends Struct {
  static readonly size = 184;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    changed: { offset: 16, size: 8, kind: "ptr", callback: "GVolumeIface.changed" },
    removed: { offset: 24, size: 8, kind: "ptr", callback: "GVolumeIface.removed" },
    get_name: { offset: 32, size: 8, kind: "ptr", callback: "GVolumeIface.get_name" },
    get_icon: { offset: 40, size: 8, kind: "ptr", callback: "GVolumeIface.get_icon" },
    get_uuid: { offset: 48, size: 8, kind: "ptr", callback: "GVolumeIface.get_uuid" },
    get_drive: { offset: 56, size: 8, kind: "ptr", callback: "GVolumeIface.get_drive" },
    get_mount: { offset: 64, size: 8, kind: "ptr", callback: "GVolumeIface.get_mount" },
    can_mount: { offset: 72, size: 8, kind: "ptr", callback: "GVolumeIface.can_mount" },
    can_eject: { offset: 80, size: 8, kind: "ptr", callback: "GVolumeIface.can_eject" },
    mount_fn: { offset: 88, size: 8, kind: "ptr", callback: "GVolumeIface.mount_fn" },
    mount_finish: { offset: 96, size: 8, kind: "ptr", callback: "GVolumeIface.mount_finish" },
    eject: { offset: 104, size: 8, kind: "ptr", callback: "GVolumeIface.eject" },
    eject_finish: { offset: 112, size: 8, kind: "ptr", callback: "GVolumeIface.eject_finish" },
    get_identifier: { offset: 120, size: 8, kind: "ptr", callback: "GVolumeIface.get_identifier" },
    enumerate_identifiers: { offset: 128, size: 8, kind: "ptr", callback: "GVolumeIface.enumerate_identifiers" },
    should_automount: { offset: 136, size: 8, kind: "ptr", callback: "GVolumeIface.should_automount" },
    get_activation_root: { offset: 144, size: 8, kind: "ptr", callback: "GVolumeIface.get_activation_root" },
    eject_with_operation: { offset: 152, size: 8, kind: "ptr", callback: "GVolumeIface.eject_with_operation" },
    eject_with_operation_finish: { offset: 160, size: 8, kind: "ptr", callback: "GVolumeIface.eject_with_operation_finish" },
    get_sort_key: { offset: 168, size: 8, kind: "ptr", callback: "GVolumeIface.get_sort_key" },
    get_symbolic_icon: { offset: 176, size: 8, kind: "ptr", callback: "GVolumeIface.get_symbolic_icon" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get changed(): number {
    return this.$live("changed").pointer(this.$at + 16);
  }

  set changed(value: number) {
    this.$live("changed").setPointer(this.$at + 16, this.$fit("ptr", "changed", value));
  }

  get removed(): number {
    return this.$live("removed").pointer(this.$at + 24);
  }

  set removed(value: number) {
    this.$live("removed").setPointer(this.$at + 24, this.$fit("ptr", "removed", value));
  }

  get get_name(): number {
    return this.$live("get_name").pointer(this.$at + 32);
  }

  set get_name(value: number) {
    this.$live("get_name").setPointer(this.$at + 32, this.$fit("ptr", "get_name", value));
  }

  get get_icon(): number {
    return this.$live("get_icon").pointer(this.$at + 40);
  }

  set get_icon(value: number) {
    this.$live("get_icon").setPointer(this.$at + 40, this.$fit("ptr", "get_icon", value));
  }

  get get_uuid(): number {
    return this.$live("get_uuid").pointer(this.$at + 48);
  }

  set get_uuid(value: number) {
    this.$live("get_uuid").setPointer(this.$at + 48, this.$fit("ptr", "get_uuid", value));
  }

  get get_drive(): number {
    return this.$live("get_drive").pointer(this.$at + 56);
  }

  set get_drive(value: number) {
    this.$live("get_drive").setPointer(this.$at + 56, this.$fit("ptr", "get_drive", value));
  }

  get get_mount(): number {
    return this.$live("get_mount").pointer(this.$at + 64);
  }

  set get_mount(value: number) {
    this.$live("get_mount").setPointer(this.$at + 64, this.$fit("ptr", "get_mount", value));
  }

  get can_mount(): number {
    return this.$live("can_mount").pointer(this.$at + 72);
  }

  set can_mount(value: number) {
    this.$live("can_mount").setPointer(this.$at + 72, this.$fit("ptr", "can_mount", value));
  }

  get can_eject(): number {
    return this.$live("can_eject").pointer(this.$at + 80);
  }

  set can_eject(value: number) {
    this.$live("can_eject").setPointer(this.$at + 80, this.$fit("ptr", "can_eject", value));
  }

  get mount_fn(): number {
    return this.$live("mount_fn").pointer(this.$at + 88);
  }

  set mount_fn(value: number) {
    this.$live("mount_fn").setPointer(this.$at + 88, this.$fit("ptr", "mount_fn", value));
  }

  get mount_finish(): number {
    return this.$live("mount_finish").pointer(this.$at + 96);
  }

  set mount_finish(value: number) {
    this.$live("mount_finish").setPointer(this.$at + 96, this.$fit("ptr", "mount_finish", value));
  }

  get eject(): number {
    return this.$live("eject").pointer(this.$at + 104);
  }

  set eject(value: number) {
    this.$live("eject").setPointer(this.$at + 104, this.$fit("ptr", "eject", value));
  }

  get eject_finish(): number {
    return this.$live("eject_finish").pointer(this.$at + 112);
  }

  set eject_finish(value: number) {
    this.$live("eject_finish").setPointer(this.$at + 112, this.$fit("ptr", "eject_finish", value));
  }

  get get_identifier(): number {
    return this.$live("get_identifier").pointer(this.$at + 120);
  }

  set get_identifier(value: number) {
    this.$live("get_identifier").setPointer(this.$at + 120, this.$fit("ptr", "get_identifier", value));
  }

  get enumerate_identifiers(): number {
    return this.$live("enumerate_identifiers").pointer(this.$at + 128);
  }

  set enumerate_identifiers(value: number) {
    this.$live("enumerate_identifiers").setPointer(this.$at + 128, this.$fit("ptr", "enumerate_identifiers", value));
  }

  get should_automount(): number {
    return this.$live("should_automount").pointer(this.$at + 136);
  }

  set should_automount(value: number) {
    this.$live("should_automount").setPointer(this.$at + 136, this.$fit("ptr", "should_automount", value));
  }

  get get_activation_root(): number {
    return this.$live("get_activation_root").pointer(this.$at + 144);
  }

  set get_activation_root(value: number) {
    this.$live("get_activation_root").setPointer(this.$at + 144, this.$fit("ptr", "get_activation_root", value));
  }

  get eject_with_operation(): number {
    return this.$live("eject_with_operation").pointer(this.$at + 152);
  }

  set eject_with_operation(value: number) {
    this.$live("eject_with_operation").setPointer(this.$at + 152, this.$fit("ptr", "eject_with_operation", value));
  }

  get eject_with_operation_finish(): number {
    return this.$live("eject_with_operation_finish").pointer(this.$at + 160);
  }

  set eject_with_operation_finish(value: number) {
    this.$live("eject_with_operation_finish").setPointer(this.$at + 160, this.$fit("ptr", "eject_with_operation_finish", value));
  }

  get get_sort_key(): number {
    return this.$live("get_sort_key").pointer(this.$at + 168);
  }

  set get_sort_key(value: number) {
    this.$live("get_sort_key").setPointer(this.$at + 168, this.$fit("ptr", "get_sort_key", value));
  }

  get get_symbolic_icon(): number {
    return this.$live("get_symbolic_icon").pointer(this.$at + 176);
  }

  set get_symbolic_icon(value: number) {
    this.$live("get_symbolic_icon").setPointer(this.$at + 176, this.$fit("ptr", "get_symbolic_icon", value));
  }
}
