// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  glib_check_version: { args: ["u32", "u32", "u32"], returns: "ptr" },
} as const;
