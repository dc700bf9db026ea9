// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_strv_builder_new: { args: [], returns: "ptr" },
  g_strv_builder_unref: { args: ["ptr"], returns: "void" },
  g_strv_builder_ref: { args: ["ptr"], returns: "ptr" },
  g_strv_builder_add: { args: ["ptr", "ptr"], returns: "void" },
  g_strv_builder_addv: { args: ["ptr", "ptr"], returns: "void" },
  g_strv_builder_end: { args: ["ptr"], returns: "ptr" },
} as const;
