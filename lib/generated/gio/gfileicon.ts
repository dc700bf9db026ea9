// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_file_icon_get_type: { args: [], returns: "u64" },
  g_file_icon_new: { args: ["ptr"], returns: "ptr" },
  g_file_icon_get_file: { args: ["ptr"], returns: "ptr" },
} as const;
