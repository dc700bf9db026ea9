// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_bytes_new: { args: ["ptr", "u64"], returns: "ptr" },
  g_bytes_new_take: { args: ["ptr", "u64"], returns: "ptr" },
  g_bytes_new_static: { args: ["ptr", "u64"], returns: "ptr" },
  g_bytes_new_with_free_func: { args: ["ptr", "u64", "ptr", "ptr"], returns: "ptr" },
  g_bytes_new_from_bytes: { args: ["ptr", "u64", "u64"], returns: "ptr" },
  g_bytes_get_data: { args: ["ptr", "ptr"], returns: "ptr" },
  g_bytes_get_size: { args: ["ptr"], returns: "u64" },
  g_bytes_ref: { args: ["ptr"], returns: "ptr" },
  g_bytes_unref: { args: ["ptr"], returns: "void" },
  g_bytes_unref_to_data: { args: ["ptr", "ptr"], returns: "ptr" },
  g_bytes_unref_to_array: { args: ["ptr"], returns: "ptr" },
  g_bytes_hash: { args: ["ptr"], returns: "u32" },
  g_bytes_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_bytes_compare: { args: ["ptr", "ptr"], returns: "i32" },
  g_bytes_get_region: { args: ["ptr", "u64", "u64", "u64"], returns: "ptr" },
} as const;
