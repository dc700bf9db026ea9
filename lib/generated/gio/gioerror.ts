// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_io_error_quark: { args: [], returns: "u32" },
  g_io_error_from_errno: { args: ["i32"], returns: "u32" },
  g_io_error_from_file_error: { args: ["u32"], returns: "u32" },
} as const;
