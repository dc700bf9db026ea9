// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_networking_init: { args: [], returns: "void" },
} as const;
