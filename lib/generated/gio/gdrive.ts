// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_drive_get_type: { args: [], returns: "u64" },
  g_drive_get_name: { args: ["ptr"], returns: "ptr" },
  g_drive_get_icon: { args: ["ptr"], returns: "ptr" },
  g_drive_get_symbolic_icon: { args: ["ptr"], returns: "ptr" },
  g_drive_has_volumes: { args: ["ptr"], returns: "i32" },
  g_drive_get_volumes: { args: ["ptr"], returns: "ptr" },
  g_drive_is_removable: { args: ["ptr"], returns: "i32" },
  g_drive_is_media_removable: { args: ["ptr"], returns: "i32" },
  g_drive_has_media: { args: ["ptr"], returns: "i32" },
  g_drive_is_media_check_automatic: { args: ["ptr"], returns: "i32" },
  g_drive_can_poll_for_media: { args: ["ptr"], returns: "i32" },
  g_drive_can_eject: { args: ["ptr"], returns: "i32" },
  g_drive_eject: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_drive_eject_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_drive_poll_for_media: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_drive_poll_for_media_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_drive_get_identifier: { args: ["ptr", "ptr"], returns: "ptr" },
  g_drive_enumerate_identifiers: { args: ["ptr"], returns: "ptr" },
  g_drive_get_start_stop_type: { args: ["ptr"], returns: "u32" },
  g_drive_can_start: { args: ["ptr"], returns: "i32" },
  g_drive_can_start_degraded: { args: ["ptr"], returns: "i32" },
  g_drive_start: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_drive_start_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_drive_can_stop: { args: ["ptr"], returns: "i32" },
  g_drive_stop: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_drive_stop_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_drive_eject_with_operation: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_drive_eject_with_operation_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_drive_get_sort_key: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDriveIface.changed": { args: ["ptr"], returns: "void" },
  "GDriveIface.disconnected": { args: ["ptr"], returns: "void" },
  "GDriveIface.eject_button": { args: ["ptr"], returns: "void" },
  "GDriveIface.get_name": { args: ["ptr"], returns: "ptr" },
  "GDriveIface.get_icon": { args: ["ptr"], returns: "ptr" },
  "GDriveIface.has_volumes": { args: ["ptr"], returns: "i32" },
  "GDriveIface.get_volumes": { args: ["ptr"], returns: "ptr" },
  "GDriveIface.is_media_removable": { args: ["ptr"], returns: "i32" },
  "GDriveIface.has_media": { args: ["ptr"], returns: "i32" },
  "GDriveIface.is_media_check_automatic": { args: ["ptr"], returns: "i32" },
  "GDriveIface.can_eject": { args: ["ptr"], returns: "i32" },
  "GDriveIface.can_poll_for_media": { args: ["ptr"], returns: "i32" },
  "GDriveIface.eject": { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GDriveIface.eject_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GDriveIface.poll_for_media": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GDriveIface.poll_for_media_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GDriveIface.get_identifier": { args: ["ptr", "ptr"], returns: "ptr" },
  "GDriveIface.enumerate_identifiers": { args: ["ptr"], returns: "ptr" },
  "GDriveIface.get_start_stop_type": { args: ["ptr"], returns: "u32" },
  "GDriveIface.can_start": { args: ["ptr"], returns: "i32" },
  "GDriveIface.can_start_degraded": { args: ["ptr"], returns: "i32" },
  "GDriveIface.start": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GDriveIface.start_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GDriveIface.can_stop": { args: ["ptr"], returns: "i32" },
  "GDriveIface.stop": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GDriveIface.stop_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GDriveIface.stop_button": { args: ["ptr"], returns: "void" },
  "GDriveIface.eject_with_operation": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GDriveIface.eject_with_operation_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GDriveIface.get_sort_key": { args: ["ptr"], returns: "ptr" },
  "GDriveIface.get_symbolic_icon": { args: ["ptr"], returns: "ptr" },
  "GDriveIface.is_removable": { args: ["ptr"], returns: "i32" },
} as const;

export const constants = {
  G_DRIVE_IDENTIFIER_KIND_UNIX_DEVICE: "unix-device",
} as const;

export class GDriveIface extends Struct {
  static readonly size = 272;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    changed: { offset: 16, size: 8, kind: "ptr", callback: "GDriveIface.changed" },
    disconnected: { offset: 24, size: 8, kind: "ptr", callback: "GDriveIface.disconnected" },
    eject_button: { offset: 32, size: 8, kind: "ptr", callback: "GDriveIface.eject_button" },
    get_name: { offset: 40, size: 8, kind: "ptr", callback: "GDriveIface.get_name" },
    get_icon: { offset: 48, size: 8, kind: "ptr", callback: "GDriveIface.get_icon" },
    has_volumes: { offset: 56, size: 8, kind: "ptr", callback: "GDriveIface.has_volumes" },
    get_volumes: { offset: 64, size: 8, kind: "ptr", callback: "GDriveIface.get_volumes" },
    is_media_removable: { offset: 72, size: 8, kind: "ptr", callback: "GDriveIface.is_media_removable" },
    has_media: { offset: 80, size: 8, kind: "ptr", callback: "GDriveIface.has_media" },
    is_media_check_automatic: { offset: 88, size: 8, kind: "ptr", callback: "GDriveIface.is_media_check_automatic" },
    can_eject: { offset: 96, size: 8, kind: "ptr", callback: "GDriveIface.can_eject" },
    can_poll_for_media: { offset: 104, size: 8, kind: "ptr", callback: "GDriveIface.can_poll_for_media" },
    eject: { offset: 112, size: 8, kind: "ptr", callback: "GDriveIface.eject" },
    eject_finish: { offset: 120, size: 8, kind: "ptr", callback: "GDriveIface.eject_finish" },
    poll_for_media: { offset: 128, size: 8, kind: "ptr", callback: "GDriveIface.poll_for_media" },
    poll_for_media_finish: { offset: 136, size: 8, kind: "ptr", callback: "GDriveIface.poll_for_media_finish" },
    get_identifier: { offset: 144, size: 8, kind: "ptr", callback: "GDriveIface.get_identifier" },
    enumerate_identifiers: { offset: 152, size: 8, kind: "ptr", callback: "GDriveIface.enumerate_identifiers" },
    get_start_stop_type: { offset: 160, size: 8, kind: "ptr", callback: "GDriveIface.get_start_stop_type" },
    can_start: { offset: 168, size: 8, kind: "ptr", callback: "GDriveIface.can_start" },
    can_start_degraded: { offset: 176, size: 8, kind: "ptr", callback: "GDriveIface.can_start_degraded" },
    start: { offset: 184, size: 8, kind: "ptr", callback: "GDriveIface.start" },
    start_finish: { offset: 192, size: 8, kind: "ptr", callback: "GDriveIface.start_finish" },
    can_stop: { offset: 200, size: 8, kind: "ptr", callback: "GDriveIface.can_stop" },
    stop: { offset: 208, size: 8, kind: "ptr", callback: "GDriveIface.stop" },
    stop_finish: { offset: 216, size: 8, kind: "ptr", callback: "GDriveIface.stop_finish" },
    stop_button: { offset: 224, size: 8, kind: "ptr", callback: "GDriveIface.stop_button" },
    eject_with_operation: { offset: 232, size: 8, kind: "ptr", callback: "GDriveIface.eject_with_operation" },
    eject_with_operation_finish: { offset: 240, size: 8, kind: "ptr", callback: "GDriveIface.eject_with_operation_finish" },
    get_sort_key: { offset: 248, size: 8, kind: "ptr", callback: "GDriveIface.get_sort_key" },
    get_symbolic_icon: { offset: 256, size: 8, kind: "ptr", callback: "GDriveIface.get_symbolic_icon" },
    is_removable: { offset: 264, size: 8, kind: "ptr", callback: "GDriveIface.is_removable" },
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

  get disconnected(): number {
    return this.$live("disconnected").pointer(this.$at + 24);
  }

  set disconnected(value: number) {
    this.$live("disconnected").setPointer(this.$at + 24, this.$fit("ptr", "disconnected", value));
  }

  get eject_button(): number {
    return this.$live("eject_button").pointer(this.$at + 32);
  }

  set eject_button(value: number) {
    this.$live("eject_button").setPointer(this.$at + 32, this.$fit("ptr", "eject_button", value));
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

  get has_volumes(): number {
    return this.$live("has_volumes").pointer(this.$at + 56);
  }

  set has_volumes(value: number) {
    this.$live("has_volumes").setPointer(this.$at + 56, this.$fit("ptr", "has_volumes", value));
  }

  get get_volumes(): number {
    return this.$live("get_volumes").pointer(this.$at + 64);
  }

  set get_volumes(value: number) {
    this.$live("get_volumes").setPointer(this.$at + 64, this.$fit("ptr", "get_volumes", value));
  }

  get is_media_removable(): number {
    return this.$live("is_media_removable").pointer(this.$at + 72);
  }

  set is_media_removable(value: number) {
    this.$live("is_media_removable").setPointer(this.$at + 72, this.$fit("ptr", "is_media_removable", value));
  }

  get has_media(): number {
    return this.$live("has_media").pointer(this.$at + 80);
  }

  set has_media(value: number) {
    this.$live("has_media").setPointer(this.$at + 80, this.$fit("ptr", "has_media", value));
  }

  get is_media_check_automatic(): number {
    return this.$live("is_media_check_automatic").pointer(this.$at + 88);
  }

  set is_media_check_automatic(value: number) {
    this.$live("is_media_check_automatic").setPointer(this.$at + 88, this.$fit("ptr", "is_media_check_automatic", value));
  }

  get can_eject(): number {
    return this.$live("can_eject").pointer(this.$at + 96);
  }

  set can_eject(value: number) {
    this.$live("can_eject").setPointer(this.$at + 96, this.$fit("ptr", "can_eject", value));
  }

  get can_poll_for_media(): number {
    return this.$live("can_poll_for_media").pointer(this.$at + 104);
  }

  set can_poll_for_media(value: number) {
    this.$live("can_poll_for_media").setPointer(this.$at + 104, this.$fit("ptr", "can_poll_for_media", value));
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

  get poll_for_media(): number {
    return this.$live("poll_for_media").pointer(this.$at + 128);
  }

  set poll_for_media(value: number) {
    this.$live("poll_for_media").setPointer(this.$at + 128, this.$fit("ptr", "poll_for_media", value));
  }

  get poll_for_media_finish(): number {
    return this.$live("poll_for_media_finish").pointer(this.$at + 136);
  }

  set poll_for_media_finish(value: number) {
    this.$live("poll_for_media_finish").setPointer(this.$at + 136, this.$fit("ptr", "poll_for_media_finish", value));
  }

  get get_identifier(): number {
    return this.$live("get_identifier").pointer(this.$at + 144);
  }

  set get_identifier(value: number) {
    this.$live("get_identifier").setPointer(this.$at + 144, this.$fit("ptr", "get_identifier", value));
  }

  get enumerate_identifiers(): number {
    return this.$live("enumerate_identifiers").pointer(this.$at + 152);
  }

  set enumerate_identifiers(value: number) {
    this.$live("enumerate_identifiers").setPointer(this.$at + 152, this.$fit("ptr", "enumerate_identifiers", value));
  }

  get get_start_stop_type(): number {
    return this.$live("get_start_stop_type").pointer(this.$at + 160);
  }

  set get_start_stop_type(value: number) {
    this.$live("get_start_stop_type").setPointer(this.$at + 160, this.$fit("ptr", "get_start_stop_type", value));
  }

  get can_start(): number {
    return this.$live("can_start").pointer(this.$at + 168);
  }

  set can_start(value: number) {
    this.$live("can_start").setPointer(this.$at + 168, this.$fit("ptr", "can_start", value));
  }

  get can_start_degraded(): number {
    return this.$live("can_start_degraded").pointer(this.$at + 176);
  }

  set can_start_degraded(value: number) {
    this.$live("can_start_degraded").setPointer(this.$at + 176, this.$fit("ptr", "can_start_degraded", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 184);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 184, this.$fit("ptr", "start", value));
  }

  get start_finish(): number {
    return this.$live("start_finish").pointer(this.$at + 192);
  }

  set start_finish(value: number) {
    this.$live("start_finish").setPointer(this.$at + 192, this.$fit("ptr", "start_finish", value));
  }

  get can_stop(): number {
    return this.$live("can_stop").pointer(this.$at + 200);
  }

  set can_stop(value: number) {
    this.$live("can_stop").setPointer(this.$at + 200, this.$fit("ptr", "can_stop", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 208);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 208, this.$fit("ptr", "stop", value));
  }

  get stop_finish(): number {
    return this.$live("stop_finish").pointer(this.$at + 216);
  }

  set stop_finish(value: number) {
    this.$live("stop_finish").setPointer(this.$at + 216, this.$fit("ptr", "stop_finish", value));
  }

  get stop_button(): number {
    return this.$live("stop_button").pointer(this.$at + 224);
  }

  set stop_button(value: number) {
    this.$live("stop_button").setPointer(this.$at + 224, this.$fit("ptr", "stop_button", value));
  }

  get eject_with_operation(): number {
    return this.$live("eject_with_operation").pointer(this.$at + 232);
  }

  set eject_with_operation(value: number) {
    this.$live("eject_with_operation").setPointer(this.$at + 232, this.$fit("ptr", "eject_with_operation", value));
  }

  get eject_with_operation_finish(): number {
    return this.$live("eject_with_operation_finish").pointer(this.$at + 240);
  }

  set eject_with_operation_finish(value: number) {
    this.$live("eject_with_operation_finish").setPointer(this.$at + 240, this.$fit("ptr", "eject_with_operation_finish", value));
  }

  get get_sort_key(): number {
    return this.$live("get_sort_key").pointer(this.$at + 248);
  }

  set get_sort_key(value: number) {
    this.$live("get_sort_key").setPointer(this.$at + 248, this.$fit("ptr", "get_sort_key", value));
  }

  get get_symbolic_icon(): number {
    return this.$live("get_symbolic_icon").pointer(this.$at + 256);
  }

  set get_symbolic_icon(value: number) {
    this.$live("get_symbolic_icon").setPointer(this.$at + 256, this.$fit("ptr", "get_symbolic_icon", value));
  }

  get is_removable(): number {
    return this.$live("is_removable").pointer(this.$at + 264);
  }

  set is_removable(value: number) {
    this.$live("is_removable").setPointer(this.$at + 264, this.$fit("ptr", "is_removable", value));
  }
}
