// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_int_range_get_type: { args: [], returns: "u64" },
  gst_int64_range_get_type: { args: [], returns: "u64" },
  gst_double_range_get_type: { args: [], returns: "u64" },
  gst_fraction_range_get_type: { args: [], returns: "u64" },
  gst_fraction_get_type: { args: [], returns: "u64" },
  gst_value_list_get_type: { args: [], returns: "u64" },
  gst_value_array_get_type: { args: [], returns: "u64" },
  gst_bitmask_get_type: { args: [], returns: "u64" },
  gst_flagset_get_type: { args: [], returns: "u64" },
  gst_g_thread_get_type: { args: [], returns: "u64" },
  gst_value_register: { args: ["ptr"], returns: "void" },
  gst_value_init_and_copy: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_serialize: { args: ["ptr"], returns: "ptr" },
  gst_value_deserialize: { args: ["ptr", "ptr"], returns: "i32" },
  gst_value_deserialize_with_pspec: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_value_list_append_value: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_list_append_and_take_value: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_list_prepend_value: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_list_concat: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_value_list_merge: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_value_list_get_size: { args: ["ptr"], returns: "u32" },
  gst_value_list_get_value: { args: ["ptr", "u32"], returns: "ptr" },
  gst_value_list_init: { args: ["ptr", "u32"], returns: "ptr" },
  gst_value_array_append_value: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_array_append_and_take_value: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_array_prepend_value: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_array_get_size: { args: ["ptr"], returns: "u32" },
  gst_value_array_get_value: { args: ["ptr", "u32"], returns: "ptr" },
  gst_value_array_init: { args: ["ptr", "u32"], returns: "ptr" },
  gst_value_set_int_range: { args: ["ptr", "i32", "i32"], returns: "void" },
  gst_value_set_int_range_step: { args: ["ptr", "i32", "i32", "i32"], returns: "void" },
  gst_value_get_int_range_min: { args: ["ptr"], returns: "i32" },
  gst_value_get_int_range_max: { args: ["ptr"], returns: "i32" },
  gst_value_get_int_range_step: { args: ["ptr"], returns: "i32" },
  gst_value_set_int64_range: { args: ["ptr", "i64", "i64"], returns: "void" },
  gst_value_set_int64_range_step: { args: ["ptr", "i64", "i64", "i64"], returns: "void" },
  gst_value_get_int64_range_min: { args: ["ptr"], returns: "i64" },
  gst_value_get_int64_range_max: { args: ["ptr"], returns: "i64" },
  gst_value_get_int64_range_step: { args: ["ptr"], returns: "i64" },
  gst_value_set_double_range: { args: ["ptr", "f64", "f64"], returns: "void" },
  gst_value_get_double_range_min: { args: ["ptr"], returns: "f64" },
  gst_value_get_double_range_max: { args: ["ptr"], returns: "f64" },
  gst_value_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_value_set_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_get_structure: { args: ["ptr"], returns: "ptr" },
  gst_value_set_structure: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_get_caps_features: { args: ["ptr"], returns: "ptr" },
  gst_value_set_caps_features: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_set_fraction: { args: ["ptr", "i32", "i32"], returns: "void" },
  gst_value_get_fraction_numerator: { args: ["ptr"], returns: "i32" },
  gst_value_get_fraction_denominator: { args: ["ptr"], returns: "i32" },
  gst_value_fraction_multiply: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_value_fraction_subtract: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_value_set_fraction_range: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_value_set_fraction_range_full: { args: ["ptr", "i32", "i32", "i32", "i32"], returns: "void" },
  gst_value_get_fraction_range_min: { args: ["ptr"], returns: "ptr" },
  gst_value_get_fraction_range_max: { args: ["ptr"], returns: "ptr" },
  gst_value_get_bitmask: { args: ["ptr"], returns: "u64" },
  gst_value_set_bitmask: { args: ["ptr", "u64"], returns: "void" },
  gst_value_set_flagset: { args: ["ptr", "u32", "u32"], returns: "void" },
  gst_value_get_flagset_flags: { args: ["ptr"], returns: "u32" },
  gst_value_get_flagset_mask: { args: ["ptr"], returns: "u32" },
  gst_value_compare: { args: ["ptr", "ptr"], returns: "i32" },
  gst_value_can_compare: { args: ["ptr", "ptr"], returns: "i32" },
  gst_value_is_subset: { args: ["ptr", "ptr"], returns: "i32" },
  gst_value_union: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_value_can_union: { args: ["ptr", "ptr"], returns: "i32" },
  gst_value_intersect: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_value_can_intersect: { args: ["ptr", "ptr"], returns: "i32" },
  gst_value_subtract: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_value_can_subtract: { args: ["ptr", "ptr"], returns: "i32" },
  gst_value_is_fixed: { args: ["ptr"], returns: "i32" },
  gst_value_fixate: { args: ["ptr", "ptr"], returns: "i32" },
  gst_flagset_register: { args: ["u64"], returns: "u64" },
} as const;

export const variables = {
  _gst_int_range_type: { kind: "u64" },
  _gst_int64_range_type: { kind: "u64" },
  _gst_double_range_type: { kind: "u64" },
  _gst_fraction_range_type: { kind: "u64" },
  _gst_value_list_type: { kind: "u64" },
  _gst_value_array_type: { kind: "u64" },
  _gst_fraction_type: { kind: "u64" },
  _gst_bitmask_type: { kind: "u64" },
  _gst_flagset_type: { kind: "u64" },
} as const;

export const callbacks = {
  GstValueCompareFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GstValueSerializeFunc: { args: ["ptr"], returns: "ptr" },
  GstValueDeserializeFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GstValueDeserializeWithPSpecFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_FOURCC_FORMAT: "c%c%c%c",
  GST_FLAG_SET_MASK_EXACT: 4294967295,
  GST_VALUE_LESS_THAN: -1,
  GST_VALUE_EQUAL: 0,
  GST_VALUE_GREATER_THAN: 1,
  GST_VALUE_UNORDERED: 2,
} as const;

export class GstValueTable extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 8, kind: "u64" },
    compare: { offset: 8, size: 8, kind: "ptr", callback: "GstValueCompareFunc" },
    serialize: { offset: 16, size: 8, kind: "ptr", callback: "GstValueSerializeFunc" },
    deserialize: { offset: 24, size: 8, kind: "ptr", callback: "GstValueDeserializeFunc" },
    deserialize_with_pspec: { offset: 32, size: 8, kind: "ptr", callback: "GstValueDeserializeWithPSpecFunc" },
    _gst_reserved: { offset: 40, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get type(): bigint {
    return this.$live("type").u64(this.$at);
  }

  set type(value: bigint) {
    this.$live("type").setU64(this.$at, this.$fit("u64", "type", value));
  }

  get compare(): number {
    return this.$live("compare").pointer(this.$at + 8);
  }

  set compare(value: number) {
    this.$live("compare").setPointer(this.$at + 8, this.$fit("ptr", "compare", value));
  }

  get serialize(): number {
    return this.$live("serialize").pointer(this.$at + 16);
  }

  set serialize(value: number) {
    this.$live("serialize").setPointer(this.$at + 16, this.$fit("ptr", "serialize", value));
  }

  get deserialize(): number {
    return this.$live("deserialize").pointer(this.$at + 24);
  }

  set deserialize(value: number) {
    this.$live("deserialize").setPointer(this.$at + 24, this.$fit("ptr", "deserialize", value));
  }

  get deserialize_with_pspec(): number {
    return this.$live("deserialize_with_pspec").pointer(this.$at + 32);
  }

  set deserialize_with_pspec(value: number) {
    this.$live("deserialize_with_pspec").setPointer(this.$at + 32, this.$fit("ptr", "deserialize_with_pspec", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 40, 3, "ptr");
  }
}
