// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_themed_icon_get_type: { args: [], returns: "u64" },
  g_themed_icon_new: { args: ["ptr"], returns: "ptr" },
  g_themed_icon_new_with_default_fallbacks: { args: ["ptr"], returns: "ptr" },
  g_themed_icon_new_from_names: { args: ["ptr", "i32"], returns: "ptr" },
  g_themed_icon_prepend_name: { args: ["ptr", "ptr"], returns: "void" },
  g_themed_icon_append_name: { args: ["ptr", "ptr"], returns: "void" },
  g_themed_icon_get_names: { args: ["ptr"], returns: "ptr" },
} as const;
