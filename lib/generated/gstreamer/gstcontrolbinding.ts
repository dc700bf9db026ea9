// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_control_binding_get_type: { args: [], returns: "u64" },
  gst_control_binding_sync_values: { args: ["ptr", "ptr", "u64", "u64"], returns: "i32" },
  gst_control_binding_get_value: { args: ["ptr", "u64"], returns: "ptr" },
  gst_control_binding_get_value_array: { args: ["ptr", "u64", "u64", "u32", "ptr"], returns: "i32" },
  gst_control_binding_get_g_value_array: { args: ["ptr", "u64", "u64", "u32", "ptr"], returns: "i32" },
  gst_control_binding_set_disabled: { args: ["ptr", "i32"], returns: "void" },
  gst_control_binding_is_disabled: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstControlBindingConvert: { args: ["ptr", "f64", "ptr"], returns: "void" },
  "GstControlBindingClass.sync_values": { args: ["ptr", "ptr", "u64", "u64"], returns: "i32" },
  "GstControlBindingClass.get_value": { args: ["ptr", "u64"], returns: "ptr" },
  "GstControlBindingClass.get_value_array": { args: ["ptr", "u64", "u64", "u32", "ptr"], returns: "i32" },
  "GstControlBindingClass.get_g_value_array": { args: ["ptr", "u64", "u64", "u32", "ptr"], returns: "i32" },
} as const;

export class GstControlBinding_ABI_abi extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    priv: { offset: 0, size: 8, kind: "ptr", to: "GstControlBindingPrivate" },
  } as const;

  get priv(): number {
    return this.$live("priv").pointer(this.$at);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at, this.$fit("ptr", "priv", value));
  }
}

export class GstControlBinding_ABI extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    abi: { offset: 0, size: 8, kind: "struct", type: "GstControlBinding_ABI_abi" },
    _gst_reserved: { offset: 0, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get abi(): GstControlBinding_ABI_abi {
    return new GstControlBinding_ABI_abi(this.$live("abi"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at, 4, "ptr");
  }
}

export class GstControlBinding extends Struct {
  static readonly size = 152;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    name: { offset: 88, size: 8, kind: "ptr" },
    pspec: { offset: 96, size: 8, kind: "ptr", to: "GParamSpec" },
    object: { offset: 104, size: 8, kind: "ptr", to: "GstObject" },
    disabled: { offset: 112, size: 4, kind: "i32" },
    ABI: { offset: 120, size: 32, kind: "struct", type: "GstControlBinding_ABI" },
  } as const;

  get parent(): GstObject {
    return new GstObject(this.$live("parent"), this.$at);
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 88);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 88, this.$fit("ptr", "name", value));
  }

  get pspec(): number {
    return this.$live("pspec").pointer(this.$at + 96);
  }

  set pspec(value: number) {
    this.$live("pspec").setPointer(this.$at + 96, this.$fit("ptr", "pspec", value));
  }

  get object(): number {
    return this.$live("object").pointer(this.$at + 104);
  }

  set object(value: number) {
    this.$live("object").setPointer(this.$at + 104, this.$fit("ptr", "object", value));
  }

  get disabled(): number {
    return this.$live("disabled").i32(this.$at + 112);
  }

  set disabled(value: number) {
    this.$live("disabled").setI32(this.$at + 112, this.$fit("i32", "disabled", value));
  }

  get ABI(): GstControlBinding_ABI {
    return new GstControlBinding_ABI(this.$live("ABI"), this.$at + 120);
  }
}

export class GstControlBindingClass extends Struct {
  static readonly size = 248;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    sync_values: { offset: 184, size: 8, kind: "ptr", callback: "GstControlBindingClass.sync_values" },
    get_value: { offset: 192, size: 8, kind: "ptr", callback: "GstControlBindingClass.get_value" },
    get_value_array: { offset: 200, size: 8, kind: "ptr", callback: "GstControlBindingClass.get_value_array" },
    get_g_value_array: { offset: 208, size: 8, kind: "ptr", callback: "GstControlBindingClass.get_g_value_array" },
    _gst_reserved: { offset: 216, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get sync_values(): number {
    return this.$live("sync_values").pointer(this.$at + 184);
  }

  set sync_values(value: number) {
    this.$live("sync_values").setPointer(this.$at + 184, this.$fit("ptr", "sync_values", value));
  }

  get get_value(): number {
    return this.$live("get_value").pointer(this.$at + 192);
  }

  set get_value(value: number) {
    this.$live("get_value").setPointer(this.$at + 192, this.$fit("ptr", "get_value", value));
  }

  get get_value_array(): number {
    return this.$live("get_value_array").pointer(this.$at + 200);
  }

  set get_value_array(value: number) {
    this.$live("get_value_array").setPointer(this.$at + 200, this.$fit("ptr", "get_value_array", value));
  }

  get get_g_value_array(): number {
    return this.$live("get_g_value_array").pointer(this.$at + 208);
  }

  set get_g_value_array(value: number) {
    this.$live("get_g_value_array").setPointer(this.$at + 208, this.$fit("ptr", "get_g_value_array", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 216, 4, "ptr");
  }
}
