// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_credentials_get_type: { args: [], returns: "u64" },
  g_credentials_new: { args: [], returns: "ptr" },
  g_credentials_to_string: { args: ["ptr"], returns: "ptr" },
  g_credentials_get_native: { args: ["ptr", "u32"], returns: "ptr" },
  g_credentials_set_native: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_credentials_is_same_user: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_credentials_get_unix_pid: { args: ["ptr", "ptr"], returns: "i32" },
  g_credentials_get_unix_user: { args: ["ptr", "ptr"], returns: "u32" },
  g_credentials_set_unix_user: { args: ["ptr", "u32", "ptr"], returns: "i32" },
} as const;
