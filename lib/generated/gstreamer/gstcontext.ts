// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_context_get_type: { args: [], returns: "u64" },
  gst_context_ref: { args: ["ptr"], returns: "ptr" },
  gst_context_unref: { args: ["ptr"], returns: "void" },
  gst_context_copy: { args: ["ptr"], returns: "ptr" },
  gst_context_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_context_new: { args: ["ptr", "i32"], returns: "ptr" },
  gst_context_get_context_type: { args: ["ptr"], returns: "ptr" },
  gst_context_has_context_type: { args: ["ptr", "ptr"], returns: "i32" },
  gst_context_get_structure: { args: ["ptr"], returns: "ptr" },
  gst_context_writable_structure: { args: ["ptr"], returns: "ptr" },
  gst_context_is_persistent: { args: ["ptr"], returns: "i32" },
} as const;

export const wrappers = {
  gst_context_is_writable: { args: ["ptr"], returns: "i32" },
  gst_context_make_writable: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_context_type: { kind: "u64" },
} as const;
