// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_debug_bin_to_dot_data: { args: ["ptr", "i32"], returns: "ptr" },
  gst_debug_bin_to_dot_file: { args: ["ptr", "i32", "ptr"], returns: "void" },
  gst_debug_bin_to_dot_file_with_ts: { args: ["ptr", "i32", "ptr"], returns: "void" },
} as const;

export const GstDebugGraphDetails = {
  GST_DEBUG_GRAPH_SHOW_MEDIA_TYPE: 1,
  GST_DEBUG_GRAPH_SHOW_CAPS_DETAILS: 2,
  GST_DEBUG_GRAPH_SHOW_NON_DEFAULT_PARAMS: 4,
  GST_DEBUG_GRAPH_SHOW_STATES: 8,
  GST_DEBUG_GRAPH_SHOW_FULL_PARAMS: 16,
  GST_DEBUG_GRAPH_SHOW_ALL: 15,
  GST_DEBUG_GRAPH_SHOW_VERBOSE: -1,
} as const;
export type GstDebugGraphDetails = (typeof GstDebugGraphDetails)[keyof typeof GstDebugGraphDetails];
