// Generated from C headers by `bun run bindgen`. Do not edit.

export const constants = {
  GST_PADDING: 4,
  GST_PADDING_LARGE: 20,
  GST_DISABLE_CAST_CHECKS: 0,
  GST_DISABLE_GLIB_ASSERTS: 0,
  GST_DISABLE_GLIB_CHECKS: 0,
  GST_HAVE_UNALIGNED_ACCESS: 1,
} as const;
