// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_dbus_connection_export_menu_model: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_dbus_connection_unexport_menu_model: { args: ["ptr", "u32"], returns: "void" },
} as const;
