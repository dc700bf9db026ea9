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
} as const;
