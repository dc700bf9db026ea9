// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_encoding_target_get_type: { args: [], returns: "u64" },
  gst_encoding_target_new: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_encoding_target_get_name: { args: ["ptr"], returns: "ptr" },
  gst_encoding_target_get_category: { args: ["ptr"], returns: "ptr" },
  gst_encoding_target_get_description: { args: ["ptr"], returns: "ptr" },
  gst_encoding_target_get_path: { args: ["ptr"], returns: "ptr" },
  gst_encoding_target_get_profiles: { args: ["ptr"], returns: "ptr" },
  gst_encoding_target_get_profile: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_encoding_target_add_profile: { args: ["ptr", "ptr"], returns: "i32" },
  gst_encoding_target_save: { args: ["ptr", "ptr"], returns: "i32" },
  gst_encoding_target_save_to_file: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_encoding_target_load: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_encoding_target_load_from_file: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_encoding_list_available_categories: { args: [], returns: "ptr" },
  gst_encoding_list_all_targets: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_encoding_target_unref: { args: ["ptr"], returns: "void" },
  gst_encoding_target_ref: { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  GST_ENCODING_CATEGORY_DEVICE: "device",
  GST_ENCODING_CATEGORY_ONLINE_SERVICE: "online-service",
  GST_ENCODING_CATEGORY_STORAGE_EDITING: "storage-editing",
  GST_ENCODING_CATEGORY_CAPTURE: "capture",
  GST_ENCODING_CATEGORY_FILE_EXTENSION: "file-extension",
} as const;
