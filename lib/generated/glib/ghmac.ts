// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_hmac_new: { args: ["u32", "ptr", "u64"], returns: "ptr" },
  g_hmac_copy: { args: ["ptr"], returns: "ptr" },
  g_hmac_ref: { args: ["ptr"], returns: "ptr" },
  g_hmac_unref: { args: ["ptr"], returns: "void" },
  g_hmac_update: { args: ["ptr", "ptr", "i64"], returns: "void" },
  g_hmac_get_string: { args: ["ptr"], returns: "ptr" },
  g_hmac_get_digest: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_compute_hmac_for_data: { args: ["u32", "ptr", "u64", "ptr", "u64"], returns: "ptr" },
  g_compute_hmac_for_string: { args: ["u32", "ptr", "u64", "ptr", "i64"], returns: "ptr" },
  g_compute_hmac_for_bytes: { args: ["u32", "ptr", "ptr"], returns: "ptr" },
} as const;
