// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_mount_get_type: { args: [], returns: "u64" },
  g_mount_get_root: { args: ["ptr"], returns: "ptr" },
  g_mount_get_default_location: { args: ["ptr"], returns: "ptr" },
  g_mount_get_name: { args: ["ptr"], returns: "ptr" },
  g_mount_get_icon: { args: ["ptr"], returns: "ptr" },
  g_mount_get_symbolic_icon: { args: ["ptr"], returns: "ptr" },
  g_mount_get_uuid: { args: ["ptr"], returns: "ptr" },
  g_mount_get_volume: { args: ["ptr"], returns: "ptr" },
  g_mount_get_drive: { args: ["ptr"], returns: "ptr" },
  g_mount_can_unmount: { args: ["ptr"], returns: "i32" },
  g_mount_can_eject: { args: ["ptr"], returns: "i32" },
  g_mount_unmount: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_mount_unmount_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_mount_eject: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_mount_eject_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_mount_remount: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_mount_remount_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_mount_guess_content_type: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_mount_guess_content_type_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_mount_guess_content_type_sync: { args: ["ptr", "i32", "ptr", "ptr"], returns: "ptr" },
  g_mount_is_shadowed: { args: ["ptr"], returns: "i32" },
  g_mount_shadow: { args: ["ptr"], returns: "void" },
  g_mount_unshadow: { args: ["ptr"], returns: "void" },
  g_mount_unmount_with_operation: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_mount_unmount_with_operation_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_mount_eject_with_operation: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_mount_eject_with_operation_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_mount_get_sort_key: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GMountIface.changed": { args: ["ptr"], returns: "void" },
  "GMountIface.unmounted": { args: ["ptr"], returns: "void" },
  "GMountIface.get_root": { args: ["ptr"], returns: "ptr" },
  "GMountIface.get_name": { args: ["ptr"], returns: "ptr" },
  "GMountIface.get_icon": { args: ["ptr"], returns: "ptr" },
  "GMountIface.get_uuid": { args: ["ptr"], returns: "ptr" },
  "GMountIface.get_volume": { args: ["ptr"], returns: "ptr" },
  "GMountIface.get_drive": { args: ["ptr"], returns: "ptr" },
  "GMountIface.can_unmount": { args: ["ptr"], returns: "i32" },
  "GMountIface.can_eject": { args: ["ptr"], returns: "i32" },
  "GMountIface.unmount": { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GMountIface.unmount_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GMountIface.eject": { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GMountIface.eject_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GMountIface.remount": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GMountIface.remount_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GMountIface.guess_content_type": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GMountIface.guess_content_type_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GMountIface.guess_content_type_sync": { args: ["ptr", "i32", "ptr", "ptr"], returns: "ptr" },
  "GMountIface.pre_unmount": { args: ["ptr"], returns: "void" },
  "GMountIface.unmount_with_operation": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GMountIface.unmount_with_operation_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GMountIface.eject_with_operation": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GMountIface.eject_with_operation_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GMountIface.get_default_location": { args: ["ptr"], returns: "ptr" },
  "GMountIface.get_sort_key": { args: ["ptr"], returns: "ptr" },
  "GMountIface.get_symbolic_icon": { args: ["ptr"], returns: "ptr" },
} as const;

export class GMountIface extends Struct {
  static readonly size = 232;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    changed: { offset: 16, size: 8, kind: "ptr", callback: "GMountIface.changed" },
    unmounted: { offset: 24, size: 8, kind: "ptr", callback: "GMountIface.unmounted" },
    get_root: { offset: 32, size: 8, kind: "ptr", callback: "GMountIface.get_root" },
    get_name: { offset: 40, size: 8, kind: "ptr", callback: "GMountIface.get_name" },
    get_icon: { offset: 48, size: 8, kind: "ptr", callback: "GMountIface.get_icon" },
    get_uuid: { offset: 56, size: 8, kind: "ptr", callback: "GMountIface.get_uuid" },
    get_volume: { offset: 64, size: 8, kind: "ptr", callback: "GMountIface.get_volume" },
    get_drive: { offset: 72, size: 8, kind: "ptr", callback: "GMountIface.get_drive" },
    can_unmount: { offset: 80, size: 8, kind: "ptr", callback: "GMountIface.can_unmount" },
    can_eject: { offset: 88, size: 8, kind: "ptr", callback: "GMountIface.can_eject" },
    unmount: { offset: 96, size: 8, kind: "ptr", callback: "GMountIface.unmount" },
    unmount_finish: { offset: 104, size: 8, kind: "ptr", callback: "GMountIface.unmount_finish" },
    eject: { offset: 112, size: 8, kind: "ptr", callback: "GMountIface.eject" },
    eject_finish: { offset: 120, size: 8, kind: "ptr", callback: "GMountIface.eject_finish" },
    remount: { offset: 128, size: 8, kind: "ptr", callback: "GMountIface.remount" },
    remount_finish: { offset: 136, size: 8, kind: "ptr", callback: "GMountIface.remount_finish" },
    guess_content_type: { offset: 144, size: 8, kind: "ptr", callback: "GMountIface.guess_content_type" },
    guess_content_type_finish: { offset: 152, size: 8, kind: "ptr", callback: "GMountIface.guess_content_type_finish" },
    guess_content_type_sync: { offset: 160, size: 8, kind: "ptr", callback: "GMountIface.guess_content_type_sync" },
    pre_unmount: { offset: 168, size: 8, kind: "ptr", callback: "GMountIface.pre_unmount" },
    unmount_with_operation: { offset: 176, size: 8, kind: "ptr", callback: "GMountIface.unmount_with_operation" },
    unmount_with_operation_finish: { offset: 184, size: 8, kind: "ptr", callback: "GMountIface.unmount_with_operation_finish" },
    eject_with_operation: { offset: 192, size: 8, kind: "ptr", callback: "GMountIface.eject_with_operation" },
    eject_with_operation_finish: { offset: 200, size: 8, kind: "ptr", callback: "GMountIface.eject_with_operation_finish" },
    get_default_location: { offset: 208, size: 8, kind: "ptr", callback: "GMountIface.get_default_location" },
    get_sort_key: { offset: 216, size: 8, kind: "ptr", callback: "GMountIface.get_sort_key" },
    get_symbolic_icon: { offset: 224, size: 8, kind: "ptr", callback: "GMountIface.get_symbolic_icon" },
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

  get unmounted(): number {
    return this.$live("unmounted").pointer(this.$at + 24);
  }

  set unmounted(value: number) {
    this.$live("unmounted").setPointer(this.$at + 24, this.$fit("ptr", "unmounted", value));
  }

  get get_root(): number {
    return this.$live("get_root").pointer(this.$at + 32);
  }

  set get_root(value: number) {
    this.$live("get_root").setPointer(this.$at + 32, this.$fit("ptr", "get_root", value));
  }

  get get_name(): number {
    return this.$live("get_name").pointer(this.$at + 40);
  }

  set get_name(value: number) {
    this.$live("get_name").setPointer(this.$at + 40, this.$fit("ptr", "get_name", value));
  }

  get get_icon(): number {
    return this.$live("get_icon").pointer(this.$at + 48);
  }

  set get_icon(value: number) {
    this.$live("get_icon").setPointer(this.$at + 48, this.$fit("ptr", "get_icon", value));
  }

  get get_uuid(): number {
    return this.$live("get_uuid").pointer(this.$at + 56);
  }

  set get_uuid(value: number) {
    this.$live("get_uuid").setPointer(this.$at + 56, this.$fit("ptr", "get_uuid", value));
  }

  get get_volume(): number {
    return this.$live("get_volume").pointer(this.$at + 64);
  }

  set get_volume(value: number) {
    this.$live("get_volume").setPointer(this.$at + 64, this.$fit("ptr", "get_volume", value));
  }

  get get_drive(): number {
    return this.$live("get_drive").pointer(this.$at + 72);
  }

  set get_drive(value: number) {
    this.$live("get_drive").setPointer(this.$at + 72, this.$fit("ptr", "get_drive", value));
  }

  get can_unmount(): number {
    return this.$live("can_unmount").pointer(this.$at + 80);
  }

  set can_unmount(value: number) {
    this.$live("can_unmount").setPointer(this.$at + 80, this.$fit("ptr", "can_unmount", value));
  }

  get can_eject(): number {
    return this.$live("can_eject").pointer(this.$at + 88);
  }

  set can_eject(value: number) {
    this.$live("can_eject").setPointer(this.$at + 88, this.$fit("ptr", "can_eject", value));
  }

  get unmount(): number {
    return this.$live("unmount").pointer(this.$at + 96);
  }

  set unmount(value: number) {
    this.$live("unmount").setPointer(this.$at + 96, this.$fit("ptr", "unmount", value));
  }

  get unmount_finish(): number {
    return this.$live("unmount_finish").pointer(this.$at + 104);
  }

  set unmount_finish(value: number) {
    this.$live("unmount_finish").setPointer(this.$at + 104, this.$fit("ptr", "unmount_finish", value));
  }

  get eject(): number {
    return this.$live("eject").pointer(this.$at + 112);
  }

  set eject(value: number) {
    this.$live("eject").setPointer(this.$at + 112, this.$fit("ptr", "eject", value));
  }

  get eject_finish(): number {
    return this.$live("eject_finish").pointer(this.$at + 120);
  }

  set eject_finish(value: number) {
    this.$live("eject_finish").setPointer(this.$at + 120, this.$fit("ptr", "eject_finish", value));
  }

  get remount(): number {
    return this.$live("remount").pointer(this.$at + 128);
  }

  set remount(value: number) {
    this.$live("remount").setPointer(this.$at + 128, this.$fit("ptr", "remount", value));
  }

  get remount_finish(): number {
    return this.$live("remount_finish").pointer(this.$at + 136);
  }

  set remount_finish(value: number) {
    this.$live("remount_finish").setPointer(this.$at + 136, this.$fit("ptr", "remount_finish", value));
  }

  get guess_content_type(): number {
    return this.$live("guess_content_type").pointer(this.$at + 144);
  }

  set guess_content_type(value: number) {
    this.$live("guess_content_type").setPointer(this.$at + 144, this.$fit("ptr", "guess_content_type", value));
  }

  get guess_content_type_finish(): number {
    return this.$live("guess_content_type_finish").pointer(this.$at + 152);
  }

  set guess_content_type_finish(value: number) {
    this.$live("guess_content_type_finish").setPointer(this.$at + 152, this.$fit("ptr", "guess_content_type_finish", value));
  }

  get guess_content_type_sync(): number {
    return this.$live("guess_content_type_sync").pointer(this.$at + 160);
  }

  set guess_content_type_sync(value: number) {
    this.$live("guess_content_type_sync").setPointer(this.$at + 160, this.$fit("ptr", "guess_content_type_sync", value));
  }

  get pre_unmount(): number {
    return this.$live("pre_unmount").pointer(this.$at + 168);
  }

  set pre_unmount(value: number) {
    this.$live("pre_unmount").setPointer(this.$at + 168, this.$fit("ptr", "pre_unmount", value));
  }

  get unmount_with_operation(): number {
    return this.$live("unmount_with_operation").pointer(this.$at + 176);
  }

  set unmount_with_operation(value: number) {
    this.$live("unmount_with_operation").setPointer(this.$at + 176, this.$fit("ptr", "unmount_with_operation", value));
  }

  get unmount_with_operation_finish(): number {
    return this.$live("unmount_with_operation_finish").pointer(this.$at + 184);
  }

  set unmount_with_operation_finish(value: number) {
    this.$live("unmount_with_operation_finish").setPointer(this.$at + 184, this.$fit("ptr", "unmount_with_operation_finish", value));
  }

  get eject_with_operation(): number {
    return this.$live("eject_with_operation").pointer(this.$at + 192);
  }

  set eject_with_operation(value: number) {
    this.$live("eject_with_operation").setPointer(this.$at + 192, this.$fit("ptr", "eject_with_operation", value));
  }

  get eject_with_operation_finish(): number {
    return this.$live("eject_with_operation_finish").pointer(this.$at + 200);
  }

  set eject_with_operation_finish(value: number) {
    this.$live("eject_with_operation_finish").setPointer(this.$at + 200, this.$fit("ptr", "eject_with_operation_finish", value));
  }

  get get_default_location(): number {
    return this.$live("get_default_location").pointer(this.$at + 208);
  }

  set get_default_location(value: number) {
    this.$live("get_default_location").setPointer(this.$at + 208, this.$fit("ptr", "get_default_location", value));
  }

  get get_sort_key(): number {
    return this.$live("get_sort_key").pointer(this.$at + 216);
  }

  set get_sort_key(value: number) {
    this.$live("get_sort_key").setPointer(this.$at + 216, this.$fit("ptr", "get_sort_key", value));
  }

  get get_symbolic_icon(): number {
    return this.$live("get_symbolic_icon").pointer(this.$at + 224);
  }

  set get_symbolic_icon(value: number) {
    this.$live("get_symbolic_icon").setPointer(this.$at + 224, this.$fit("ptr", "get_symbolic_icon", value));
  }
}
