// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_dbus_address_escape_value: { args: ["ptr"], returns: "ptr" },
  g_dbus_is_address: { args: ["ptr"], returns: "i32" },
  g_dbus_is_supported_address: { args: ["ptr", "ptr"], returns: "i32" },
  g_dbus_address_get_stream: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_address_get_stream_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_address_get_stream_sync: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_address_get_for_bus_sync: { args: ["i32", "ptr", "ptr"], returns: "ptr" },
} as const;
