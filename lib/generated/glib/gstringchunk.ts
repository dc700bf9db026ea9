// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_string_chunk_new: { args: ["u64"], returns: "ptr" },
  g_string_chunk_free: { args: ["ptr"], returns: "void" },
  g_string_chunk_clear: { args: ["ptr"], returns: "void" },
  g_string_chunk_insert: { args: ["ptr", "ptr"], returns: "ptr" },
  g_string_chunk_insert_len: { args: ["ptr", "ptr", "i64"], returns: "ptr" },
  g_string_chunk_insert_const: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;
