// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_get_charset: { args: ["ptr"], returns: "i32" },
  g_get_codeset: { args: [], returns: "ptr" },
  g_get_console_charset: { args: ["ptr"], returns: "i32" },
  g_get_language_names: { args: [], returns: "ptr" },
  g_get_language_names_with_category: { args: ["ptr"], returns: "ptr" },
  g_get_locale_variants: { args: ["ptr"], returns: "ptr" },
} as const;
