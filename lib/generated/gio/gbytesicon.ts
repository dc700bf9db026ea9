// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_bytes_icon_get_type: { args: [], returns: "u64" },
  g_bytes_icon_new: { args: ["ptr"], returns: "ptr" },
  g_bytes_icon_get_bytes: { args: ["ptr"], returns: "ptr" },
} as const;
