// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_strip_context: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dgettext: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dcgettext: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_dngettext: { args: ["ptr", "ptr", "ptr", "u64"], returns: "ptr" },
  g_dpgettext: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  g_dpgettext2: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;
