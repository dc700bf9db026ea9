// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_timer_new: { args: [], returns: "ptr" },
  g_timer_destroy: { args: ["ptr"], returns: "void" },
  g_timer_start: { args: ["ptr"], returns: "void" },
  g_timer_stop: { args: ["ptr"], returns: "void" },
  g_timer_reset: { args: ["ptr"], returns: "void" },
  g_timer_continue: { args: ["ptr"], returns: "void" },
  g_timer_elapsed: { args: ["ptr", "ptr"], returns: "f64" },
  g_timer_is_active: { args: ["ptr"], returns: "i32" },
  g_usleep: { args: ["u64"], returns: "void" },
  g_time_val_add: { args: ["ptr", "i64"], returns: "void" },
  g_time_val_from_iso8601: { args: ["ptr", "ptr"], returns: "i32" },
  g_time_val_to_iso8601: { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_USEC_PER_SEC: 1000000,
} as const;
