// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_uri_ref: { args: ["ptr"], returns: "ptr" },
  g_uri_unref: { args: ["ptr"], returns: "void" },
  g_uri_split: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_uri_split_with_user: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_uri_split_network: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_uri_is_valid: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  g_uri_join: { args: ["u32", "ptr", "ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_uri_join_with_user: { args: ["u32", "ptr", "ptr", "ptr", "ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_uri_parse: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_uri_parse_relative: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
  g_uri_resolve_relative: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
  g_uri_build: { args: ["u32", "ptr", "ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_uri_build_with_user: { args: ["u32", "ptr", "ptr", "ptr", "ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_uri_to_string: { args: ["ptr"], returns: "ptr" },
  g_uri_to_string_partial: { args: ["ptr", "u32"], returns: "ptr" },
  g_uri_get_scheme: { args: ["ptr"], returns: "ptr" },
  g_uri_get_userinfo: { args: ["ptr"], returns: "ptr" },
  g_uri_get_user: { args: ["ptr"], returns: "ptr" },
  g_uri_get_password: { args: ["ptr"], returns: "ptr" },
  g_uri_get_auth_params: { args: ["ptr"], returns: "ptr" },
  g_uri_get_host: { args: ["ptr"], returns: "ptr" },
  g_uri_get_port: { args: ["ptr"], returns: "i32" },
  g_uri_get_path: { args: ["ptr"], returns: "ptr" },
  g_uri_get_query: { args: ["ptr"], returns: "ptr" },
  g_uri_get_fragment: { args: ["ptr"], returns: "ptr" },
  g_uri_get_flags: { args: ["ptr"], returns: "u32" },
  g_uri_parse_params: { args: ["ptr", "i64", "ptr", "u32", "ptr"], returns: "ptr" },
  g_uri_params_iter_init: { args: ["ptr", "ptr", "i64", "ptr", "u32"], returns: "void" },
  g_uri_params_iter_next: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_uri_error_quark: { args: [], returns: "u32" },
  g_uri_unescape_string: { args: ["ptr", "ptr"], returns: "ptr" },
  g_uri_unescape_segment: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_uri_parse_scheme: { args: ["ptr"], returns: "ptr" },
  g_uri_peek_scheme: { args: ["ptr"], returns: "ptr" },
  g_uri_escape_string: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_uri_unescape_bytes: { args: ["ptr", "i64", "ptr", "ptr"], returns: "ptr" },
  g_uri_escape_bytes: { args: ["ptr", "u64", "ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_URI_RESERVED_CHARS_GENERIC_DELIMITERS: ":/?#[]@",
} as const;

export const GUriFlags = {
  G_URI_FLAGS_NONE: 0,
  G_URI_FLAGS_PARSE_RELAXED: 1,
  G_URI_FLAGS_HAS_PASSWORD: 2,
  G_URI_FLAGS_HAS_AUTH_PARAMS: 4,
  G_URI_FLAGS_ENCODED: 8,
  G_URI_FLAGS_NON_DNS: 16,
  G_URI_FLAGS_ENCODED_QUERY: 32,
  G_URI_FLAGS_ENCODED_PATH: 64,
  G_URI_FLAGS_ENCODED_FRAGMENT: 128,
  G_URI_FLAGS_SCHEME_NORMALIZE: 256,
} as const;
export type GUriFlags = (typeof GUriFlags)[keyof typeof GUriFlags];

export const GUriHideFlags = {
  G_URI_HIDE_NONE: 0,
  G_URI_HIDE_USERINFO: 1,
  G_URI_HIDE_PASSWORD: 2,
  G_URI_HIDE_AUTH_PARAMS: 4,
  G_URI_HIDE_QUERY: 8,
  G_URI_HIDE_FRAGMENT: 16,
} as const;
export type GUriHideFlags = (typeof GUriHideFlags)[keyof typeof GUriHideFlags];

export const GUriParamsFlags = {
  G_URI_PARAMS_NONE: 0,
  G_URI_PARAMS_CASE_INSENSITIVE: 1,
  G_URI_PARAMS_WWW_FORM: 2,
  G_URI_PARAMS_PARSE_RELAXED: 4,
} as const;
export type GUriParamsFlags = (typeof GUriParamsFlags)[keyof typeof GUriParamsFlags];

export const GUriError = {
  G_URI_ERROR_FAILED: 0,
  G_URI_ERROR_BAD_SCHEME: 1,
  G_URI_ERROR_BAD_USER: 2,
  G_URI_ERROR_BAD_PASSWORD: 3,
  G_URI_ERROR_BAD_AUTH_PARAMS: 4,
  G_URI_ERROR_BAD_HOST: 5,
  G_URI_ERROR_BAD_PORT: 6,
  G_URI_ERROR_BAD_PATH: 7,
  G_URI_ERROR_BAD_QUERY: 8,
  G_URI_ERROR_BAD_FRAGMENT: 9,
} as const;
export type GUriError = (typeof GUriError)[keyof typeof GUriError];

export class GUriParamsIter extends Struct {
  static readonly size = 280;
  static readonly align = 8;
  static readonly fields = {
    dummy0: { offset: 0, size: 4, kind: "i32" },
    dummy1: { offset: 8, size: 8, kind: "ptr" },
    dummy2: { offset: 16, size: 8, kind: "ptr" },
    dummy3: { offset: 24, size: 256, kind: "array", of: "u8", length: 256 },
  } as const;

  get dummy0(): number {
    return this.$live("dummy0").i32(this.$at);
  }

  set dummy0(value: number) {
    this.$live("dummy0").setI32(this.$at, this.$fit("i32", "dummy0", value));
  }

  get dummy1(): number {
    return this.$live("dummy1").pointer(this.$at + 8);
  }

  set dummy1(value: number) {
    this.$live("dummy1").setPointer(this.$at + 8, this.$fit("ptr", "dummy1", value));
  }

  get dummy2(): number {
    return this.$live("dummy2").pointer(this.$at + 16);
  }

  set dummy2(value: number) {
    this.$live("dummy2").setPointer(this.$at + 16, this.$fit("ptr", "dummy2", value));
  }

  get dummy3(): NumberArray {
    return new NumberArray(this.$live("dummy3"), this.$at + 24, 256, "u8");
  }
}
