// Generated from C headers by `bun run bindgen`. Do not edit.

export const constants = {
  G_GNUC_FUNCTION: "",
  G_GNUC_PRETTY_FUNCTION: "",
  G_ANALYZER_ANALYZING: 0,
  FALSE: 0,
  TRUE: 1,
} as const;
