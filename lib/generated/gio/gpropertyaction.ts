// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_property_action_get_type: { args: [], returns: "u64" },
  g_property_action_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;
