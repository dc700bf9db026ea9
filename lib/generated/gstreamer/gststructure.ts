// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_structure_get_type: { args: [], returns: "u64" },
  gst_structure_new_empty: { args: ["ptr"], returns: "ptr" },
  gst_structure_new_id_empty: { args: ["u32"], returns: "ptr" },
  gst_structure_new_from_string: { args: ["ptr"], returns: "ptr" },
  gst_structure_copy: { args: ["ptr"], returns: "ptr" },
  gst_structure_set_parent_refcount: { args: ["ptr", "ptr"], returns: "i32" },
  gst_structure_free: { args: ["ptr"], returns: "void" },
  gst_clear_structure: { args: ["ptr"], returns: "void" },
  gst_structure_take: { args: ["ptr", "ptr"], returns: "i32" },
  gst_structure_get_name: { args: ["ptr"], returns: "ptr" },
  gst_structure_get_name_id: { args: ["ptr"], returns: "u32" },
  gst_structure_has_name: { args: ["ptr", "ptr"], returns: "i32" },
  gst_structure_set_name: { args: ["ptr", "ptr"], returns: "void" },
  gst_structure_id_set_value: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_structure_set_value: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_structure_set_array: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_structure_set_list: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_structure_id_take_value: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_structure_take_value: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_structure_id_get_value: { args: ["ptr", "u32"], returns: "ptr" },
  gst_structure_get_value: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_structure_remove_field: { args: ["ptr", "ptr"], returns: "void" },
  gst_structure_remove_all_fields: { args: ["ptr"], returns: "void" },
  gst_structure_get_field_type: { args: ["ptr", "ptr"], returns: "u64" },
  gst_structure_foreach: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_map_in_place: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_filter_and_map_in_place: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_structure_n_fields: { args: ["ptr"], returns: "i32" },
  gst_structure_nth_field_name: { args: ["ptr", "u32"], returns: "ptr" },
  gst_structure_id_has_field: { args: ["ptr", "u32"], returns: "i32" },
  gst_structure_id_has_field_typed: { args: ["ptr", "u32", "u64"], returns: "i32" },
  gst_structure_has_field: { args: ["ptr", "ptr"], returns: "i32" },
  gst_structure_has_field_typed: { args: ["ptr", "ptr", "u64"], returns: "i32" },
  gst_structure_get_boolean: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_int: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_uint: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_int64: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_uint64: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_double: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_date: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_date_time: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_clock_time: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_string: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_structure_get_enum: { args: ["ptr", "ptr", "u64", "ptr"], returns: "i32" },
  gst_structure_get_fraction: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_flagset: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_array: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_list: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_get_flags: { args: ["ptr", "ptr", "u64", "ptr"], returns: "i32" },
  gst_structure_to_string: { args: ["ptr"], returns: "ptr" },
  gst_structure_serialize: { args: ["ptr", "u32"], returns: "ptr" },
  gst_structure_from_string: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_structure_fixate_field_nearest_int: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  gst_structure_fixate_field_nearest_double: { args: ["ptr", "ptr", "f64"], returns: "i32" },
  gst_structure_fixate_field_boolean: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  gst_structure_fixate_field_string: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_structure_fixate_field_nearest_fraction: { args: ["ptr", "ptr", "i32", "i32"], returns: "i32" },
  gst_structure_fixate_field: { args: ["ptr", "ptr"], returns: "i32" },
  gst_structure_fixate: { args: ["ptr"], returns: "void" },
  gst_structure_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_structure_is_subset: { args: ["ptr", "ptr"], returns: "i32" },
  gst_structure_can_intersect: { args: ["ptr", "ptr"], returns: "i32" },
  gst_structure_intersect: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_structure_type: { kind: "u64" },
} as const;

export const callbacks = {
  GstStructureForeachFunc: { args: ["u32", "ptr", "ptr"], returns: "i32" },
  GstStructureMapFunc: { args: ["u32", "ptr", "ptr"], returns: "i32" },
  GstStructureFilterMapFunc: { args: ["u32", "ptr", "ptr"], returns: "i32" },
} as const;

export const GstSerializeFlags = {
  GST_SERIALIZE_FLAG_NONE: 0,
  GST_SERIALIZE_FLAG_BACKWARD_COMPAT: 1,
} as const;
export type GstSerializeFlags = (typeof GstSerializeFlags)[keyof typeof GstSerializeFlags];

export class GstStructure extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 8, kind: "u64" },
    name: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get type(): bigint {
    return this.$live("type").u64(this.$at);
  }

  set type(value: bigint) {
    this.$live("type").setU64(this.$at, this.$fit("u64", "type", value));
  }

  get name(): number {
    return this.$live("name").u32(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setU32(this.$at + 8, this.$fit("u32", "name", value));
  }
}
