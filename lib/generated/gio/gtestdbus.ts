// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_test_dbus_get_type: { args: [], returns: "u64" },
  g_test_dbus_new: { args: ["u32"], returns: "ptr" },
  g_test_dbus_get_flags: { args: ["ptr"], returns: "u32" },
  g_test_dbus_get_bus_address: { args: ["ptr"], returns: "ptr" },
  g_test_dbus_add_service_dir: { args: ["ptr", "ptr"], returns: "void" },
  g_test_dbus_up: { args: ["ptr"], returns: "void" },
  g_test_dbus_stop: { args: ["ptr"], returns: "void" },
  g_test_dbus_down: { args: ["ptr"], returns: "void" },
  g_test_dbus_unset: { args: [], returns: "void" },
} as const;
