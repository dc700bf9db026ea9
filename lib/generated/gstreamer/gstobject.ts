// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GMutex } from "../glib/gthread.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_object_get_type: { args: [], returns: "u64" },
  gst_object_set_name: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_get_name: { args: ["ptr"], returns: "ptr" },
  gst_object_set_parent: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_get_parent: { args: ["ptr"], returns: "ptr" },
  gst_object_unparent: { args: ["ptr"], returns: "void" },
  gst_object_has_as_parent: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_has_as_ancestor: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_has_ancestor: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_default_deep_notify: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_object_ref: { args: ["ptr"], returns: "ptr" },
  gst_object_unref: { args: ["ptr"], returns: "void" },
  gst_clear_object: { args: ["ptr"], returns: "void" },
  gst_object_ref_sink: { args: ["ptr"], returns: "ptr" },
  gst_object_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_get_path_string: { args: ["ptr"], returns: "ptr" },
  gst_object_check_uniqueness: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_suggest_next_sync: { args: ["ptr"], returns: "u64" },
  gst_object_sync_values: { args: ["ptr", "u64"], returns: "i32" },
  gst_object_has_active_control_bindings: { args: ["ptr"], returns: "i32" },
  gst_object_set_control_bindings_disabled: { args: ["ptr", "i32"], returns: "void" },
  gst_object_set_control_binding_disabled: { args: ["ptr", "ptr", "i32"], returns: "void" },
  gst_object_add_control_binding: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_get_control_binding: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_object_remove_control_binding: { args: ["ptr", "ptr"], returns: "i32" },
  gst_object_get_value: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  gst_object_get_value_array: { args: ["ptr", "ptr", "u64", "u64", "u32", "ptr"], returns: "i32" },
  gst_object_get_g_value_array: { args: ["ptr", "ptr", "u64", "u64", "u32", "ptr"], returns: "i32" },
  gst_object_get_control_rate: { args: ["ptr"], returns: "u64" },
  gst_object_set_control_rate: { args: ["ptr", "u64"], returns: "void" },
} as const;

export const wrappers = {
  GST_OBJECT_REFCOUNT_VALUE: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstObjectClass.deep_notify": { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const GstObjectFlags = {
  GST_OBJECT_FLAG_MAY_BE_LEAKED: 1,
  GST_OBJECT_FLAG_LAST: 16,
} as const;
export type GstObjectFlags = (typeof GstObjectFlags)[keyof typeof GstObjectFlags];

export class GstObject extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    lock: { offset: 24, size: 8, kind: "struct", type: "GMutex" },
    name: { offset: 32, size: 8, kind: "ptr" },
    parent: { offset: 40, size: 8, kind: "ptr", to: "GstObject" },
    flags: { offset: 48, size: 4, kind: "u32" },
    control_bindings: { offset: 56, size: 8, kind: "ptr", to: "GList" },
    control_rate: { offset: 64, size: 8, kind: "u64" },
    last_sync: { offset: 72, size: 8, kind: "u64" },
    _gst_reserved: { offset: 80, size: 8, kind: "ptr" },
  } as const;

  get object(): GObject {
    return new GObject(this.$live("object"), this.$at);
  }

  get lock(): GMutex {
    return new GMutex(this.$live("lock"), this.$at + 24);
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 32);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 32, this.$fit("ptr", "name", value));
  }

  get parent(): number {
    return this.$live("parent").pointer(this.$at + 40);
  }

  set parent(value: number) {
    this.$live("parent").setPointer(this.$at + 40, this.$fit("ptr", "parent", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 48);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 48, this.$fit("u32", "flags", value));
  }

  get control_bindings(): number {
    return this.$live("control_bindings").pointer(this.$at + 56);
  }

  set control_bindings(value: number) {
    this.$live("control_bindings").setPointer(this.$at + 56, this.$fit("ptr", "control_bindings", value));
  }

  get control_rate(): bigint {
    return this.$live("control_rate").u64(this.$at + 64);
  }

  set control_rate(value: bigint) {
    this.$live("control_rate").setU64(this.$at + 64, this.$fit("u64", "control_rate", value));
  }

  get last_sync(): bigint {
    return this.$live("last_sync").u64(this.$at + 72);
  }

  set last_sync(value: bigint) {
    this.$live("last_sync").setU64(this.$at + 72, this.$fit("u64", "last_sync", value));
  }

  get _gst_reserved(): number {
    return this.$live("_gst_reserved").pointer(this.$at + 80);
  }

  set _gst_reserved(value: number) {
    this.$live("_gst_reserved").setPointer(this.$at + 80, this.$fit("ptr", "_gst_reserved", value));
  }
}

export class GstObjectClass extends Struct {
  static readonly size = 184;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    path_string_separator: { offset: 136, size: 8, kind: "ptr" },
    deep_notify: { offset: 144, size: 8, kind: "ptr", callback: "GstObjectClass.deep_notify" },
    _gst_reserved: { offset: 152, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get path_string_separator(): number {
    return this.$live("path_string_separator").pointer(this.$at + 136);
  }

  set path_string_separator(value: number) {
    this.$live("path_string_separator").setPointer(this.$at + 136, this.$fit("ptr", "path_string_separator", value));
  }

  get deep_notify(): number {
    return this.$live("deep_notify").pointer(this.$at + 144);
  }

  set deep_notify(value: number) {
    this.$live("deep_notify").setPointer(this.$at + 144, this.$fit("ptr", "deep_notify", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 152, 4, "ptr");
  }
}
