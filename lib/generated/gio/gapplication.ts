// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_application_get_type: { args: [], returns: "u64" },
  g_application_id_is_valid: { args: ["ptr"], returns: "i32" },
  g_application_new: { args: ["ptr", "u32"], returns: "ptr" },
  g_application_get_application_id: { args: ["ptr"], returns: "ptr" },
  g_application_set_application_id: { args: ["ptr", "ptr"], returns: "void" },
  g_application_get_dbus_connection: { args: ["ptr"], returns: "ptr" },
  g_application_get_dbus_object_path: { args: ["ptr"], returns: "ptr" },
  g_application_get_inactivity_timeout: { args: ["ptr"], returns: "u32" },
  g_application_set_inactivity_timeout: { args: ["ptr", "u32"], returns: "void" },
  g_application_get_flags: { args: ["ptr"], returns: "u32" },
  g_application_set_flags: { args: ["ptr", "u32"], returns: "void" },
  g_application_get_resource_base_path: { args: ["ptr"], returns: "ptr" },
  g_application_set_resource_base_path: { args: ["ptr", "ptr"], returns: "void" },
  g_application_set_action_group: { args: ["ptr", "ptr"], returns: "void" },
  g_application_add_main_option_entries: { args: ["ptr", "ptr"], returns: "void" },
  g_application_add_main_option: { args: ["ptr", "ptr", "i8", "u32", "u32", "ptr", "ptr"], returns: "void" },
  g_application_add_option_group: { args: ["ptr", "ptr"], returns: "void" },
  g_application_set_option_context_parameter_string: { args: ["ptr", "ptr"], returns: "void" },
  g_application_set_option_context_summary: { args: ["ptr", "ptr"], returns: "void" },
  g_application_set_option_context_description: { args: ["ptr", "ptr"], returns: "void" },
  g_application_get_is_registered: { args: ["ptr"], returns: "i32" },
  g_application_get_is_remote: { args: ["ptr"], returns: "i32" },
  g_application_register: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_application_hold: { args: ["ptr"], returns: "void" },
  g_application_release: { args: ["ptr"], returns: "void" },
  g_application_activate: { args: ["ptr"], returns: "void" },
  g_application_open: { args: ["ptr", "ptr", "i32", "ptr"], returns: "void" },
  g_application_run: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  g_application_quit: { args: ["ptr"], returns: "void" },
  g_application_get_default: { args: [], returns: "ptr" },
  g_application_set_default: { args: ["ptr"], returns: "void" },
  g_application_mark_busy: { args: ["ptr"], returns: "void" },
  g_application_unmark_busy: { args: ["ptr"], returns: "void" },
  g_application_get_is_busy: { args: ["ptr"], returns: "i32" },
  g_application_send_notification: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_application_withdraw_notification: { args: ["ptr", "ptr"], returns: "void" },
  g_application_bind_busy_property: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_application_unbind_busy_property: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GApplicationClass.startup": { args: ["ptr"], returns: "void" },
  "GApplicationClass.activate": { args: ["ptr"], returns: "void" },
  "GApplicationClass.open": { args: ["ptr", "ptr", "i32", "ptr"], returns: "void" },
  "GApplicationClass.command_line": { args: ["ptr", "ptr"], returns: "i32" },
  "GApplicationClass.local_command_line": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GApplicationClass.before_emit": { args: ["ptr", "ptr"], returns: "void" },
  "GApplicationClass.after_emit": { args: ["ptr", "ptr"], returns: "void" },
  "GApplicationClass.add_platform_data": { args: ["ptr", "ptr"], returns: "void" },
  "GApplicationClass.quit_mainloop": { args: ["ptr"], returns: "void" },
  "GApplicationClass.run_mainloop": { args: ["ptr"], returns: "void" },
  "GApplicationClass.shutdown": { args: ["ptr"], returns: "void" },
  "GApplicationClass.dbus_register": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GApplicationClass.dbus_unregister": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GApplicationClass.handle_local_options": { args: ["ptr", "ptr"], returns: "i32" },
  "GApplicationClass.name_lost": { args: ["ptr"], returns: "i32" },
} as const;

export class GApplication extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GApplicationPrivate" },
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

export class GApplicationClass extends Struct {
  static readonly size = 312;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    startup: { offset: 136, size: 8, kind: "ptr", callback: "GApplicationClass.startup" },
    activate: { offset: 144, size: 8, kind: "ptr", callback: "GApplicationClass.activate" },
    open: { offset: 152, size: 8, kind: "ptr", callback: "GApplicationClass.open" },
    command_line: { offset: 160, size: 8, kind: "ptr", callback: "GApplicationClass.command_line" },
    local_command_line: { offset: 168, size: 8, kind: "ptr", callback: "GApplicationClass.local_command_line" },
    before_emit: { offset: 176, size: 8, kind: "ptr", callback: "GApplicationClass.before_emit" },
    after_emit: { offset: 184, size: 8, kind: "ptr", callback: "GApplicationClass.after_emit" },
    add_platform_data: { offset: 192, size: 8, kind: "ptr", callback: "GApplicationClass.add_platform_data" },
    quit_mainloop: { offset: 200, size: 8, kind: "ptr", callback: "GApplicationClass.quit_mainloop" },
    run_mainloop: { offset: 208, size: 8, kind: "ptr", callback: "GApplicationClass.run_mainloop" },
    shutdown: { offset: 216, size: 8, kind: "ptr", callback: "GApplicationClass.shutdown" },
    dbus_register: { offset: 224, size: 8, kind: "ptr", callback: "GApplicationClass.dbus_register" },
    dbus_unregister: { offset: 232, size: 8, kind: "ptr", callback: "GApplicationClass.dbus_unregister" },
    handle_local_options: { offset: 240, size: 8, kind: "ptr", callback: "GApplicationClass.handle_local_options" },
    name_lost: { offset: 248, size: 8, kind: "ptr", callback: "GApplicationClass.name_lost" },
    padding: { offset: 256, size: 56, kind: "array", of: "ptr", length: 7 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get startup(): number {
    return this.$live("startup").pointer(this.$at + 136);
  }

  set startup(value: number) {
    this.$live("startup").setPointer(this.$at + 136, this.$fit("ptr", "startup", value));
  }

  get activate(): number {
    return this.$live("activate").pointer(this.$at + 144);
  }

  set activate(value: number) {
    this.$live("activate").setPointer(this.$at + 144, this.$fit("ptr", "activate", value));
  }

  get open(): number {
    return this.$live("open").pointer(this.$at + 152);
  }

  set open(value: number) {
    this.$live("open").setPointer(this.$at + 152, this.$fit("ptr", "open", value));
  }

  get command_line(): number {
    return this.$live("command_line").pointer(this.$at + 160);
  }

  set command_line(value: number) {
    this.$live("command_line").setPointer(this.$at + 160, this.$fit("ptr", "command_line", value));
  }

  get local_command_line(): number {
    return this.$live("local_command_line").pointer(this.$at + 168);
  }

  set local_command_line(value: number) {
    this.$live("local_command_line").setPointer(this.$at + 168, this.$fit("ptr", "local_command_line", value));
  }

  get before_emit(): number {
    return this.$live("before_emit").pointer(this.$at + 176);
  }

  set before_emit(value: number) {
    this.$live("before_emit").setPointer(this.$at + 176, this.$fit("ptr", "before_emit", value));
  }

  get after_emit(): number {
    return this.$live("after_emit").pointer(this.$at + 184);
  }

  set after_emit(value: number) {
    this.$live("after_emit").setPointer(this.$at + 184, this.$fit("ptr", "after_emit", value));
  }

  get add_platform_data(): number {
    return this.$live("add_platform_data").pointer(this.$at + 192);
  }

  set add_platform_data(value: number) {
    this.$live("add_platform_data").setPointer(this.$at + 192, this.$fit("ptr", "add_platform_data", value));
  }

  get quit_mainloop(): number {
    return this.$live("quit_mainloop").pointer(this.$at + 200);
  }

  set quit_mainloop(value: number) {
    this.$live("quit_mainloop").setPointer(this.$at + 200, this.$fit("ptr", "quit_mainloop", value));
  }

  get run_mainloop(): number {
    return this.$live("run_mainloop").pointer(this.$at + 208);
  }

  set run_mainloop(value: number) {
    this.$live("run_mainloop").setPointer(this.$at + 208, this.$fit("ptr", "run_mainloop", value));
  }

  get shutdown(): number {
    return this.$live("shutdown").pointer(this.$at + 216);
  }

  set shutdown(value: number) {
    this.$live("shutdown").setPointer(this.$at + 216, this.$fit("ptr", "shutdown", value));
  }

  get dbus_register(): number {
    return this.$live("dbus_register").pointer(this.$at + 224);
  }

  set dbus_register(value: number) {
    this.$live("dbus_register").setPointer(this.$at + 224, this.$fit("ptr", "dbus_register", value));
  }

  get dbus_unregister(): number {
    return this.$live("dbus_unregister").pointer(this.$at + 232);
  }

  set dbus_unregister(value: number) {
    this.$live("dbus_unregister").setPointer(this.$at + 232, this.$fit("ptr", "dbus_unregister", value));
  }

  get handle_local_options(): number {
    return this.$live("handle_local_options").pointer(this.$at + 240);
  }

  set handle_local_options(value: number) {
    this.$live("handle_local_options").setPointer(this.$at + 240, this.$fit("ptr", "handle_local_options", value));
  }

  get name_lost(): number {
    return this.$live("name_lost").pointer(this.$at + 248);
  }

  set name_lost(value: number) {
    this.$live("name_lost").setPointer(this.$at + 248, this.$fit("ptr", "name_lost", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 256, 7, "ptr");
  }
}
