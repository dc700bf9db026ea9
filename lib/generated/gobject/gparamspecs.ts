// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { readBits, writeBits } from "../../native/bits.ts";
import { Struct } from "../../native/struct.ts";
import { GParamSpec } from "./gparam.ts";

export const functions = {
  g_param_spec_char: { args: ["ptr", "ptr", "ptr", "i8", "i8", "i8", "i32"], returns: "ptr" },
  g_param_spec_uchar: { args: ["ptr", "ptr", "ptr", "u8", "u8", "u8", "i32"], returns: "ptr" },
  g_param_spec_boolean: { args: ["ptr", "ptr", "ptr", "i32", "i32"], returns: "ptr" },
  g_param_spec_int: { args: ["ptr", "ptr", "ptr", "i32", "i32", "i32", "i32"], returns: "ptr" },
  g_param_spec_uint: { args: ["ptr", "ptr", "ptr", "u32", "u32", "u32", "i32"], returns: "ptr" },
  g_param_spec_long: { args: ["ptr", "ptr", "ptr", "i64", "i64", "i64", "i32"], returns: "ptr" },
  g_param_spec_ulong: { args: ["ptr", "ptr", "ptr", "u64", "u64", "u64", "i32"], returns: "ptr" },
  g_param_spec_int64: { args: ["ptr", "ptr", "ptr", "i64", "i64", "i64", "i32"], returns: "ptr" },
  g_param_spec_uint64: { args: ["ptr", "ptr", "ptr", "u64", "u64", "u64", "i32"], returns: "ptr" },
  g_param_spec_unichar: { args: ["ptr", "ptr", "ptr", "u32", "i32"], returns: "ptr" },
  g_param_spec_enum: { args: ["ptr", "ptr", "ptr", "u64", "i32", "i32"], returns: "ptr" },
  g_param_spec_flags: { args: ["ptr", "ptr", "ptr", "u64", "u32", "i32"], returns: "ptr" },
  g_param_spec_float: { args: ["ptr", "ptr", "ptr", "f32", "f32", "f32", "i32"], returns: "ptr" },
  g_param_spec_double: { args: ["ptr", "ptr", "ptr", "f64", "f64", "f64", "i32"], returns: "ptr" },
  g_param_spec_string: { args: ["ptr", "ptr", "ptr", "ptr", "i32"], returns: "ptr" },
  g_param_spec_param: { args: ["ptr", "ptr", "ptr", "u64", "i32"], returns: "ptr" },
  g_param_spec_boxed: { args: ["ptr", "ptr", "ptr", "u64", "i32"], returns: "ptr" },
  g_param_spec_pointer: { args: ["ptr", "ptr", "ptr", "i32"], returns: "ptr" },
  g_param_spec_value_array: { args: ["ptr", "ptr", "ptr", "ptr", "i32"], returns: "ptr" },
  g_param_spec_object: { args: ["ptr", "ptr", "ptr", "u64", "i32"], returns: "ptr" },
  g_param_spec_override: { args: ["ptr", "ptr"], returns: "ptr" },
  g_param_spec_gtype: { args: ["ptr", "ptr", "ptr", "u64", "i32"], returns: "ptr" },
  g_param_spec_variant: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "i32"], returns: "ptr" },
} as const;

export const variables = {
  g_param_spec_types: { kind: "ptr" },
} as const;

export class GParamSpecChar extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 1, kind: "i8" },
    maximum: { offset: 73, size: 1, kind: "i8" },
    default_value: { offset: 74, size: 1, kind: "i8" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): number {
    return this.$live("minimum").i8(this.$at + 72);
  }

  set minimum(value: number) {
    this.$live("minimum").setI8(this.$at + 72, this.$fit("i8", "minimum", value));
  }

  get maximum(): number {
    return this.$live("maximum").i8(this.$at + 73);
  }

  set maximum(value: number) {
    this.$live("maximum").setI8(this.$at + 73, this.$fit("i8", "maximum", value));
  }

  get default_value(): number {
    return this.$live("default_value").i8(this.$at + 74);
  }

  set default_value(value: number) {
    this.$live("default_value").setI8(this.$at + 74, this.$fit("i8", "default_value", value));
  }
}

export class GParamSpecUChar extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 1, kind: "u8" },
    maximum: { offset: 73, size: 1, kind: "u8" },
    default_value: { offset: 74, size: 1, kind: "u8" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): number {
    return this.$live("minimum").u8(this.$at + 72);
  }

  set minimum(value: number) {
    this.$live("minimum").setU8(this.$at + 72, this.$fit("u8", "minimum", value));
  }

  get maximum(): number {
    return this.$live("maximum").u8(this.$at + 73);
  }

  set maximum(value: number) {
    this.$live("maximum").setU8(this.$at + 73, this.$fit("u8", "maximum", value));
  }

  get default_value(): number {
    return this.$live("default_value").u8(this.$at + 74);
  }

  set default_value(value: number) {
    this.$live("default_value").setU8(this.$at + 74, this.$fit("u8", "default_value", value));
  }
}

export class GParamSpecBoolean extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    default_value: { offset: 72, size: 4, kind: "i32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get default_value(): number {
    return this.$live("default_value").i32(this.$at + 72);
  }

  set default_value(value: number) {
    this.$live("default_value").setI32(this.$at + 72, this.$fit("i32", "default_value", value));
  }
}

export class GParamSpecInt extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 4, kind: "i32" },
    maximum: { offset: 76, size: 4, kind: "i32" },
    default_value: { offset: 80, size: 4, kind: "i32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): number {
    return this.$live("minimum").i32(this.$at + 72);
  }

  set minimum(value: number) {
    this.$live("minimum").setI32(this.$at + 72, this.$fit("i32", "minimum", value));
  }

  get maximum(): number {
    return this.$live("maximum").i32(this.$at + 76);
  }

  set maximum(value: number) {
    this.$live("maximum").setI32(this.$at + 76, this.$fit("i32", "maximum", value));
  }

  get default_value(): number {
    return this.$live("default_value").i32(this.$at + 80);
  }

  set default_value(value: number) {
    this.$live("default_value").setI32(this.$at + 80, this.$fit("i32", "default_value", value));
  }
}

export class GParamSpecUInt extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 4, kind: "u32" },
    maximum: { offset: 76, size: 4, kind: "u32" },
    default_value: { offset: 80, size: 4, kind: "u32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): number {
    return this.$live("minimum").u32(this.$at + 72);
  }

  set minimum(value: number) {
    this.$live("minimum").setU32(this.$at + 72, this.$fit("u32", "minimum", value));
  }

  get maximum(): number {
    return this.$live("maximum").u32(this.$at + 76);
  }

  set maximum(value: number) {
    this.$live("maximum").setU32(this.$at + 76, this.$fit("u32", "maximum", value));
  }

  get default_value(): number {
    return this.$live("default_value").u32(this.$at + 80);
  }

  set default_value(value: number) {
    this.$live("default_value").setU32(this.$at + 80, this.$fit("u32", "default_value", value));
  }
}

export class GParamSpecLong extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 8, kind: "i64" },
    maximum: { offset: 80, size: 8, kind: "i64" },
    default_value: { offset: 88, size: 8, kind: "i64" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): bigint {
    return this.$live("minimum").i64(this.$at + 72);
  }

  set minimum(value: bigint) {
    this.$live("minimum").setI64(this.$at + 72, this.$fit("i64", "minimum", value));
  }

  get maximum(): bigint {
    return this.$live("maximum").i64(this.$at + 80);
  }

  set maximum(value: bigint) {
    this.$live("maximum").setI64(this.$at + 80, this.$fit("i64", "maximum", value));
  }

  get default_value(): bigint {
    return this.$live("default_value").i64(this.$at + 88);
  }

  set default_value(value: bigint) {
    this.$live("default_value").setI64(this.$at + 88, this.$fit("i64", "default_value", value));
  }
}

export class GParamSpecULong extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 8, kind: "u64" },
    maximum: { offset: 80, size: 8, kind: "u64" },
    default_value: { offset: 88, size: 8, kind: "u64" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): bigint {
    return this.$live("minimum").u64(this.$at + 72);
  }

  set minimum(value: bigint) {
    this.$live("minimum").setU64(this.$at + 72, this.$fit("u64", "minimum", value));
  }

  get maximum(): bigint {
    return this.$live("maximum").u64(this.$at + 80);
  }

  set maximum(value: bigint) {
    this.$live("maximum").setU64(this.$at + 80, this.$fit("u64", "maximum", value));
  }

  get default_value(): bigint {
    return this.$live("default_value").u64(this.$at + 88);
  }

  set default_value(value: bigint) {
    this.$live("default_value").setU64(this.$at + 88, this.$fit("u64", "default_value", value));
  }
}

export class GParamSpecInt64 extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 8, kind: "i64" },
    maximum: { offset: 80, size: 8, kind: "i64" },
    default_value: { offset: 88, size: 8, kind: "i64" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): bigint {
    return this.$live("minimum").i64(this.$at + 72);
  }

  set minimum(value: bigint) {
    this.$live("minimum").setI64(this.$at + 72, this.$fit("i64", "minimum", value));
  }

  get maximum(): bigint {
    return this.$live("maximum").i64(this.$at + 80);
  }

  set maximum(value: bigint) {
    this.$live("maximum").setI64(this.$at + 80, this.$fit("i64", "maximum", value));
  }

  get default_value(): bigint {
    return this.$live("default_value").i64(this.$at + 88);
  }

  set default_value(value: bigint) {
    this.$live("default_value").setI64(this.$at + 88, this.$fit("i64", "default_value", value));
  }
}

export class GParamSpecUInt64 extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 8, kind: "u64" },
    maximum: { offset: 80, size: 8, kind: "u64" },
    default_value: { offset: 88, size: 8, kind: "u64" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): bigint {
    return this.$live("minimum").u64(this.$at + 72);
  }

  set minimum(value: bigint) {
    this.$live("minimum").setU64(this.$at + 72, this.$fit("u64", "minimum", value));
  }

  get maximum(): bigint {
    return this.$live("maximum").u64(this.$at + 80);
  }

  set maximum(value: bigint) {
    this.$live("maximum").setU64(this.$at + 80, this.$fit("u64", "maximum", value));
  }

  get default_value(): bigint {
    return this.$live("default_value").u64(this.$at + 88);
  }

  set default_value(value: bigint) {
    this.$live("default_value").setU64(this.$at + 88, this.$fit("u64", "default_value", value));
  }
}

export class GParamSpecUnichar extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    default_value: { offset: 72, size: 4, kind: "u32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get default_value(): number {
    return this.$live("default_value").u32(this.$at + 72);
  }

  set default_value(value: number) {
    this.$live("default_value").setU32(this.$at + 72, this.$fit("u32", "default_value", value));
  }
}

export class GParamSpecEnum extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    enum_class: { offset: 72, size: 8, kind: "ptr", to: "GEnumClass" },
    default_value: { offset: 80, size: 4, kind: "i32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get enum_class(): number {
    return this.$live("enum_class").pointer(this.$at + 72);
  }

  set enum_class(value: number) {
    this.$live("enum_class").setPointer(this.$at + 72, this.$fit("ptr", "enum_class", value));
  }

  get default_value(): number {
    return this.$live("default_value").i32(this.$at + 80);
  }

  set default_value(value: number) {
    this.$live("default_value").setI32(this.$at + 80, this.$fit("i32", "default_value", value));
  }
}

export class GParamSpecFlags extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    flags_class: { offset: 72, size: 8, kind: "ptr", to: "GFlagsClass" },
    default_value: { offset: 80, size: 4, kind: "u32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get flags_class(): number {
    return this.$live("flags_class").pointer(this.$at + 72);
  }

  set flags_class(value: number) {
    this.$live("flags_class").setPointer(this.$at + 72, this.$fit("ptr", "flags_class", value));
  }

  get default_value(): number {
    return this.$live("default_value").u32(this.$at + 80);
  }

  set default_value(value: number) {
    this.$live("default_value").setU32(this.$at + 80, this.$fit("u32", "default_value", value));
  }
}

export class GParamSpecFloat extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 4, kind: "f32" },
    maximum: { offset: 76, size: 4, kind: "f32" },
    default_value: { offset: 80, size: 4, kind: "f32" },
    epsilon: { offset: 84, size: 4, kind: "f32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): number {
    return this.$live("minimum").f32(this.$at + 72);
  }

  set minimum(value: number) {
    this.$live("minimum").setF32(this.$at + 72, this.$fit("f32", "minimum", value));
  }

  get maximum(): number {
    return this.$live("maximum").f32(this.$at + 76);
  }

  set maximum(value: number) {
    this.$live("maximum").setF32(this.$at + 76, this.$fit("f32", "maximum", value));
  }

  get default_value(): number {
    return this.$live("default_value").f32(this.$at + 80);
  }

  set default_value(value: number) {
    this.$live("default_value").setF32(this.$at + 80, this.$fit("f32", "default_value", value));
  }

  get epsilon(): number {
    return this.$live("epsilon").f32(this.$at + 84);
  }

  set epsilon(value: number) {
    this.$live("epsilon").setF32(this.$at + 84, this.$fit("f32", "epsilon", value));
  }
}

export class GParamSpecDouble extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    minimum: { offset: 72, size: 8, kind: "f64" },
    maximum: { offset: 80, size: 8, kind: "f64" },
    default_value: { offset: 88, size: 8, kind: "f64" },
    epsilon: { offset: 96, size: 8, kind: "f64" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get minimum(): number {
    return this.$live("minimum").f64(this.$at + 72);
  }

  set minimum(value: number) {
    this.$live("minimum").setF64(this.$at + 72, this.$fit("f64", "minimum", value));
  }

  get maximum(): number {
    return this.$live("maximum").f64(this.$at + 80);
  }

  set maximum(value: number) {
    this.$live("maximum").setF64(this.$at + 80, this.$fit("f64", "maximum", value));
  }

  get default_value(): number {
    return this.$live("default_value").f64(this.$at + 88);
  }

  set default_value(value: number) {
    this.$live("default_value").setF64(this.$at + 88, this.$fit("f64", "default_value", value));
  }

  get epsilon(): number {
    return this.$live("epsilon").f64(this.$at + 96);
  }

  set epsilon(value: number) {
    this.$live("epsilon").setF64(this.$at + 96, this.$fit("f64", "epsilon", value));
  }
}

export class GParamSpecString extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    default_value: { offset: 72, size: 8, kind: "ptr" },
    cset_first: { offset: 80, size: 8, kind: "ptr" },
    cset_nth: { offset: 88, size: 8, kind: "ptr" },
    substitutor: { offset: 96, size: 1, kind: "i8" },
    null_fold_if_empty: { offset: 97, size: 1, kind: "bits", shift: 0, width: 1, signed: false },
    ensure_non_null: { offset: 97, size: 1, kind: "bits", shift: 1, width: 1, signed: false },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get default_value(): number {
    return this.$live("default_value").pointer(this.$at + 72);
  }

  set default_value(value: number) {
    this.$live("default_value").setPointer(this.$at + 72, this.$fit("ptr", "default_value", value));
  }

  get cset_first(): number {
    return this.$live("cset_first").pointer(this.$at + 80);
  }

  set cset_first(value: number) {
    this.$live("cset_first").setPointer(this.$at + 80, this.$fit("ptr", "cset_first", value));
  }

  get cset_nth(): number {
    return this.$live("cset_nth").pointer(this.$at + 88);
  }

  set cset_nth(value: number) {
    this.$live("cset_nth").setPointer(this.$at + 88, this.$fit("ptr", "cset_nth", value));
  }

  get substitutor(): number {
    return this.$live("substitutor").i8(this.$at + 96);
  }

  set substitutor(value: number) {
    this.$live("substitutor").setI8(this.$at + 96, this.$fit("i8", "substitutor", value));
  }

  get null_fold_if_empty(): number {
    return Number(readBits(this.$live("null_fold_if_empty"), this.$at + 97, 1, 0, 1));
  }

  set null_fold_if_empty(value: number) {
    writeBits(this.$live("null_fold_if_empty"), this.$at + 97, 1, 0, 1, this.$fitBits(1, false, "null_fold_if_empty", value));
  }

  get ensure_non_null(): number {
    return Number(readBits(this.$live("ensure_non_null"), this.$at + 97, 1, 1, 1));
  }

  set ensure_non_null(value: number) {
    writeBits(this.$live("ensure_non_null"), this.$at + 97, 1, 1, 1, this.$fitBits(1, false, "ensure_non_null", value));
  }
}

export class GParamSpecParam extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }
}

export class GParamSpecBoxed extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }
}

export class GParamSpecPointer extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }
}

export class GParamSpecValueArray extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    element_spec: { offset: 72, size: 8, kind: "ptr", to: "GParamSpec" },
    fixed_n_elements: { offset: 80, size: 4, kind: "u32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get element_spec(): number {
    return this.$live("element_spec").pointer(this.$at + 72);
  }

  set element_spec(value: number) {
    this.$live("element_spec").setPointer(this.$at + 72, this.$fit("ptr", "element_spec", value));
  }

  get fixed_n_elements(): number {
    return this.$live("fixed_n_elements").u32(this.$at + 80);
  }

  set fixed_n_elements(value: number) {
    this.$live("fixed_n_elements").setU32(this.$at + 80, this.$fit("u32", "fixed_n_elements", value));
  }
}

export class GParamSpecObject extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }
}

export class GParamSpecOverride extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    overridden: { offset: 72, size: 8, kind: "ptr", to: "GParamSpec" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get overridden(): number {
    return this.$live("overridden").pointer(this.$at + 72);
  }

  set overridden(value: number) {
    this.$live("overridden").setPointer(this.$at + 72, this.$fit("ptr", "overridden", value));
  }
}

export class GParamSpecGType extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    is_a_type: { offset: 72, size: 8, kind: "u64" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get is_a_type(): bigint {
    return this.$live("is_a_type").u64(this.$at + 72);
  }

  set is_a_type(value: bigint) {
    this.$live("is_a_type").setU64(this.$at + 72, this.$fit("u64", "is_a_type", value));
  }
}

export class GParamSpecVariant extends Struct {
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    type: { offset: 72, size: 8, kind: "ptr", to: "GVariantType" },
    default_value: { offset: 80, size: 8, kind: "ptr", to: "GVariant" },
    padding: { offset: 88, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get type(): number {
    return this.$live("type").pointer(this.$at + 72);
  }

  set type(value: number) {
    this.$live("type").setPointer(this.$at + 72, this.$fit("ptr", "type", value));
  }

  get default_value(): number {
    return this.$live("default_value").pointer(this.$at + 80);
  }

  set default_value(value: number) {
    this.$live("default_value").setPointer(this.$at + 80, this.$fit("ptr", "default_value", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 88, 4, "ptr");
  }
}
