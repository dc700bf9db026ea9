// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_base64_encode_step: { args: ["ptr", "u64", "i32", "ptr", "ptr", "ptr"], returns: "u64" },
  g_base64_encode_close: { args: ["i32", "ptr", "ptr", "ptr"], returns: "u64" },
  g_base64_encode: { args: ["ptr", "u64"], returns: "ptr" },
  g_base64_decode_step: { args: ["ptr", "u64", "ptr", "ptr", "ptr"], returns: "u64" },
  g_base64_decode: { args: ["ptr", "ptr"], returns: "ptr" },
  g_base64_decode_inplace: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;
