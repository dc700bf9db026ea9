// Generated from C headers by `bun run bindgen`. Do not edit.

export const constants = {
  GST_CAN_INLINE: 1,
} as const;
