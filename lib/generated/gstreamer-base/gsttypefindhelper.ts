// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_type_find_data_new: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  gst_type_find_data_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_type_find_data_get_probability: { args: ["ptr"], returns: "u32" },
  gst_type_find_data_get_typefind: { args: ["ptr"], returns: "ptr" },
  gst_type_find_data_free: { args: ["ptr"], returns: "void" },
  gst_type_find_helper: { args: ["ptr", "u64"], returns: "ptr" },
  gst_type_find_helper_for_data: { args: ["ptr", "ptr", "u64", "ptr"], returns: "ptr" },
  gst_type_find_helper_for_data_with_extension: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "ptr" },
  gst_type_find_helper_for_data_with_caps: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "ptr" },
  gst_type_find_helper_for_buffer: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_type_find_helper_for_buffer_with_extension: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_type_find_helper_for_buffer_with_caps: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_type_find_helper_for_extension: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_type_find_list_factories_for_caps: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_type_find_helper_get_range: { args: ["ptr", "ptr", "ptr", "u64", "ptr", "ptr"], returns: "ptr" },
  gst_type_find_helper_get_range_full: { args: ["ptr", "ptr", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstTypeFindHelperGetRangeFunction: { args: ["ptr", "ptr", "u64", "u32", "ptr"], returns: "i32" },
} as const;
