// Generated from C headers by `bun run bindgen`. Do not edit.
import { StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_value_init: { args: ["ptr", "u64"], returns: "ptr" },
  g_value_copy: { args: ["ptr", "ptr"], returns: "void" },
  g_value_reset: { args: ["ptr"], returns: "ptr" },
  g_value_unset: { args: ["ptr"], returns: "void" },
  g_value_set_instance: { args: ["ptr", "ptr"], returns: "void" },
  g_value_init_from_instance: { args: ["ptr", "ptr"], returns: "void" },
  g_value_fits_pointer: { args: ["ptr"], returns: "i32" },
  g_value_peek_pointer: { args: ["ptr"], returns: "ptr" },
  g_value_type_compatible: { args: ["u64", "u64"], returns: "i32" },
  g_value_type_transformable: { args: ["u64", "u64"], returns: "i32" },
  g_value_transform: { args: ["ptr", "ptr"], returns: "i32" },
  g_value_register_transform_func: { args: ["u64", "u64", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  G_VALUE_TYPE: { args: ["ptr"], returns: "u64" },
  G_VALUE_TYPE_NAME: { args: ["ptr"], returns: "ptr" },
  G_VALUE_HOLDS: { args: ["ptr", "u64"], returns: "i32" },
} as const;

export const callbacks = {
  GValueTransform: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  G_VALUE_NOCOPY_CONTENTS: 134217728,
  G_VALUE_INTERNED_STRING: 268435456,
} as const;

export class GValue_data extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    v_int: { offset: 0, size: 4, kind: "i32" },
    v_uint: { offset: 0, size: 4, kind: "u32" },
    v_long: { offset: 0, size: 8, kind: "i64" },
    v_ulong: { offset: 0, size: 8, kind: "u64" },
    v_int64: { offset: 0, size: 8, kind: "i64" },
    v_uint64: { offset: 0, size: 8, kind: "u64" },
    v_float: { offset: 0, size: 4, kind: "f32" },
    v_double: { offset: 0, size: 8, kind: "f64" },
    v_pointer: { offset: 0, size: 8, kind: "ptr" },
  } as const;

  get v_int(): number {
    return this.$live("v_int").i32(this.$at);
  }

  set v_int(value: number) {
    this.$live("v_int").setI32(this.$at, this.$fit("i32", "v_int", value));
  }

  get v_uint(): number {
    return this.$live("v_uint").u32(this.$at);
  }

  set v_uint(value: number) {
    this.$live("v_uint").setU32(this.$at, this.$fit("u32", "v_uint", value));
  }

  get v_long(): bigint {
    return this.$live("v_long").i64(this.$at);
  }

  set v_long(value: bigint) {
    this.$live("v_long").setI64(this.$at, this.$fit("i64", "v_long", value));
  }

  get v_ulong(): bigint {
    return this.$live("v_ulong").u64(this.$at);
  }

  set v_ulong(value: bigint) {
    this.$live("v_ulong").setU64(this.$at, this.$fit("u64", "v_ulong", value));
  }

  get v_int64(): bigint {
    return this.$live("v_int64").i64(this.$at);
  }

  set v_int64(value: bigint) {
    this.$live("v_int64").setI64(this.$at, this.$fit("i64", "v_int64", value));
  }

  get v_uint64(): bigint {
    return this.$live("v_uint64").u64(this.$at);
  }

  set v_uint64(value: bigint) {
    this.$live("v_uint64").setU64(this.$at, this.$fit("u64", "v_uint64", value));
  }

  get v_float(): number {
    return this.$live("v_float").f32(this.$at);
  }

  set v_float(value: number) {
    this.$live("v_float").setF32(this.$at, this.$fit("f32", "v_float", value));
  }

  get v_double(): number {
    return this.$live("v_double").f64(this.$at);
  }

  set v_double(value: number) {
    this.$live("v_double").setF64(this.$at, this.$fit("f64", "v_double", value));
  }

  get v_pointer(): number {
    return this.$live("v_pointer").pointer(this.$at);
  }

  set v_pointer(value: number) {
    this.$live("v_pointer").setPointer(this.$at, this.$fit("ptr", "v_pointer", value));
  }
}

export class GValue extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    g_type: { offset: 0, size: 8, kind: "u64" },
    data: { offset: 8, size: 16, kind: "array", of: "struct", length: 2, type: "GValue_data" },
  } as const;

  get g_type(): bigint {
    return this.$live("g_type").u64(this.$at);
  }

  set g_type(value: bigint) {
    this.$live("g_type").setU64(this.$at, this.$fit("u64", "g_type", value));
  }

  get data(): StructArray<GValue_data> {
    return new StructArray(this.$live("data"), this.$at + 8, 2, GValue_data);
  }
}
