// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_convert_error_quark: { args: [], returns: "u32" },
  g_iconv_open: { args: ["ptr", "ptr"], returns: "ptr" },
  g_iconv: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "u64" },
  g_iconv_close: { args: ["ptr"], returns: "i32" },
  g_convert: { args: ["ptr", "i64", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_convert_with_iconv: { args: ["ptr", "i64", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_convert_with_fallback: { args: ["ptr", "i64", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_locale_to_utf8: { args: ["ptr", "i64", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_locale_from_utf8: { args: ["ptr", "i64", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_filename_to_utf8: { args: ["ptr", "i64", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_filename_from_utf8: { args: ["ptr", "i64", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_filename_from_uri: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_filename_to_uri: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_filename_display_name: { args: ["ptr"], returns: "ptr" },
  g_get_filename_charsets: { args: ["ptr"], returns: "i32" },
  g_filename_display_basename: { args: ["ptr"], returns: "ptr" },
  g_uri_list_extract_uris: { args: ["ptr"], returns: "ptr" },
} as const;

export const GConvertError = {
  G_CONVERT_ERROR_NO_CONVERSION: 0,
  G_CONVERT_ERROR_ILLEGAL_SEQUENCE: 1,
  G_CONVERT_ERROR_FAILED: 2,
  G_CONVERT_ERROR_PARTIAL_INPUT: 3,
  G_CONVERT_ERROR_BAD_URI: 4,
  G_CONVERT_ERROR_NOT_ABSOLUTE_PATH: 5,
  G_CONVERT_ERROR_NO_MEMORY: 6,
  G_CONVERT_ERROR_EMBEDDED_NUL: 7,
} as const;
export type GConvertError = (typeof GConvertError)[keyof typeof GConvertError];
