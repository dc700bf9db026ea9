// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_access: { args: ["ptr", "i32"], returns: "i32" },
  g_chdir: { args: ["ptr"], returns: "i32" },
  g_unlink: { args: ["ptr"], returns: "i32" },
  g_rmdir: { args: ["ptr"], returns: "i32" },
  g_close: { args: ["i32", "ptr"], returns: "i32" },
} as const;
