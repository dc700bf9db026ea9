// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_source_set_closure: { args: ["ptr", "ptr"], returns: "void" },
  g_source_set_dummy_callback: { args: ["ptr"], returns: "void" },
} as const;
