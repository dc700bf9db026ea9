// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_signal_group_get_type: { args: [], returns: "u64" },
  g_signal_group_new: { args: ["u64"], returns: "ptr" },
  g_signal_group_set_target: { args: ["ptr", "ptr"], returns: "void" },
  g_signal_group_dup_target: { args: ["ptr"], returns: "ptr" },
  g_signal_group_block: { args: ["ptr"], returns: "void" },
  g_signal_group_unblock: { args: ["ptr"], returns: "void" },
  g_signal_group_connect_closure: { args: ["ptr", "ptr", "ptr", "i32"], returns: "void" },
  g_signal_group_connect_object: { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  g_signal_group_connect_data: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  g_signal_group_connect: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_signal_group_connect_after: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_signal_group_connect_swapped: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;
