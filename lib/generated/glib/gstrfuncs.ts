// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_ascii_tolower: { args: ["i8"], returns: "i8" },
  g_ascii_toupper: { args: ["i8"], returns: "i8" },
  g_ascii_digit_value: { args: ["i8"], returns: "i32" },
  g_ascii_xdigit_value: { args: ["i8"], returns: "i32" },
  g_strdelimit: { args: ["ptr", "ptr", "i8"], returns: "ptr" },
  g_strcanon: { args: ["ptr", "ptr", "i8"], returns: "ptr" },
  g_strerror: { args: ["i32"], returns: "ptr" },
  g_strsignal: { args: ["i32"], returns: "ptr" },
  g_strreverse: { args: ["ptr"], returns: "ptr" },
  g_strlcpy: { args: ["ptr", "ptr", "u64"], returns: "u64" },
  g_strlcat: { args: ["ptr", "ptr", "u64"], returns: "u64" },
  g_strstr_len: { args: ["ptr", "i64", "ptr"], returns: "ptr" },
  g_strrstr: { args: ["ptr", "ptr"], returns: "ptr" },
  g_strrstr_len: { args: ["ptr", "i64", "ptr"], returns: "ptr" },
  g_str_has_suffix: { args: ["ptr", "ptr"], returns: "i32" },
  g_str_has_prefix: { args: ["ptr", "ptr"], returns: "i32" },
  g_strtod: { args: ["ptr", "ptr"], returns: "f64" },
  g_ascii_strtod: { args: ["ptr", "ptr"], returns: "f64" },
  g_ascii_strtoull: { args: ["ptr", "ptr", "u32"], returns: "u64" },
  g_ascii_strtoll: { args: ["ptr", "ptr", "u32"], returns: "i64" },
  g_ascii_dtostr: { args: ["ptr", "i32", "f64"], returns: "ptr" },
  g_ascii_formatd: { args: ["ptr", "i32", "ptr", "f64"], returns: "ptr" },
  g_strchug: { args: ["ptr"], returns: "ptr" },
  g_strchomp: { args: ["ptr"], returns: "ptr" },
  g_ascii_strcasecmp: { args: ["ptr", "ptr"], returns: "i32" },
  g_ascii_strncasecmp: { args: ["ptr", "ptr", "u64"], returns: "i32" },
  g_ascii_strdown: { args: ["ptr", "i64"], returns: "ptr" },
  g_ascii_strup: { args: ["ptr", "i64"], returns: "ptr" },
  g_str_is_ascii: { args: ["ptr"], returns: "i32" },
  g_strcasecmp: { args: ["ptr", "ptr"], returns: "i32" },
  g_strncasecmp: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  g_strdown: { args: ["ptr"], returns: "ptr" },
  g_strup: { args: ["ptr"], returns: "ptr" },
  g_strdup: { args: ["ptr"], returns: "ptr" },
  g_strndup: { args: ["ptr", "u64"], returns: "ptr" },
  g_strnfill: { args: ["u64", "i8"], returns: "ptr" },
  g_strcompress: { args: ["ptr"], returns: "ptr" },
  g_strescape: { args: ["ptr", "ptr"], returns: "ptr" },
  g_memdup: { args: ["ptr", "u32"], returns: "ptr" },
  g_memdup2: { args: ["ptr", "u64"], returns: "ptr" },
  g_strsplit: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_strsplit_set: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_strjoinv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_strfreev: { args: ["ptr"], returns: "void" },
  g_strdupv: { args: ["ptr"], returns: "ptr" },
  g_strv_length: { args: ["ptr"], returns: "u32" },
  g_stpcpy: { args: ["ptr", "ptr"], returns: "ptr" },
  g_str_to_ascii: { args: ["ptr", "ptr"], returns: "ptr" },
  g_str_tokenize_and_fold: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_str_match_string: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  g_strv_contains: { args: ["ptr", "ptr"], returns: "i32" },
  g_strv_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_number_parser_error_quark: { args: [], returns: "u32" },
  g_ascii_string_to_signed: { args: ["ptr", "u32", "i64", "i64", "ptr", "ptr"], returns: "i32" },
  g_ascii_string_to_unsigned: { args: ["ptr", "u32", "u64", "u64", "ptr", "ptr"], returns: "i32" },
} as const;

export const variables = {
  g_ascii_table: { kind: "ptr" },
} as const;

export const constants = {
  G_STR_DELIMITERS: "_-|> <.",
  G_ASCII_DTOSTR_BUF_SIZE: 39,
} as const;

export const GAsciiType = {
  G_ASCII_ALNUM: 1,
  G_ASCII_ALPHA: 2,
  G_ASCII_CNTRL: 4,
  G_ASCII_DIGIT: 8,
  G_ASCII_GRAPH: 16,
  G_ASCII_LOWER: 32,
  G_ASCII_PRINT: 64,
  G_ASCII_PUNCT: 128,
  G_ASCII_SPACE: 256,
  G_ASCII_UPPER: 512,
  G_ASCII_XDIGIT: 1024,
} as const;
export type GAsciiType = (typeof GAsciiType)[keyof typeof GAsciiType];

export const GNumberParserError = {
  G_NUMBER_PARSER_ERROR_INVALID: 0,
  G_NUMBER_PARSER_ERROR_OUT_OF_BOUNDS: 1,
} as const;
export type GNumberParserError = (typeof GNumberParserError)[keyof typeof GNumberParserError];
