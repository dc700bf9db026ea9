// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_dbus_action_group_get_type: { args: [], returns: "u64" },
  g_dbus_action_group_get: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;
