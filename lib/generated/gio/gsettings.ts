// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_settings_get_type: { args: [], returns: "u64" },
  g_settings_list_schemas: { args: [], returns: "ptr" },
  g_settings_list_relocatable_schemas: { args: [], returns: "ptr" },
  g_settings_new: { args: ["ptr"], returns: "ptr" },
  g_settings_new_with_path: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_new_with_backend: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_new_with_backend_and_path: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_settings_new_full: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_settings_list_children: { args: ["ptr"], returns: "ptr" },
  g_settings_list_keys: { args: ["ptr"], returns: "ptr" },
  g_settings_get_range: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_range_check: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_settings_set_value: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_settings_get_value: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_get_user_value: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_get_default_value: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_reset: { args: ["ptr", "ptr"], returns: "void" },
  g_settings_get_int: { args: ["ptr", "ptr"], returns: "i32" },
  g_settings_set_int: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  g_settings_get_int64: { args: ["ptr", "ptr"], returns: "i64" },
  g_settings_set_int64: { args: ["ptr", "ptr", "i64"], returns: "i32" },
  g_settings_get_uint: { args: ["ptr", "ptr"], returns: "u32" },
  g_settings_set_uint: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  g_settings_get_uint64: { args: ["ptr", "ptr"], returns: "u64" },
  g_settings_set_uint64: { args: ["ptr", "ptr", "u64"], returns: "i32" },
  g_settings_get_string: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_set_string: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_settings_get_boolean: { args: ["ptr", "ptr"], returns: "i32" },
  g_settings_set_boolean: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  g_settings_get_double: { args: ["ptr", "ptr"], returns: "f64" },
  g_settings_set_double: { args: ["ptr", "ptr", "f64"], returns: "i32" },
  g_settings_get_strv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_set_strv: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_settings_get_enum: { args: ["ptr", "ptr"], returns: "i32" },
  g_settings_set_enum: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  g_settings_get_flags: { args: ["ptr", "ptr"], returns: "u32" },
  g_settings_set_flags: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  g_settings_get_child: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_is_writable: { args: ["ptr", "ptr"], returns: "i32" },
  g_settings_delay: { args: ["ptr"], returns: "void" },
  g_settings_apply: { args: ["ptr"], returns: "void" },
  g_settings_revert: { args: ["ptr"], returns: "void" },
  g_settings_get_has_unapplied: { args: ["ptr"], returns: "i32" },
  g_settings_sync: { args: [], returns: "void" },
  g_settings_bind: { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  g_settings_bind_with_mapping: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_settings_bind_writable: { args: ["ptr", "ptr", "ptr", "ptr", "i32"], returns: "void" },
  g_settings_unbind: { args: ["ptr", "ptr"], returns: "void" },
  g_settings_create_action: { args: ["ptr", "ptr"], returns: "ptr" },
  g_settings_get_mapped: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GSettingsBindSetMapping: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  GSettingsBindGetMapping: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GSettingsGetMapping: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GSettingsClass.writable_changed": { args: ["ptr", "ptr"], returns: "void" },
  "GSettingsClass.changed": { args: ["ptr", "ptr"], returns: "void" },
  "GSettingsClass.writable_change_event": { args: ["ptr", "u32"], returns: "i32" },
  "GSettingsClass.change_event": { args: ["ptr", "ptr", "i32"], returns: "i32" },
} as const;

export const GSettingsBindFlags = {
  G_SETTINGS_BIND_DEFAULT: 0,
  G_SETTINGS_BIND_GET: 1,
  G_SETTINGS_BIND_SET: 2,
  G_SETTINGS_BIND_NO_SENSITIVITY: 4,
  G_SETTINGS_BIND_GET_NO_CHANGES: 8,
  G_SETTINGS_BIND_INVERT_BOOLEAN: 16,
} as const;
export type GSettingsBindFlags = (typeof GSettingsBindFlags)[keyof typeof GSettingsBindFlags];

export class GSettingsClass extends Struct {
  static readonly size = 328;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    writable_changed: { offset: 136, size: 8, kind: "ptr", callback: "GSettingsClass.writable_changed" },
    changed: { offset: 144, size: 8, kind: "ptr", callback: "GSettingsClass.changed" },
    writable_change_event: { offset: 152, size: 8, kind: "ptr", callback: "GSettingsClass.writable_change_event" },
    change_event: { offset: 160, size: 8, kind: "ptr", callback: "GSettingsClass.change_event" },
    padding: { offset: 168, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get writable_changed(): number {
    return this.$live("writable_changed").pointer(this.$at + 136);
  }

  set writable_changed(value: number) {
    this.$live("writable_changed").setPointer(this.$at + 136, this.$fit("ptr", "writable_changed", value));
  }

  get changed(): number {
    return this.$live("changed").pointer(this.$at + 144);
  }

  set changed(value: number) {
    this.$live("changed").setPointer(this.$at + 144, this.$fit("ptr", "changed", value));
  }

  get writable_change_event(): number {
    return this.$live("writable_change_event").pointer(this.$at + 152);
  }

  set writable_change_event(value: number) {
    this.$live("writable_change_event").setPointer(this.$at + 152, this.$fit("ptr", "writable_change_event", value));
  }

  get change_event(): number {
    return this.$live("change_event").pointer(this.$at + 160);
  }

  set change_event(value: number) {
    this.$live("change_event").setPointer(this.$at + 160, this.$fit("ptr", "change_event", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 168, 20, "ptr");
  }
}

export class GSettings extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GSettingsPrivate" },
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
