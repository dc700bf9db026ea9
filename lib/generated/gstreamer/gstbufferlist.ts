// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_buffer_list_ref: { args: ["ptr"], returns: "ptr" },
  gst_buffer_list_unref: { args: ["ptr"], returns: "void" },
  gst_clear_buffer_list: { args: ["ptr"], returns: "void" },
  gst_buffer_list_copy: { args: ["ptr"], returns: "ptr" },
  gst_buffer_list_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_buffer_list_take: { args: ["ptr", "ptr"], returns: "i32" },
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

export const wrappers = {
  gst_buffer_list_is_writable: { args: ["ptr"], returns: "i32" },
  gst_buffer_list_make_writable: { args: ["ptr"], returns: "ptr" },
  gst_buffer_list_add: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const variables = {
  _gst_buffer_list_type: { kind: "u64" },
} as const;

export const callbacks = {
  GstBufferListFunc: { args: ["ptr", "u32", "ptr"], returns: "i32" },
} as const;
