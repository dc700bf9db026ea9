// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_checksum_type_get_length: { args: ["u32"], returns: "i64" },
  g_checksum_new: { args: ["u32"], returns: "ptr" },
  g_checksum_reset: { args: ["ptr"], returns: "void" },
  g_checksum_copy: { args: ["ptr"], returns: "ptr" },
  g_checksum_free: { args: ["ptr"], returns: "void" },
  g_checksum_update: { args: ["ptr", "ptr", "i64"], returns: "void" },
  g_checksum_get_string: { args: ["ptr"], returns: "ptr" },
  g_checksum_get_digest: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_compute_checksum_for_data: { args: ["u32", "ptr", "u64"], returns: "ptr" },
  g_compute_checksum_for_string: { args: ["u32", "ptr", "i64"], returns: "ptr" },
  g_compute_checksum_for_bytes: { args: ["u32", "ptr"], returns: "ptr" },
} as const;

export const GChecksumType = {
  G_CHECKSUM_MD5: 0,
  G_CHECKSUM_SHA1: 1,
  G_CHECKSUM_SHA256: 2,
  G_CHECKSUM_SHA512: 3,
  G_CHECKSUM_SHA384: 4,
} as const;
export type GChecksumType = (typeof GChecksumType)[keyof typeof GChecksumType];
