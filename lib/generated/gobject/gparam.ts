// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GTypeClass, GTypeInstance } from "./gtype.ts";
import { GValue } from "./gvalue.ts";

export const functions = {
  g_param_spec_ref: { args: ["ptr"], returns: "ptr" },
  g_param_spec_unref: { args: ["ptr"], returns: "void" },
  g_param_spec_sink: { args: ["ptr"], returns: "void" },
  g_param_spec_ref_sink: { args: ["ptr"], returns: "ptr" },
  g_param_spec_get_qdata: { args: ["ptr", "u32"], returns: "ptr" },
  g_param_spec_set_qdata: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_param_spec_set_qdata_full: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_param_spec_steal_qdata: { args: ["ptr", "u32"], returns: "ptr" },
  g_param_spec_get_redirect_target: { args: ["ptr"], returns: "ptr" },
  g_param_value_set_default: { args: ["ptr", "ptr"], returns: "void" },
  g_param_value_defaults: { args: ["ptr", "ptr"], returns: "i32" },
  g_param_value_validate: { args: ["ptr", "ptr"], returns: "i32" },
  g_param_value_is_valid: { args: ["ptr", "ptr"], returns: "i32" },
  g_param_value_convert: { args: ["ptr", "ptr", "ptr", "i32"], returns: "i32" },
  g_param_values_cmp: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_param_spec_get_name: { args: ["ptr"], returns: "ptr" },
  g_param_spec_get_nick: { args: ["ptr"], returns: "ptr" },
  g_param_spec_get_blurb: { args: ["ptr"], returns: "ptr" },
  g_value_set_param: { args: ["ptr", "ptr"], returns: "void" },
  g_value_get_param: { args: ["ptr"], returns: "ptr" },
  g_value_dup_param: { args: ["ptr"], returns: "ptr" },
  g_value_take_param: { args: ["ptr", "ptr"], returns: "void" },
  g_value_set_param_take_ownership: { args: ["ptr", "ptr"], returns: "void" },
  g_param_spec_get_default_value: { args: ["ptr"], returns: "ptr" },
  g_param_spec_get_name_quark: { args: ["ptr"], returns: "u32" },
  g_param_type_register_static: { args: ["ptr", "ptr"], returns: "u64" },
  g_param_spec_is_valid_name: { args: ["ptr"], returns: "i32" },
  _g_param_type_register_static_constant: { args: ["ptr", "ptr", "u64"], returns: "u64" },
  g_param_spec_internal: { args: ["u64", "ptr", "ptr", "ptr", "i32"], returns: "ptr" },
  g_param_spec_pool_new: { args: ["i32"], returns: "ptr" },
  g_param_spec_pool_insert: { args: ["ptr", "ptr", "u64"], returns: "void" },
  g_param_spec_pool_remove: { args: ["ptr", "ptr"], returns: "void" },
  g_param_spec_pool_lookup: { args: ["ptr", "ptr", "u64", "i32"], returns: "ptr" },
  g_param_spec_pool_list_owned: { args: ["ptr", "u64"], returns: "ptr" },
  g_param_spec_pool_list: { args: ["ptr", "u64", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GParamSpecClass.finalize": { args: ["ptr"], returns: "void" },
  "GParamSpecClass.value_set_default": { args: ["ptr", "ptr"], returns: "void" },
  "GParamSpecClass.value_validate": { args: ["ptr", "ptr"], returns: "i32" },
  "GParamSpecClass.values_cmp": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GParamSpecClass.value_is_valid": { args: ["ptr", "ptr"], returns: "i32" },
  "GParamSpecTypeInfo.instance_init": { args: ["ptr"], returns: "void" },
  "GParamSpecTypeInfo.finalize": { args: ["ptr"], returns: "void" },
  "GParamSpecTypeInfo.value_set_default": { args: ["ptr", "ptr"], returns: "void" },
  "GParamSpecTypeInfo.value_validate": { args: ["ptr", "ptr"], returns: "i32" },
  "GParamSpecTypeInfo.values_cmp": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  G_PARAM_STATIC_STRINGS: 224,
  G_PARAM_MASK: 255,
  G_PARAM_USER_SHIFT: 8,
} as const;

export const GParamFlags = {
  G_PARAM_READABLE: 1,
  G_PARAM_WRITABLE: 2,
  G_PARAM_READWRITE: 3,
  G_PARAM_CONSTRUCT: 4,
  G_PARAM_CONSTRUCT_ONLY: 8,
  G_PARAM_LAX_VALIDATION: 16,
  G_PARAM_STATIC_NAME: 32,
  G_PARAM_PRIVATE: 32,
  G_PARAM_STATIC_NICK: 64,
  G_PARAM_STATIC_BLURB: 128,
  G_PARAM_EXPLICIT_NOTIFY: 1073741824,
  G_PARAM_DEPRECATED: -2147483648,
} as const;
export type GParamFlags = (typeof GParamFlags)[keyof typeof GParamFlags];

export class GParamSpec extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    g_type_instance: { offset: 0, size: 8, kind: "struct", type: "GTypeInstance" },
    name: { offset: 8, size: 8, kind: "ptr" },
    flags: { offset: 16, size: 4, kind: "i32", enum: "GParamFlags" },
    value_type: { offset: 24, size: 8, kind: "u64" },
    owner_type: { offset: 32, size: 8, kind: "u64" },
    _nick: { offset: 40, size: 8, kind: "ptr" },
    _blurb: { offset: 48, size: 8, kind: "ptr" },
    qdata: { offset: 56, size: 8, kind: "ptr", to: "GData" },
    ref_count: { offset: 64, size: 4, kind: "u32" },
    param_id: { offset: 68, size: 4, kind: "u32" },
  } as const;

  get g_type_instance(): GTypeInstance {
    return new GTypeInstance(this.$live("g_type_instance"), this.$at);
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get flags(): number {
    return this.$live("flags").i32(this.$at + 16);
  }

  set flags(value: number) {
    this.$live("flags").setI32(this.$at + 16, this.$fit("i32", "flags", value));
  }

  get value_type(): bigint {
    return this.$live("value_type").u64(this.$at + 24);
  }

  set value_type(value: bigint) {
    this.$live("value_type").setU64(this.$at + 24, this.$fit("u64", "value_type", value));
  }

  get owner_type(): bigint {
    return this.$live("owner_type").u64(this.$at + 32);
  }

  set owner_type(value: bigint) {
    this.$live("owner_type").setU64(this.$at + 32, this.$fit("u64", "owner_type", value));
  }

  get _nick(): number {
    return this.$live("_nick").pointer(this.$at + 40);
  }

  set _nick(value: number) {
    this.$live("_nick").setPointer(this.$at + 40, this.$fit("ptr", "_nick", value));
  }

  get _blurb(): number {
    return this.$live("_blurb").pointer(this.$at + 48);
  }

  set _blurb(value: number) {
    this.$live("_blurb").setPointer(this.$at + 48, this.$fit("ptr", "_blurb", value));
  }

  get qdata(): number {
    return this.$live("qdata").pointer(this.$at + 56);
  }

  set qdata(value: number) {
    this.$live("qdata").setPointer(this.$at + 56, this.$fit("ptr", "qdata", value));
  }

  get ref_count(): number {
    return this.$live("ref_count").u32(this.$at + 64);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setU32(this.$at + 64, this.$fit("u32", "ref_count", value));
  }

  get param_id(): number {
    return this.$live("param_id").u32(this.$at + 68);
  }

  set param_id(value: number) {
    this.$live("param_id").setU32(this.$at + 68, this.$fit("u32", "param_id", value));
  }
}

export class GParamSpecClass extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    g_type_class: { offset: 0, size: 8, kind: "struct", type: "GTypeClass" },
    value_type: { offset: 8, size: 8, kind: "u64" },
    finalize: { offset: 16, size: 8, kind: "ptr", callback: "GParamSpecClass.finalize" },
    value_set_default: { offset: 24, size: 8, kind: "ptr", callback: "GParamSpecClass.value_set_default" },
    value_validate: { offset: 32, size: 8, kind: "ptr", callback: "GParamSpecClass.value_validate" },
    values_cmp: { offset: 40, size: 8, kind: "ptr", callback: "GParamSpecClass.values_cmp" },
    value_is_valid: { offset: 48, size: 8, kind: "ptr", callback: "GParamSpecClass.value_is_valid" },
    dummy: { offset: 56, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get g_type_class(): GTypeClass {
    return new GTypeClass(this.$live("g_type_class"), this.$at);
  }

  get value_type(): bigint {
    return this.$live("value_type").u64(this.$at + 8);
  }

  set value_type(value: bigint) {
    this.$live("value_type").setU64(this.$at + 8, this.$fit("u64", "value_type", value));
  }

  get finalize(): number {
    return this.$live("finalize").pointer(this.$at + 16);
  }

  set finalize(value: number) {
    this.$live("finalize").setPointer(this.$at + 16, this.$fit("ptr", "finalize", value));
  }

  get value_set_default(): number {
    return this.$live("value_set_default").pointer(this.$at + 24);
  }

  set value_set_default(value: number) {
    this.$live("value_set_default").setPointer(this.$at + 24, this.$fit("ptr", "value_set_default", value));
  }

  get value_validate(): number {
    return this.$live("value_validate").pointer(this.$at + 32);
  }

  set value_validate(value: number) {
    this.$live("value_validate").setPointer(this.$at + 32, this.$fit("ptr", "value_validate", value));
  }

  get values_cmp(): number {
    return this.$live("values_cmp").pointer(this.$at + 40);
  }

  set values_cmp(value: number) {
    this.$live("values_cmp").setPointer(this.$at + 40, this.$fit("ptr", "values_cmp", value));
  }

  get value_is_valid(): number {
    return this.$live("value_is_valid").pointer(this.$at + 48);
  }

  set value_is_valid(value: number) {
    this.$live("value_is_valid").setPointer(this.$at + 48, this.$fit("ptr", "value_is_valid", value));
  }

  get dummy(): NumberArray {
    return new NumberArray(this.$live("dummy"), this.$at + 56, 3, "ptr");
  }
}

export class GParameter extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    name: { offset: 0, size: 8, kind: "ptr" },
    value: { offset: 8, size: 24, kind: "struct", type: "GValue" },
  } as const;

  get name(): number {
    return this.$live("name").pointer(this.$at);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at, this.$fit("ptr", "name", value));
  }

  get value(): GValue {
    return new GValue(this.$live("value"), this.$at + 8);
  }
}

export class GParamSpecTypeInfo extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    instance_size: { offset: 0, size: 2, kind: "u16" },
    n_preallocs: { offset: 2, size: 2, kind: "u16" },
    instance_init: { offset: 8, size: 8, kind: "ptr", callback: "GParamSpecTypeInfo.instance_init" },
    value_type: { offset: 16, size: 8, kind: "u64" },
    finalize: { offset: 24, size: 8, kind: "ptr", callback: "GParamSpecTypeInfo.finalize" },
    value_set_default: { offset: 32, size: 8, kind: "ptr", callback: "GParamSpecTypeInfo.value_set_default" },
    value_validate: { offset: 40, size: 8, kind: "ptr", callback: "GParamSpecTypeInfo.value_validate" },
    values_cmp: { offset: 48, size: 8, kind: "ptr", callback: "GParamSpecTypeInfo.values_cmp" },
  } as const;

  get instance_size(): number {
    return this.$live("instance_size").u16(this.$at);
  }

  set instance_size(value: number) {
    this.$live("instance_size").setU16(this.$at, this.$fit("u16", "instance_size", value));
  }

  get n_preallocs(): number {
    return this.$live("n_preallocs").u16(this.$at + 2);
  }

  set n_preallocs(value: number) {
    this.$live("n_preallocs").setU16(this.$at + 2, this.$fit("u16", "n_preallocs", value));
  }

  get instance_init(): number {
    return this.$live("instance_init").pointer(this.$at + 8);
  }

  set instance_init(value: number) {
    this.$live("instance_init").setPointer(this.$at + 8, this.$fit("ptr", "instance_init", value));
  }

  get value_type(): bigint {
    return this.$live("value_type").u64(this.$at + 16);
  }

  set value_type(value: bigint) {
    this.$live("value_type").setU64(this.$at + 16, this.$fit("u64", "value_type", value));
  }

  get finalize(): number {
    return this.$live("finalize").pointer(this.$at + 24);
  }

  set finalize(value: number) {
    this.$live("finalize").setPointer(this.$at + 24, this.$fit("ptr", "finalize", value));
  }

  get value_set_default(): number {
    return this.$live("value_set_default").pointer(this.$at + 32);
  }

  set value_set_default(value: number) {
    this.$live("value_set_default").setPointer(this.$at + 32, this.$fit("ptr", "value_set_default", value));
  }

  get value_validate(): number {
    return this.$live("value_validate").pointer(this.$at + 40);
  }

  set value_validate(value: number) {
    this.$live("value_validate").setPointer(this.$at + 40, this.$fit("ptr", "value_validate", value));
  }

  get values_cmp(): number {
    return this.$live("values_cmp").pointer(this.$at + 48);
  }

  set values_cmp(value: number) {
    this.$live("values_cmp").setPointer(this.$at + 48, this.$fit("ptr", "values_cmp", value));
  }
}
