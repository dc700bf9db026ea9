// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_shell_error_quark: { args: [], returns: "u32" },
  g_shell_quote: { args: ["ptr"], returns: "ptr" },
  g_shell_unquote: { args: ["ptr", "ptr"], returns: "ptr" },
  g_shell_parse_argv: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const GShellError = {
  G_SHELL_ERROR_BAD_QUOTING: 0,
  G_SHELL_ERROR_EMPTY_STRING: 1,
  G_SHELL_ERROR_FAILED: 2,
} as const;
export type GShellError = (typeof GShellError)[keyof typeof GShellError];
