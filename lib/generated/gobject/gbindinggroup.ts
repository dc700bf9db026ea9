// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_binding_group_get_type: { args: [], returns: "u64" },
  g_binding_group_new: { args: [], returns: "ptr" },
  g_binding_group_dup_source: { args: ["ptr"], returns: "ptr" },
  g_binding_group_set_source: { args: ["ptr", "ptr"], returns: "void" },
  g_binding_group_bind: { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  g_binding_group_bind_full: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_binding_group_bind_with_closures: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "void" },
} as const;
