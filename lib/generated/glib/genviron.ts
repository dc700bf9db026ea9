// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_getenv: { args: ["ptr"], returns: "ptr" },
  g_setenv: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  g_unsetenv: { args: ["ptr"], returns: "void" },
  g_listenv: { args: [], returns: "ptr" },
  g_get_environ: { args: [], returns: "ptr" },
  g_environ_getenv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_environ_setenv: { args: ["ptr", "ptr", "ptr", "i32"], returns: "ptr" },
  g_environ_unsetenv: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;
