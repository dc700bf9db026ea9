// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_pattern_spec_new: { args: ["ptr"], returns: "ptr" },
  g_pattern_spec_free: { args: ["ptr"], returns: "void" },
  g_pattern_spec_copy: { args: ["ptr"], returns: "ptr" },
  g_pattern_spec_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_pattern_spec_match: { args: ["ptr", "u64", "ptr", "ptr"], returns: "i32" },
  g_pattern_spec_match_string: { args: ["ptr", "ptr"], returns: "i32" },
  g_pattern_match: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_pattern_match_string: { args: ["ptr", "ptr"], returns: "i32" },
  g_pattern_match_simple: { args: ["ptr", "ptr"], returns: "i32" },
} as const;
