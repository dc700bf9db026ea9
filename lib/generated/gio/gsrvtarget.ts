// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_srv_target_get_type: { args: [], returns: "u64" },
  g_srv_target_new: { args: ["ptr", "u16", "u16", "u16"], returns: "ptr" },
  g_srv_target_copy: { args: ["ptr"], returns: "ptr" },
  g_srv_target_free: { args: ["ptr"], returns: "void" },
  g_srv_target_get_hostname: { args: ["ptr"], returns: "ptr" },
  g_srv_target_get_port: { args: ["ptr"], returns: "u16" },
  g_srv_target_get_priority: { args: ["ptr"], returns: "u16" },
  g_srv_target_get_weight: { args: ["ptr"], returns: "u16" },
  g_srv_target_list_sort: { args: ["ptr"], returns: "ptr" },
} as const;
