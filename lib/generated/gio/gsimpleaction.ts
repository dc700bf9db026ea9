// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_simple_action_get_type: { args: [], returns: "u64" },
  g_simple_action_new: { args: ["ptr", "ptr"], returns: "ptr" },
  g_simple_action_new_stateful: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_simple_action_set_enabled: { args: ["ptr", "i32"], returns: "void" },
  g_simple_action_set_state: { args: ["ptr", "ptr"], returns: "void" },
  g_simple_action_set_state_hint: { args: ["ptr", "ptr"], returns: "void" },
} as const;
