// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_flow_combiner_new: { args: [], returns: "ptr" },
  gst_flow_combiner_ref: { args: ["ptr"], returns: "ptr" },
  gst_flow_combiner_unref: { args: ["ptr"], returns: "void" },
  gst_flow_combiner_free: { args: ["ptr"], returns: "void" },
  gst_flow_combiner_update_flow: { args: ["ptr", "i32"], returns: "i32" },
  gst_flow_combiner_update_pad_flow: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  gst_flow_combiner_add_pad: { args: ["ptr", "ptr"], returns: "void" },
  gst_flow_combiner_remove_pad: { args: ["ptr", "ptr"], returns: "void" },
  gst_flow_combiner_clear: { args: ["ptr"], returns: "void" },
  gst_flow_combiner_reset: { args: ["ptr"], returns: "void" },
  gst_flow_combiner_get_type: { args: [], returns: "u64" },
} as const;
