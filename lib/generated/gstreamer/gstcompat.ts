// Generated from C headers by `bun run bindgen`. Do not edit.

export const constants = {
  GST_MESSAGE_DURATION: 262144,
} as const;
