// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_app_info_get_type: { args: [], returns: "u64" },
  g_app_info_create_from_commandline: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
  g_app_info_dup: { args: ["ptr"], returns: "ptr" },
  g_app_info_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_app_info_get_id: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_name: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_display_name: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_description: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_executable: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_commandline: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_icon: { args: ["ptr"], returns: "ptr" },
  g_app_info_launch: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_supports_uris: { args: ["ptr"], returns: "i32" },
  g_app_info_supports_files: { args: ["ptr"], returns: "i32" },
  g_app_info_launch_uris: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_launch_uris_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_app_info_launch_uris_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_should_show: { args: ["ptr"], returns: "i32" },
  g_app_info_set_as_default_for_type: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_set_as_default_for_extension: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_add_supports_type: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_can_remove_supports_type: { args: ["ptr"], returns: "i32" },
  g_app_info_remove_supports_type: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_get_supported_types: { args: ["ptr"], returns: "ptr" },
  g_app_info_can_delete: { args: ["ptr"], returns: "i32" },
  g_app_info_delete: { args: ["ptr"], returns: "i32" },
  g_app_info_set_as_last_used_for_type: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_get_all: { args: [], returns: "ptr" },
  g_app_info_get_all_for_type: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_recommended_for_type: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_fallback_for_type: { args: ["ptr"], returns: "ptr" },
  g_app_info_reset_type_associations: { args: ["ptr"], returns: "void" },
  g_app_info_get_default_for_type: { args: ["ptr", "i32"], returns: "ptr" },
  g_app_info_get_default_for_type_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_app_info_get_default_for_type_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_app_info_get_default_for_uri_scheme: { args: ["ptr"], returns: "ptr" },
  g_app_info_get_default_for_uri_scheme_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_app_info_get_default_for_uri_scheme_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_app_info_launch_default_for_uri: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_app_info_launch_default_for_uri_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_app_info_launch_default_for_uri_finish: { args: ["ptr", "ptr"], returns: "i32" },
  g_app_launch_context_get_type: { args: [], returns: "u64" },
  g_app_launch_context_new: { args: [], returns: "ptr" },
  g_app_launch_context_setenv: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_app_launch_context_unsetenv: { args: ["ptr", "ptr"], returns: "void" },
  g_app_launch_context_get_environment: { args: ["ptr"], returns: "ptr" },
  g_app_launch_context_get_display: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_app_launch_context_get_startup_notify_id: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_app_launch_context_launch_failed: { args: ["ptr", "ptr"], returns: "void" },
  g_app_info_monitor_get_type: { args: [], returns: "u64" },
  g_app_info_monitor_get: { args: [], returns: "ptr" },
} as const;

export const callbacks = {
  "GAppInfoIface.dup": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.equal": { args: ["ptr", "ptr"], returns: "i32" },
  "GAppInfoIface.get_id": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.get_name": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.get_description": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.get_executable": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.get_icon": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.launch": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GAppInfoIface.supports_uris": { args: ["ptr"], returns: "i32" },
  "GAppInfoIface.supports_files": { args: ["ptr"], returns: "i32" },
  "GAppInfoIface.launch_uris": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GAppInfoIface.should_show": { args: ["ptr"], returns: "i32" },
  "GAppInfoIface.set_as_default_for_type": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GAppInfoIface.set_as_default_for_extension": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GAppInfoIface.add_supports_type": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GAppInfoIface.can_remove_supports_type": { args: ["ptr"], returns: "i32" },
  "GAppInfoIface.remove_supports_type": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GAppInfoIface.can_delete": { args: ["ptr"], returns: "i32" },
  "GAppInfoIface.do_delete": { args: ["ptr"], returns: "i32" },
  "GAppInfoIface.get_commandline": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.get_display_name": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.set_as_last_used_for_type": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GAppInfoIface.get_supported_types": { args: ["ptr"], returns: "ptr" },
  "GAppInfoIface.launch_uris_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GAppInfoIface.launch_uris_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GAppLaunchContextClass.get_display": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GAppLaunchContextClass.get_startup_notify_id": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GAppLaunchContextClass.launch_failed": { args: ["ptr", "ptr"], returns: "void" },
  "GAppLaunchContextClass.launched": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GAppLaunchContextClass.launch_started": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GAppLaunchContextClass._g_reserved1": { args: [], returns: "void" },
  "GAppLaunchContextClass._g_reserved2": { args: [], returns: "void" },
  "GAppLaunchContextClass._g_reserved3": { args: [], returns: "void" },
} as const;

export class GAppInfoIface extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    dup: { offset: 16, size: 8, kind: "ptr", callback: "GAppInfoIface.dup" },
    equal: { offset: 24, size: 8, kind: "ptr", callback: "GAppInfoIface.equal" },
    get_id: { offset: 32, size: 8, kind: "ptr", callback: "GAppInfoIface.get_id" },
    get_name: { offset: 40, size: 8, kind: "ptr", callback: "GAppInfoIface.get_name" },
    get_description: { offset: 48, size: 8, kind: "ptr", callback: "GAppInfoIface.get_description" },
    get_executable: { offset: 56, size: 8, kind: "ptr", callback: "GAppInfoIface.get_executable" },
    get_icon: { offset: 64, size: 8, kind: "ptr", callback: "GAppInfoIface.get_icon" },
    launch: { offset: 72, size: 8, kind: "ptr", callback: "GAppInfoIface.launch" },
    supports_uris: { offset: 80, size: 8, kind: "ptr", callback: "GAppInfoIface.supports_uris" },
    supports_files: { offset: 88, size: 8, kind: "ptr", callback: "GAppInfoIface.supports_files" },
    launch_uris: { offset: 96, size: 8, kind: "ptr", callback: "GAppInfoIface.launch_uris" },
    should_show: { offset: 104, size: 8, kind: "ptr", callback: "GAppInfoIface.should_show" },
    set_as_default_for_type: { offset: 112, size: 8, kind: "ptr", callback: "GAppInfoIface.set_as_default_for_type" },
    set_as_default_for_extension: { offset: 120, size: 8, kind: "ptr", callback: "GAppInfoIface.set_as_default_for_extension" },
    add_supports_type: { offset: 128, size: 8, kind: "ptr", callback: "GAppInfoIface.add_supports_type" },
    can_remove_supports_type: { offset: 136, size: 8, kind: "ptr", callback: "GAppInfoIface.can_remove_supports_type" },
    remove_supports_type: { offset: 144, size: 8, kind: "ptr", callback: "GAppInfoIface.remove_supports_type" },
    can_delete: { offset: 152, size: 8, kind: "ptr", callback: "GAppInfoIface.can_delete" },
    do_delete: { offset: 160, size: 8, kind: "ptr", callback: "GAppInfoIface.do_delete" },
    get_commandline: { offset: 168, size: 8, kind: "ptr", callback: "GAppInfoIface.get_commandline" },
    get_display_name: { offset: 176, size: 8, kind: "ptr", callback: "GAppInfoIface.get_display_name" },
    set_as_last_used_for_type: { offset: 184, size: 8, kind: "ptr", callback: "GAppInfoIface.set_as_last_used_for_type" },
    get_supported_types: { offset: 192, size: 8, kind: "ptr", callback: "GAppInfoIface.get_supported_types" },
    launch_uris_async: { offset: 200, size: 8, kind: "ptr", callback: "GAppInfoIface.launch_uris_async" },
    launch_uris_finish: { offset: 208, size: 8, kind: "ptr", callback: "GAppInfoIface.launch_uris_finish" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get dup(): number {
    return this.$live("dup").pointer(this.$at + 16);
  }

  set dup(value: number) {
    this.$live("dup").setPointer(this.$at + 16, this.$fit("ptr", "dup", value));
  }

  get equal(): number {
    return this.$live("equal").pointer(this.$at + 24);
  }

  set equal(value: number) {
    this.$live("equal").setPointer(this.$at + 24, this.$fit("ptr", "equal", value));
  }

  get get_id(): number {
    return this.$live("get_id").pointer(this.$at + 32);
  }

  set get_id(value: number) {
    this.$live("get_id").setPointer(this.$at + 32, this.$fit("ptr", "get_id", value));
  }

  get get_name(): number {
    return this.$live("get_name").pointer(this.$at + 40);
  }

  set get_name(value: number) {
    this.$live("get_name").setPointer(this.$at + 40, this.$fit("ptr", "get_name", value));
  }

  get get_description(): number {
    return this.$live("get_description").pointer(this.$at + 48);
  }

  set get_description(value: number) {
    this.$live("get_description").setPointer(this.$at + 48, this.$fit("ptr", "get_description", value));
  }

  get get_executable(): number {
    return this.$live("get_executable").pointer(this.$at + 56);
  }

  set get_executable(value: number) {
    this.$live("get_executable").setPointer(this.$at + 56, this.$fit("ptr", "get_executable", value));
  }

  get get_icon(): number {
    return this.$live("get_icon").pointer(this.$at + 64);
  }

  set get_icon(value: number) {
    this.$live("get_icon").setPointer(this.$at + 64, this.$fit("ptr", "get_icon", value));
  }

  get launch(): number {
    return this.$live("launch").pointer(this.$at + 72);
  }

  set launch(value: number) {
    this.$live("launch").setPointer(this.$at + 72, this.$fit("ptr", "launch", value));
  }

  get supports_uris(): number {
    return this.$live("supports_uris").pointer(this.$at + 80);
  }

  set supports_uris(value: number) {
    this.$live("supports_uris").setPointer(this.$at + 80, this.$fit("ptr", "supports_uris", value));
  }

  get supports_files(): number {
    return this.$live("supports_files").pointer(this.$at + 88);
  }

  set supports_files(value: number) {
    this.$live("supports_files").setPointer(this.$at + 88, this.$fit("ptr", "supports_files", value));
  }

  get launch_uris(): number {
    return this.$live("launch_uris").pointer(this.$at + 96);
  }

  set launch_uris(value: number) {
    this.$live("launch_uris").setPointer(this.$at + 96, this.$fit("ptr", "launch_uris", value));
  }

  get should_show(): number {
    return this.$live("should_show").pointer(this.$at + 104);
  }

  set should_show(value: number) {
    this.$live("should_show").setPointer(this.$at + 104, this.$fit("ptr", "should_show", value));
  }

  get set_as_default_for_type(): number {
    return this.$live("set_as_default_for_type").pointer(this.$at + 112);
  }

  set set_as_default_for_type(value: number) {
    this.$live("set_as_default_for_type").setPointer(this.$at + 112, this.$fit("ptr", "set_as_default_for_type", value));
  }

  get set_as_default_for_extension(): number {
    return this.$live("set_as_default_for_extension").pointer(this.$at + 120);
  }

  set set_as_default_for_extension(value: number) {
    this.$live("set_as_default_for_extension").setPointer(this.$at + 120, this.$fit("ptr", "set_as_default_for_extension", value));
  }

  get add_supports_type(): number {
    return this.$live("add_supports_type").pointer(this.$at + 128);
  }

  set add_supports_type(value: number) {
    this.$live("add_supports_type").setPointer(this.$at + 128, this.$fit("ptr", "add_supports_type", value));
  }

  get can_remove_supports_type(): number {
    return this.$live("can_remove_supports_type").pointer(this.$at + 136);
  }

  set can_remove_supports_type(value: number) {
    this.$live("can_remove_supports_type").setPointer(this.$at + 136, this.$fit("ptr", "can_remove_supports_type", value));
  }

  get remove_supports_type(): number {
    return this.$live("remove_supports_type").pointer(this.$at + 144);
  }

  set remove_supports_type(value: number) {
    this.$live("remove_supports_type").setPointer(this.$at + 144, this.$fit("ptr", "remove_supports_type", value));
  }

  get can_delete(): number {
    return this.$live("can_delete").pointer(this.$at + 152);
  }

  set can_delete(value: number) {
    this.$live("can_delete").setPointer(this.$at + 152, this.$fit("ptr", "can_delete", value));
  }

  get do_delete(): number {
    return this.$live("do_delete").pointer(this.$at + 160);
  }

  set do_delete(value: number) {
    this.$live("do_delete").setPointer(this.$at + 160, this.$fit("ptr", "do_delete", value));
  }

  get get_commandline(): number {
    return this.$live("get_commandline").pointer(this.$at + 168);
  }

  set get_commandline(value: number) {
    this.$live("get_commandline").setPointer(this.$at + 168, this.$fit("ptr", "get_commandline", value));
  }

  get get_display_name(): number {
    return this.$live("get_display_name").pointer(this.$at + 176);
  }

  set get_display_name(value: number) {
    this.$live("get_display_name").setPointer(this.$at + 176, this.$fit("ptr", "get_display_name", value));
  }

  get set_as_last_used_for_type(): number {
    return this.$live("set_as_last_used_for_type").pointer(this.$at + 184);
  }

  set set_as_last_used_for_type(value: number) {
    this.$live("set_as_last_used_for_type").setPointer(this.$at + 184, this.$fit("ptr", "set_as_last_used_for_type", value));
  }

  get get_supported_types(): number {
    return this.$live("get_supported_types").pointer(this.$at + 192);
  }

  set get_supported_types(value: number) {
    this.$live("get_supported_types").setPointer(this.$at + 192, this.$fit("ptr", "get_supported_types", value));
  }

  get launch_uris_async(): number {
    return this.$live("launch_uris_async").pointer(this.$at + 200);
  }

  set launch_uris_async(value: number) {
    this.$live("launch_uris_async").setPointer(this.$at + 200, this.$fit("ptr", "launch_uris_async", value));
  }

  get launch_uris_finish(): number {
    return this.$live("launch_uris_finish").pointer(this.$at + 208);
  }

  set launch_uris_finish(value: number) {
    this.$live("launch_uris_finish").setPointer(this.$at + 208, this.$fit("ptr", "launch_uris_finish", value));
  }
}

export class GAppLaunchContext extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GAppLaunchContextPrivate" },
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

export class GAppLaunchContextClass extends Struct {
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    get_display: { offset: 136, size: 8, kind: "ptr", callback: "GAppLaunchContextClass.get_display" },
    get_startup_notify_id: { offset: 144, size: 8, kind: "ptr", callback: "GAppLaunchContextClass.get_startup_notify_id" },
    launch_failed: { offset: 152, size: 8, kind: "ptr", callback: "GAppLaunchContextClass.launch_failed" },
    launched: { offset: 160, size: 8, kind: "ptr", callback: "GAppLaunchContextClass.launched" },
    launch_started: { offset: 168, size: 8, kind: "ptr", callback: "GAppLaunchContextClass.launch_started" },
    _g_reserved1: { offset: 176, size: 8, kind: "ptr", callback: "GAppLaunchContextClass._g_reserved1" },
    _g_reserved2: { offset: 184, size: 8, kind: "ptr", callback: "GAppLaunchContextClass._g_reserved2" },
    _g_reserved3: { offset: 192, size: 8, kind: "ptr", callback: "GAppLaunchContextClass._g_reserved3" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get get_display(): number {
    return this.$live("get_display").pointer(this.$at + 136);
  }

  set get_display(value: number) {
    this.$live("get_display").setPointer(this.$at + 136, this.$fit("ptr", "get_display", value));
  }

  get get_startup_notify_id(): number {
    return this.$live("get_startup_notify_id").pointer(this.$at + 144);
  }

  set get_startup_notify_id(value: number) {
    this.$live("get_startup_notify_id").setPointer(this.$at + 144, this.$fit("ptr", "get_startup_notify_id", value));
  }

  get launch_failed(): number {
    return this.$live("launch_failed").pointer(this.$at + 152);
  }

  set launch_failed(value: number) {
    this.$live("launch_failed").setPointer(this.$at + 152, this.$fit("ptr", "launch_failed", value));
  }

  get launched(): number {
    return this.$live("launched").pointer(this.$at + 160);
  }

  set launched(value: number) {
    this.$live("launched").setPointer(this.$at + 160, this.$fit("ptr", "launched", value));
  }

  get launch_started(): number {
    return this.$live("launch_started").pointer(this.$at + 168);
  }

  set launch_started(value: number) {
    this.$live("launch_started").setPointer(this.$at + 168, this.$fit("ptr", "launch_started", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 176);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 176, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 184);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 184, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 192);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 192, this.$fit("ptr", "_g_reserved3", value));
  }
}
