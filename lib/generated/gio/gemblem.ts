// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_emblem_get_type: { args: [], returns: "u64" },
  g_emblem_new: { args: ["ptr"], returns: "ptr" },
  g_emblem_new_with_origin: { args: ["ptr", "u32"], returns: "ptr" },
  g_emblem_get_icon: { args: ["ptr"], returns: "ptr" },
  g_emblem_get_origin: { args: ["ptr"], returns: "u32" },
} as const;
