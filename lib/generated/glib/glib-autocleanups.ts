// Generated from C headers by `bun run bindgen`. Do not edit.

export const wrappers = {
  g_autoptr_cleanup_generic_gfree: { args: ["ptr"], returns: "void" },
  g_autoptr_cleanup_gstring_free: { args: ["ptr"], returns: "void" },
} as const;
