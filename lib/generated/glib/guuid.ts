// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_uuid_string_is_valid: { args: ["ptr"], returns: "i32" },
  g_uuid_string_random: { args: [], returns: "ptr" },
} as const;
