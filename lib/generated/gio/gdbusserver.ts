// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_dbus_server_get_type: { args: [], returns: "u64" },
  g_dbus_server_new_sync: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_server_get_client_address: { args: ["ptr"], returns: "ptr" },
  g_dbus_server_get_guid: { args: ["ptr"], returns: "ptr" },
  g_dbus_server_get_flags: { args: ["ptr"], returns: "u32" },
  g_dbus_server_start: { args: ["ptr"], returns: "void" },
  g_dbus_server_stop: { args: ["ptr"], returns: "void" },
  g_dbus_server_is_active: { args: ["ptr"], returns: "i32" },
} as const;
