// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_dbus_auth_observer_get_type: { args: [], returns: "u64" },
  g_dbus_auth_observer_new: { args: [], returns: "ptr" },
  g_dbus_auth_observer_authorize_authenticated_peer: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dbus_auth_observer_allow_mechanism: { args: ["ptr", "ptr"], returns: "i32" },
} as const;
