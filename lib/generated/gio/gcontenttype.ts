// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_content_type_equals: { args: ["ptr", "ptr"], returns: "i32" },
  g_content_type_is_a: { args: ["ptr", "ptr"], returns: "i32" },
  g_content_type_is_mime_type: { args: ["ptr", "ptr"], returns: "i32" },
  g_content_type_is_unknown: { args: ["ptr"], returns: "i32" },
  g_content_type_get_description: { args: ["ptr"], returns: "ptr" },
  g_content_type_get_mime_type: { args: ["ptr"], returns: "ptr" },
  g_content_type_get_icon: { args: ["ptr"], returns: "ptr" },
  g_content_type_get_symbolic_icon: { args: ["ptr"], returns: "ptr" },
  g_content_type_get_generic_icon_name: { args: ["ptr"], returns: "ptr" },
  g_content_type_can_be_executable: { args: ["ptr"], returns: "i32" },
  g_content_type_from_mime_type: { args: ["ptr"], returns: "ptr" },
  g_content_type_guess: { args: ["ptr", "ptr", "u64", "ptr"], returns: "ptr" },
  g_content_type_guess_for_tree: { args: ["ptr"], returns: "ptr" },
  g_content_types_get_registered: { args: [], returns: "ptr" },
  g_content_type_get_mime_dirs: { args: [], returns: "ptr" },
  g_content_type_set_mime_dirs: { args: ["ptr"], returns: "void" },
} as const;
