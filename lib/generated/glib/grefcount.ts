// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_ref_count_init: { args: ["ptr"], returns: "void" },
  g_ref_count_inc: { args: ["ptr"], returns: "void" },
  g_ref_count_dec: { args: ["ptr"], returns: "i32" },
  g_ref_count_compare: { args: ["ptr", "i32"], returns: "i32" },
  g_atomic_ref_count_init: { args: ["ptr"], returns: "void" },
  g_atomic_ref_count_inc: { args: ["ptr"], returns: "void" },
  g_atomic_ref_count_dec: { args: ["ptr"], returns: "i32" },
  g_atomic_ref_count_compare: { args: ["ptr", "i32"], returns: "i32" },
} as const;
