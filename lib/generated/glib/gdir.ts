// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_dir_open: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_dir_read_name: { args: ["ptr"], returns: "ptr" },
  g_dir_rewind: { args: ["ptr"], returns: "void" },
  g_dir_close: { args: ["ptr"], returns: "void" },
} as const;
