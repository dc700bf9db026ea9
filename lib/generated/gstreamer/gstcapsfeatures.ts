// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_caps_features_get_type: { args: [], returns: "u64" },
  gst_is_caps_features: { args: ["ptr"], returns: "i32" },
  gst_caps_features_new_empty: { args: [], returns: "ptr" },
  gst_caps_features_new_any: { args: [], returns: "ptr" },
  gst_caps_features_new_single: { args: ["ptr"], returns: "ptr" },
  gst_caps_features_set_parent_refcount: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_features_copy: { args: ["ptr"], returns: "ptr" },
  gst_caps_features_free: { args: ["ptr"], returns: "void" },
  gst_caps_features_to_string: { args: ["ptr"], returns: "ptr" },
  gst_caps_features_from_string: { args: ["ptr"], returns: "ptr" },
  gst_caps_features_get_size: { args: ["ptr"], returns: "u32" },
  gst_caps_features_get_nth: { args: ["ptr", "u32"], returns: "ptr" },
  gst_caps_features_get_nth_id: { args: ["ptr", "u32"], returns: "u32" },
  gst_caps_features_contains: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_features_contains_id: { args: ["ptr", "u32"], returns: "i32" },
  gst_caps_features_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_caps_features_is_any: { args: ["ptr"], returns: "i32" },
  gst_caps_features_add: { args: ["ptr", "ptr"], returns: "void" },
  gst_caps_features_add_id: { args: ["ptr", "u32"], returns: "void" },
  gst_caps_features_remove: { args: ["ptr", "ptr"], returns: "void" },
  gst_caps_features_remove_id: { args: ["ptr", "u32"], returns: "void" },
} as const;

export const variables = {
  _gst_caps_features_type: { kind: "u64" },
  _gst_caps_features_any: { kind: "ptr", to: "GstCapsFeatures" },
  _gst_caps_features_memory_system_memory: { kind: "ptr", to: "GstCapsFeatures" },
} as const;

export const constants = {
  GST_CAPS_FEATURE_MEMORY_SYSTEM_MEMORY: "memory:SystemMemory",
} as const;
