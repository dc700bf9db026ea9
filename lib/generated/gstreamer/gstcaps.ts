// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "./gstminiobject.ts";

export const functions = {
  gst_caps_ref: { args: ["ptr"], returns: "ptr" },
  gst_caps_unref: { args: ["ptr"], returns: "void" },
  gst_clear_caps: { args: ["ptr"], returns: "void" },
  gst_caps_copy: { args: ["ptr"], returns: "ptr" },
  gst_caps_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_take: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_get_type: { args: [], returns: "u64" },
  gst_caps_new_empty: { args: [], returns: "ptr" },
  gst_caps_new_any: { args: [], returns: "ptr" },
  gst_caps_new_empty_simple: { args: ["ptr"], returns: "ptr" },
  gst_static_caps_get_type: { args: [], returns: "u64" },
  gst_static_caps_get: { args: ["ptr"], returns: "ptr" },
  gst_static_caps_cleanup: { args: ["ptr"], returns: "void" },
  gst_caps_append: { args: ["ptr", "ptr"], returns: "void" },
  gst_caps_append_structure: { args: ["ptr", "ptr"], returns: "void" },
  gst_caps_append_structure_full: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_caps_remove_structure: { args: ["ptr", "u32"], returns: "void" },
  gst_caps_merge: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_caps_merge_structure: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_caps_merge_structure_full: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_caps_get_size: { args: ["ptr"], returns: "u32" },
  gst_caps_get_structure: { args: ["ptr", "u32"], returns: "ptr" },
  gst_caps_steal_structure: { args: ["ptr", "u32"], returns: "ptr" },
  gst_caps_set_features: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_caps_set_features_simple: { args: ["ptr", "ptr"], returns: "void" },
  gst_caps_get_features: { args: ["ptr", "u32"], returns: "ptr" },
  gst_caps_copy_nth: { args: ["ptr", "u32"], returns: "ptr" },
  gst_caps_truncate: { args: ["ptr"], returns: "ptr" },
  gst_caps_set_value: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_caps_foreach: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_caps_map_in_place: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_caps_filter_and_map_in_place: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_caps_is_any: { args: ["ptr"], returns: "i32" },
  gst_caps_is_empty: { args: ["ptr"], returns: "i32" },
  gst_caps_is_fixed: { args: ["ptr"], returns: "i32" },
  gst_caps_is_always_compatible: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_is_subset: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_is_subset_structure: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_is_subset_structure_full: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_caps_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_is_equal_fixed: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_can_intersect: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_is_strictly_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_intersect: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_caps_intersect_full: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_caps_subtract: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_caps_normalize: { args: ["ptr"], returns: "ptr" },
  gst_caps_simplify: { args: ["ptr"], returns: "ptr" },
  gst_caps_fixate: { args: ["ptr"], returns: "ptr" },
  gst_caps_to_string: { args: ["ptr"], returns: "ptr" },
  gst_caps_serialize: { args: ["ptr", "u32"], returns: "ptr" },
  gst_caps_from_string: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_caps_is_writable: { args: ["ptr"], returns: "i32" },
  gst_caps_make_writable: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_caps_type: { kind: "u64" },
  _gst_caps_any: { kind: "ptr", to: "GstCaps" },
  _gst_caps_none: { kind: "ptr", to: "GstCaps" },
} as const;

export const callbacks = {
  GstCapsForeachFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstCapsMapFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstCapsFilterMapFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const GstCapsFlags = {
  GST_CAPS_FLAG_ANY: 16,
} as const;
export type GstCapsFlags = (typeof GstCapsFlags)[keyof typeof GstCapsFlags];

export const GstCapsIntersectMode = {
  GST_CAPS_INTERSECT_ZIG_ZAG: 0,
  GST_CAPS_INTERSECT_FIRST: 1,
} as const;
export type GstCapsIntersectMode = (typeof GstCapsIntersectMode)[keyof typeof GstCapsIntersectMode];

export class GstCaps extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }
}

export class GstStaticCaps extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    caps: { offset: 0, size: 8, kind: "ptr", to: "GstCaps" },
    string: { offset: 8, size: 8, kind: "ptr" },
    _gst_reserved: { offset: 16, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get caps(): number {
    return this.$live("caps").pointer(this.$at);
  }

  set caps(value: number) {
    this.$live("caps").setPointer(this.$at, this.$fit("ptr", "caps", value));
  }

  get string(): number {
    return this.$live("string").pointer(this.$at + 8);
  }

  set string(value: number) {
    this.$live("string").setPointer(this.$at + 8, this.$fit("ptr", "string", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 16, 4, "ptr");
  }
}
