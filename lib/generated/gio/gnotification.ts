// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_notification_get_type: { args: [], returns: "u64" },
  g_notification_new: { args: ["ptr"], returns: "ptr" },
  g_notification_set_title: { args: ["ptr", "ptr"], returns: "void" },
  g_notification_set_body: { args: ["ptr", "ptr"], returns: "void" },
  g_notification_set_icon: { args: ["ptr", "ptr"], returns: "void" },
  g_notification_set_urgent: { args: ["ptr", "i32"], returns: "void" },
  g_notification_set_priority: { args: ["ptr", "u32"], returns: "void" },
  g_notification_set_category: { args: ["ptr", "ptr"], returns: "void" },
  g_notification_add_button: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_notification_add_button_with_target_value: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_notification_set_default_action: { args: ["ptr", "ptr"], returns: "void" },
  g_notification_set_default_action_and_target_value: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;
