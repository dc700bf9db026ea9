// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_buffer_list_get_type: { args: [], returns: "u64" },
  gst_buffer_list_new: { args: [], returns: "ptr" },
  gst_buffer_list_new_sized: { args: ["u32"], returns: "ptr" },
  gst_buffer_list_length: { args: ["ptr"], returns: "u32" },
  gst_buffer_list_get: { args: ["ptr", "u32"], returns: "ptr" },
  gst_buffer_list_get_writable: { args: ["ptr", "u32"], returns: "ptr" },
  gst_buffer_list_insert: { args: ["ptr", "i32", "ptr"], returns: "void" },
  gst_buffer_list_remove: { args: ["ptr", "u32", "u32"], returns: "void" },
  gst_buffer_list_foreach: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_buffer_list_copy_deep: { args: ["ptr"], returns: "ptr" },
  gst_buffer_list_calculate_size: { args: ["ptr"], returns: "u64" },
} as const;
