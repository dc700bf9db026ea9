// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_pollable_source_new: { args: ["ptr"], returns: "ptr" },
  g_pollable_source_new_full: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_pollable_stream_read: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr"], returns: "i64" },
  g_pollable_stream_write: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr"], returns: "i64" },
  g_pollable_stream_write_all: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;
