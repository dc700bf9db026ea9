// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_hostname_is_non_ascii: { args: ["ptr"], returns: "i32" },
  g_hostname_is_ascii_encoded: { args: ["ptr"], returns: "i32" },
  g_hostname_is_ip_address: { args: ["ptr"], returns: "i32" },
  g_hostname_to_ascii: { args: ["ptr"], returns: "ptr" },
  g_hostname_to_unicode: { args: ["ptr"], returns: "ptr" },
} as const;
