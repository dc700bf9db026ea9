// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_unicode_type_get_type: { args: [], returns: "u64" },
  g_unicode_break_type_get_type: { args: [], returns: "u64" },
  g_unicode_script_get_type: { args: [], returns: "u64" },
  g_normalize_mode_get_type: { args: [], returns: "u64" },
} as const;
