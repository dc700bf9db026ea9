// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_simple_permission_get_type: { args: [], returns: "u64" },
  g_simple_permission_new: { args: ["i32"], returns: "ptr" },
} as const;
