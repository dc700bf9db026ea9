// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_init: { args: ["ptr", "ptr"], returns: "void" },
  gst_init_check: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_is_initialized: { args: [], returns: "i32" },
  gst_init_get_option_group: { args: [], returns: "ptr" },
  gst_deinit: { args: [], returns: "void" },
  gst_version: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_version_string: { args: [], returns: "ptr" },
  gst_segtrap_is_enabled: { args: [], returns: "i32" },
  gst_segtrap_set_enabled: { args: ["i32"], returns: "void" },
  gst_registry_fork_is_enabled: { args: [], returns: "i32" },
  gst_registry_fork_set_enabled: { args: ["i32"], returns: "void" },
  gst_update_registry: { args: [], returns: "i32" },
  gst_get_main_executable_path: { args: [], returns: "ptr" },
} as const;
