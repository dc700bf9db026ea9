// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_ref_string_new: { args: ["ptr"], returns: "ptr" },
  g_ref_string_new_len: { args: ["ptr", "i64"], returns: "ptr" },
  g_ref_string_new_intern: { args: ["ptr"], returns: "ptr" },
  g_ref_string_acquire: { args: ["ptr"], returns: "ptr" },
  g_ref_string_release: { args: ["ptr"], returns: "void" },
  g_ref_string_length: { args: ["ptr"], returns: "u64" },
} as const;
