// Generated from C headers by `bun run bindgen`. Do not edit.

export const constants = {
  GST_VERSION_MAJOR: 1,
  GST_VERSION_MINOR: 22,
  GST_VERSION_MICRO: 0,
  GST_VERSION_NANO: 0,
} as const;
