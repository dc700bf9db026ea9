// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_dbus_method_invocation_get_type: { args: [], returns: "u64" },
  g_dbus_method_invocation_get_sender: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_object_path: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_interface_name: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_method_name: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_method_info: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_property_info: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_connection: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_message: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_parameters: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_get_user_data: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_invocation_return_value: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_method_invocation_return_value_with_unix_fd_list: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_method_invocation_return_error_literal: { args: ["ptr", "u32", "i32", "ptr"], returns: "void" },
  g_dbus_method_invocation_return_gerror: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_method_invocation_take_error: { args: ["ptr", "ptr"], returns: "void" },
  g_dbus_method_invocation_return_dbus_error: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  G_DBUS_METHOD_INVOCATION_HANDLED: 1,
  G_DBUS_METHOD_INVOCATION_UNHANDLED: 0,
} as const;
