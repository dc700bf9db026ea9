// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_app_stream_type_get_type: { args: [], returns: "u64" },
  gst_app_leaky_type_get_type: { args: [], returns: "u64" },
} as const;
