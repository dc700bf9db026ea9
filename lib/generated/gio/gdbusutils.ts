// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_dbus_is_guid: { args: ["ptr"], returns: "i32" },
  g_dbus_generate_guid: { args: [], returns: "ptr" },
  g_dbus_is_name: { args: ["ptr"], returns: "i32" },
  g_dbus_is_unique_name: { args: ["ptr"], returns: "i32" },
  g_dbus_is_member_name: { args: ["ptr"], returns: "i32" },
  g_dbus_is_interface_name: { args: ["ptr"], returns: "i32" },
  g_dbus_is_error_name: { args: ["ptr"], returns: "i32" },
  g_dbus_gvariant_to_gvalue: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_gvalue_to_gvariant: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_escape_object_path_bytestring: { args: ["ptr"], returns: "ptr" },
  g_dbus_escape_object_path: { args: ["ptr"], returns: "ptr" },
  g_dbus_unescape_object_path: { args: ["ptr"], returns: "ptr" },
} as const;
