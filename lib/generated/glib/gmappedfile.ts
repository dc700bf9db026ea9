// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_mapped_file_new: { args: ["ptr", "i32", "ptr"], returns: "ptr" },
  g_mapped_file_new_from_fd: { args: ["i32", "i32", "ptr"], returns: "ptr" },
  g_mapped_file_get_length: { args: ["ptr"], returns: "u64" },
  g_mapped_file_get_contents: { args: ["ptr"], returns: "ptr" },
  g_mapped_file_get_bytes: { args: ["ptr"], returns: "ptr" },
  g_mapped_file_ref: { args: ["ptr"], returns: "ptr" },
  g_mapped_file_unref: { args: ["ptr"], returns: "void" },
  g_mapped_file_free: { args: ["ptr"], returns: "void" },
} as const;
