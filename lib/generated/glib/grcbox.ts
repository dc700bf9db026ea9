// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_rc_box_alloc: { args: ["u64"], returns: "ptr" },
  g_rc_box_alloc0: { args: ["u64"], returns: "ptr" },
  g_rc_box_dup: { args: ["u64", "ptr"], returns: "ptr" },
  g_rc_box_acquire: { args: ["ptr"], returns: "ptr" },
  g_rc_box_release: { args: ["ptr"], returns: "void" },
  g_rc_box_release_full: { args: ["ptr", "ptr"], returns: "void" },
  g_rc_box_get_size: { args: ["ptr"], returns: "u64" },
  g_atomic_rc_box_alloc: { args: ["u64"], returns: "ptr" },
  g_atomic_rc_box_alloc0: { args: ["u64"], returns: "ptr" },
  g_atomic_rc_box_dup: { args: ["u64", "ptr"], returns: "ptr" },
  g_atomic_rc_box_acquire: { args: ["ptr"], returns: "ptr" },
  g_atomic_rc_box_release: { args: ["ptr"], returns: "void" },
  g_atomic_rc_box_release_full: { args: ["ptr", "ptr"], returns: "void" },
  g_atomic_rc_box_get_size: { args: ["ptr"], returns: "u64" },
} as const;
