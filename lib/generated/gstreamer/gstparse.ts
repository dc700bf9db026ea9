// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_parse_error_quark: { args: [], returns: "u32" },
  gst_parse_context_get_type: { args: [], returns: "u64" },
  gst_parse_context_new: { args: [], returns: "ptr" },
  gst_parse_context_get_missing_elements: { args: ["ptr"], returns: "ptr" },
  gst_parse_context_free: { args: ["ptr"], returns: "void" },
  gst_parse_context_copy: { args: ["ptr"], returns: "ptr" },
  gst_parse_launch: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_parse_launchv: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_parse_launch_full: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
  gst_parse_launchv_full: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
} as const;

export const GstParseError = {
  GST_PARSE_ERROR_SYNTAX: 0,
  GST_PARSE_ERROR_NO_SUCH_ELEMENT: 1,
  GST_PARSE_ERROR_NO_SUCH_PROPERTY: 2,
  GST_PARSE_ERROR_LINK: 3,
  GST_PARSE_ERROR_COULD_NOT_SET_PROPERTY: 4,
  GST_PARSE_ERROR_EMPTY_BIN: 5,
  GST_PARSE_ERROR_EMPTY: 6,
  GST_PARSE_ERROR_DELAYED_LINK: 7,
} as const;
export type GstParseError = (typeof GstParseError)[keyof typeof GstParseError];

export const GstParseFlags = {
  GST_PARSE_FLAG_NONE: 0,
  GST_PARSE_FLAG_FATAL_ERRORS: 1,
  GST_PARSE_FLAG_NO_SINGLE_ELEMENT_BINS: 2,
  GST_PARSE_FLAG_PLACE_IN_BIN: 4,
} as const;
export type GstParseFlags = (typeof GstParseFlags)[keyof typeof GstParseFlags];
