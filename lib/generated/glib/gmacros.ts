// Generated from C headers by `bun run bindgen`. Do not edit.

export const constants = {
  G_ANALYZER_ANALYZING: 0,
  FALSE: 0,
} as const;
