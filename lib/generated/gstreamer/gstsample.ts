// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_sample_get_type: { args: [], returns: "u64" },
  gst_sample_new: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_sample_get_buffer: { args: ["ptr"], returns: "ptr" },
  gst_sample_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_sample_get_segment: { args: ["ptr"], returns: "ptr" },
  gst_sample_get_info: { args: ["ptr"], returns: "ptr" },
  gst_sample_get_buffer_list: { args: ["ptr"], returns: "ptr" },
  gst_sample_set_buffer_list: { args: ["ptr", "ptr"], returns: "void" },
  gst_sample_set_buffer: { args: ["ptr", "ptr"], returns: "void" },
  gst_sample_set_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_sample_set_segment: { args: ["ptr", "ptr"], returns: "void" },
  gst_sample_set_info: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sample_ref: { args: ["ptr"], returns: "ptr" },
  gst_sample_unref: { args: ["ptr"], returns: "void" },
  gst_sample_copy: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_sample_is_writable: { args: ["ptr"], returns: "i32" },
  gst_sample_make_writable: { args: ["ptr"], returns: "ptr" },
  gst_value_set_sample: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_take_sample: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_get_sample: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_sample_type: { kind: "u64" },
} as const;
