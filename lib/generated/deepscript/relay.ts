// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  ds_relay_new: { args: ["ptr", "ptr"], returns: "ptr" },
  ds_relay_keep: { args: ["ptr"], returns: "void" },
  ds_relay_free: { args: ["ptr"], returns: "void" },
  ds_relay_problem: { args: ["ptr"], returns: "ptr" },
  ds_relay_config: { args: ["ptr"], returns: "ptr" },
  ds_relay_counts: { args: ["ptr", "ptr"], returns: "void" },
} as const;
