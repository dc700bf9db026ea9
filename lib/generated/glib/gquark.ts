// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_quark_try_string: { args: ["ptr"], returns: "u32" },
  g_quark_from_static_string: { args: ["ptr"], returns: "u32" },
  g_quark_from_string: { args: ["ptr"], returns: "u32" },
  g_quark_to_string: { args: ["u32"], returns: "ptr" },
  g_intern_string: { args: ["ptr"], returns: "ptr" },
  g_intern_static_string: { args: ["ptr"], returns: "ptr" },
} as const;
