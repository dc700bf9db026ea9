// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GTypeClass, GTypeInstance } from "./gtype.ts";

export const functions = {
  g_initially_unowned_get_type: { args: [], returns: "u64" },
  g_object_class_install_property: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_object_class_find_property: { args: ["ptr", "ptr"], returns: "ptr" },
  g_object_class_list_properties: { args: ["ptr", "ptr"], returns: "ptr" },
  g_object_class_override_property: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_object_class_install_properties: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_object_interface_install_property: { args: ["ptr", "ptr"], returns: "void" },
  g_object_interface_find_property: { args: ["ptr", "ptr"], returns: "ptr" },
  g_object_interface_list_properties: { args: ["ptr", "ptr"], returns: "ptr" },
  g_object_get_type: { args: [], returns: "u64" },
  g_object_new_with_properties: { args: ["u64", "u32", "ptr", "ptr"], returns: "ptr" },
  g_object_newv: { args: ["u64", "u32", "ptr"], returns: "ptr" },
  g_object_setv: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_object_getv: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_object_set_property: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_object_get_property: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_object_freeze_notify: { args: ["ptr"], returns: "void" },
  g_object_notify: { args: ["ptr", "ptr"], returns: "void" },
  g_object_notify_by_pspec: { args: ["ptr", "ptr"], returns: "void" },
  g_object_thaw_notify: { args: ["ptr"], returns: "void" },
  g_object_is_floating: { args: ["ptr"], returns: "i32" },
  g_object_ref_sink: { args: ["ptr"], returns: "ptr" },
  g_object_take_ref: { args: ["ptr"], returns: "ptr" },
  g_object_ref: { args: ["ptr"], returns: "ptr" },
  g_object_unref: { args: ["ptr"], returns: "void" },
  g_object_weak_ref: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_object_weak_unref: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_object_add_weak_pointer: { args: ["ptr", "ptr"], returns: "void" },
  g_object_remove_weak_pointer: { args: ["ptr", "ptr"], returns: "void" },
  g_object_add_toggle_ref: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_object_remove_toggle_ref: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_object_get_qdata: { args: ["ptr", "u32"], returns: "ptr" },
  g_object_set_qdata: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_object_set_qdata_full: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_object_steal_qdata: { args: ["ptr", "u32"], returns: "ptr" },
  g_object_dup_qdata: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_object_replace_qdata: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_object_get_data: { args: ["ptr", "ptr"], returns: "ptr" },
  g_object_set_data: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_object_set_data_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_object_steal_data: { args: ["ptr", "ptr"], returns: "ptr" },
  g_object_dup_data: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_object_replace_data: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_object_watch_closure: { args: ["ptr", "ptr"], returns: "void" },
  g_cclosure_new_object: { args: ["ptr", "ptr"], returns: "ptr" },
  g_cclosure_new_object_swap: { args: ["ptr", "ptr"], returns: "ptr" },
  g_closure_new_object: { args: ["u32", "ptr"], returns: "ptr" },
  g_value_set_object: { args: ["ptr", "ptr"], returns: "void" },
  g_value_get_object: { args: ["ptr"], returns: "ptr" },
  g_value_dup_object: { args: ["ptr"], returns: "ptr" },
  g_signal_connect_object: { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "u64" },
  g_object_force_floating: { args: ["ptr"], returns: "void" },
  g_object_run_dispose: { args: ["ptr"], returns: "void" },
  g_value_take_object: { args: ["ptr", "ptr"], returns: "void" },
  g_value_set_object_take_ownership: { args: ["ptr", "ptr"], returns: "void" },
  g_object_compat_control: { args: ["u64", "ptr"], returns: "u64" },
  g_clear_object: { args: ["ptr"], returns: "void" },
  g_weak_ref_init: { args: ["ptr", "ptr"], returns: "void" },
  g_weak_ref_clear: { args: ["ptr"], returns: "void" },
  g_weak_ref_get: { args: ["ptr"], returns: "ptr" },
  g_weak_ref_set: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  G_OBJECT_TYPE: { args: ["ptr"], returns: "u64" },
  G_OBJECT_TYPE_NAME: { args: ["ptr"], returns: "ptr" },
  g_set_object: { args: ["ptr", "ptr"], returns: "i32" },
  g_assert_finalize_object: { args: ["ptr"], returns: "void" },
  g_clear_weak_pointer: { args: ["ptr"], returns: "void" },
  g_set_weak_pointer: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GObjectGetPropertyFunc: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  GObjectSetPropertyFunc: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  GObjectFinalizeFunc: { args: ["ptr"], returns: "void" },
  GWeakNotify: { args: ["ptr", "ptr"], returns: "void" },
  GToggleNotify: { args: ["ptr", "ptr", "i32"], returns: "void" },
  "GObjectClass.constructor": { args: ["u64", "u32", "ptr"], returns: "ptr" },
  "GObjectClass.set_property": { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  "GObjectClass.get_property": { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  "GObjectClass.dispose": { args: ["ptr"], returns: "void" },
  "GObjectClass.finalize": { args: ["ptr"], returns: "void" },
  "GObjectClass.dispatch_properties_changed": { args: ["ptr", "u32", "ptr"], returns: "void" },
  "GObjectClass.notify": { args: ["ptr", "ptr"], returns: "void" },
  "GObjectClass.constructed": { args: ["ptr"], returns: "void" },
} as const;

export class GObject extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    g_type_instance: { offset: 0, size: 8, kind: "struct", type: "GTypeInstance" },
    ref_count: { offset: 8, size: 4, kind: "u32" },
    qdata: { offset: 16, size: 8, kind: "ptr", to: "GData" },
  } as const;

  get g_type_instance(): GTypeInstance {
    return new GTypeInstance(this.$live("g_type_instance"), this.$at);
  }

  get ref_count(): number {
    return this.$live("ref_count").u32(this.$at + 8);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setU32(this.$at + 8, this.$fit("u32", "ref_count", value));
  }

  get qdata(): number {
    return this.$live("qdata").pointer(this.$at + 16);
  }

  set qdata(value: number) {
    this.$live("qdata").setPointer(this.$at + 16, this.$fit("ptr", "qdata", value));
  }
}

export class GObjectClass extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    g_type_class: { offset: 0, size: 8, kind: "struct", type: "GTypeClass" },
    construct_properties: { offset: 8, size: 8, kind: "ptr", to: "GSList" },
    constructor: { offset: 16, size: 8, kind: "ptr", callback: "GObjectClass.constructor" },
    set_property: { offset: 24, size: 8, kind: "ptr", callback: "GObjectClass.set_property" },
    get_property: { offset: 32, size: 8, kind: "ptr", callback: "GObjectClass.get_property" },
    dispose: { offset: 40, size: 8, kind: "ptr", callback: "GObjectClass.dispose" },
    finalize: { offset: 48, size: 8, kind: "ptr", callback: "GObjectClass.finalize" },
    dispatch_properties_changed: { offset: 56, size: 8, kind: "ptr", callback: "GObjectClass.dispatch_properties_changed" },
    notify: { offset: 64, size: 8, kind: "ptr", callback: "GObjectClass.notify" },
    constructed: { offset: 72, size: 8, kind: "ptr", callback: "GObjectClass.constructed" },
    flags: { offset: 80, size: 8, kind: "u64" },
    n_construct_properties: { offset: 88, size: 8, kind: "u64" },
    pspecs: { offset: 96, size: 8, kind: "ptr" },
    n_pspecs: { offset: 104, size: 8, kind: "u64" },
    pdummy: { offset: 112, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get g_type_class(): GTypeClass {
    return new GTypeClass(this.$live("g_type_class"), this.$at);
  }

  get construct_properties(): number {
    return this.$live("construct_properties").pointer(this.$at + 8);
  }

  set construct_properties(value: number) {
    this.$live("construct_properties").setPointer(this.$at + 8, this.$fit("ptr", "construct_properties", value));
  }

  get constructor_(): number {
    return this.$live("constructor").pointer(this.$at + 16);
  }

  set constructor_(value: number) {
    this.$live("constructor").setPointer(this.$at + 16, this.$fit("ptr", "constructor", value));
  }

  get set_property(): number {
    return this.$live("set_property").pointer(this.$at + 24);
  }

  set set_property(value: number) {
    this.$live("set_property").setPointer(this.$at + 24, this.$fit("ptr", "set_property", value));
  }

  get get_property(): number {
    return this.$live("get_property").pointer(this.$at + 32);
  }

  set get_property(value: number) {
    this.$live("get_property").setPointer(this.$at + 32, this.$fit("ptr", "get_property", value));
  }

  get dispose(): number {
    return this.$live("dispose").pointer(this.$at + 40);
  }

  set dispose(value: number) {
    this.$live("dispose").setPointer(this.$at + 40, this.$fit("ptr", "dispose", value));
  }

  get finalize(): number {
    return this.$live("finalize").pointer(this.$at + 48);
  }

  set finalize(value: number) {
    this.$live("finalize").setPointer(this.$at + 48, this.$fit("ptr", "finalize", value));
  }

  get dispatch_properties_changed(): number {
    return this.$live("dispatch_properties_changed").pointer(this.$at + 56);
  }

  set dispatch_properties_changed(value: number) {
    this.$live("dispatch_properties_changed").setPointer(this.$at + 56, this.$fit("ptr", "dispatch_properties_changed", value));
  }

  get notify(): number {
    return this.$live("notify").pointer(this.$at + 64);
  }

  set notify(value: number) {
    this.$live("notify").setPointer(this.$at + 64, this.$fit("ptr", "notify", value));
  }

  get constructed(): number {
    return this.$live("constructed").pointer(this.$at + 72);
  }

  set constructed(value: number) {
    this.$live("constructed").setPointer(this.$at + 72, this.$fit("ptr", "constructed", value));
  }

  get flags(): bigint {
    return this.$live("flags").u64(this.$at + 80);
  }

  set flags(value: bigint) {
    this.$live("flags").setU64(this.$at + 80, this.$fit("u64", "flags", value));
  }

  get n_construct_properties(): bigint {
    return this.$live("n_construct_properties").u64(this.$at + 88);
  }

  set n_construct_properties(value: bigint) {
    this.$live("n_construct_properties").setU64(this.$at + 88, this.$fit("u64", "n_construct_properties", value));
  }

  get pspecs(): number {
    return this.$live("pspecs").pointer(this.$at + 96);
  }

  set pspecs(value: number) {
    this.$live("pspecs").setPointer(this.$at + 96, this.$fit("ptr", "pspecs", value));
  }

  get n_pspecs(): bigint {
    return this.$live("n_pspecs").u64(this.$at + 104);
  }

  set n_pspecs(value: bigint) {
    this.$live("n_pspecs").setU64(this.$at + 104, this.$fit("u64", "n_pspecs", value));
  }

  get pdummy(): NumberArray {
    return new NumberArray(this.$live("pdummy"), this.$at + 112, 3, "ptr");
  }
}

export class GObjectConstructParam extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    pspec: { offset: 0, size: 8, kind: "ptr", to: "GParamSpec" },
    value: { offset: 8, size: 8, kind: "ptr", to: "GValue" },
  } as const;

  get pspec(): number {
    return this.$live("pspec").pointer(this.$at);
  }

  set pspec(value: number) {
    this.$live("pspec").setPointer(this.$at, this.$fit("ptr", "pspec", value));
  }

  get value(): number {
    return this.$live("value").pointer(this.$at + 8);
  }

  set value(value: number) {
    this.$live("value").setPointer(this.$at + 8, this.$fit("ptr", "value", value));
  }
}

export class GWeakRef_priv extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    p: { offset: 0, size: 8, kind: "ptr" },
  } as const;

  get p(): number {
    return this.$live("p").pointer(this.$at);
  }

  set p(value: number) {
    this.$live("p").setPointer(this.$at, this.$fit("ptr", "p", value));
  }
}

export class GWeakRef extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    priv: { offset: 0, size: 8, kind: "struct", type: "GWeakRef_priv" },
  } as const;

  get priv(): GWeakRef_priv {
    return new GWeakRef_priv(this.$live("priv"), this.$at);
  }
}

export { GObject as GInitiallyUnowned };
export { GObjectClass as GInitiallyUnownedClass };
