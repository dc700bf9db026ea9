// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_simple_io_stream_get_type: { args: [], returns: "u64" },
  g_simple_io_stream_new: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;
