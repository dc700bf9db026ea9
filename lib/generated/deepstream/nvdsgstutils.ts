// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  configure_source_for_ntp_sync: { args: ["ptr"], returns: "void" },
} as const;
