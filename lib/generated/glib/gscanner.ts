// Generated from C headers by `bun run bindgen`. Do not edit.
import { readBits, writeBits } from "../../native/bits.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_scanner_new: { args: ["ptr"], returns: "ptr" },
  g_scanner_destroy: { args: ["ptr"], returns: "void" },
  g_scanner_input_file: { args: ["ptr", "i32"], returns: "void" },
  g_scanner_sync_file_offset: { args: ["ptr"], returns: "void" },
  g_scanner_input_text: { args: ["ptr", "ptr", "u32"], returns: "void" },
  g_scanner_get_next_token: { args: ["ptr"], returns: "u32" },
  g_scanner_peek_next_token: { args: ["ptr"], returns: "u32" },
  g_scanner_cur_token: { args: ["ptr"], returns: "u32" },
  g_scanner_cur_line: { args: ["ptr"], returns: "u32" },
  g_scanner_cur_position: { args: ["ptr"], returns: "u32" },
  g_scanner_eof: { args: ["ptr"], returns: "i32" },
  g_scanner_set_scope: { args: ["ptr", "u32"], returns: "u32" },
  g_scanner_scope_add_symbol: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_scanner_scope_remove_symbol: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_scanner_scope_lookup_symbol: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_scanner_scope_foreach_symbol: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_scanner_lookup_symbol: { args: ["ptr", "ptr"], returns: "ptr" },
  g_scanner_unexp_token: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "i32"], returns: "void" },
} as const;

export const wrappers = {
  g_scanner_cur_value: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GScannerMsgFunc: { args: ["ptr", "ptr", "i32"], returns: "void" },
} as const;

export const constants = {
  G_CSET_A_2_Z: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  G_CSET_a_2_z: "abcdefghijklmnopqrstuvwxyz",
  G_CSET_DIGITS: "0123456789",
} as const;

export const GErrorType = {
  G_ERR_UNKNOWN: 0,
  G_ERR_UNEXP_EOF: 1,
  G_ERR_UNEXP_EOF_IN_STRING: 2,
  G_ERR_UNEXP_EOF_IN_COMMENT: 3,
  G_ERR_NON_DIGIT_IN_CONST: 4,
  G_ERR_DIGIT_RADIX: 5,
  G_ERR_FLOAT_RADIX: 6,
  G_ERR_FLOAT_MALFORMED: 7,
} as const;
export type GErrorType = (typeof GErrorType)[keyof typeof GErrorType];

export const GTokenType = {
  G_TOKEN_EOF: 0,
  G_TOKEN_LEFT_PAREN: 40,
  G_TOKEN_RIGHT_PAREN: 41,
  G_TOKEN_LEFT_CURLY: 123,
  G_TOKEN_RIGHT_CURLY: 125,
  G_TOKEN_LEFT_BRACE: 91,
  G_TOKEN_RIGHT_BRACE: 93,
  G_TOKEN_EQUAL_SIGN: 61,
  G_TOKEN_COMMA: 44,
  G_TOKEN_NONE: 256,
  G_TOKEN_ERROR: 257,
  G_TOKEN_CHAR: 258,
  G_TOKEN_BINARY: 259,
  G_TOKEN_OCTAL: 260,
  G_TOKEN_INT: 261,
  G_TOKEN_HEX: 262,
  G_TOKEN_FLOAT: 263,
  G_TOKEN_STRING: 264,
  G_TOKEN_SYMBOL: 265,
  G_TOKEN_IDENTIFIER: 266,
  G_TOKEN_IDENTIFIER_NULL: 267,
  G_TOKEN_COMMENT_SINGLE: 268,
  G_TOKEN_COMMENT_MULTI: 269,
  G_TOKEN_LAST: 270,
} as const;
export type GTokenType = (typeof GTokenType)[keyof typeof GTokenType];

export class GTokenValue extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    v_symbol: { offset: 0, size: 8, kind: "ptr" },
    v_identifier: { offset: 0, size: 8, kind: "ptr" },
    v_binary: { offset: 0, size: 8, kind: "u64" },
    v_octal: { offset: 0, size: 8, kind: "u64" },
    v_int: { offset: 0, size: 8, kind: "u64" },
    v_int64: { offset: 0, size: 8, kind: "u64" },
    v_float: { offset: 0, size: 8, kind: "f64" },
    v_hex: { offset: 0, size: 8, kind: "u64" },
    v_string: { offset: 0, size: 8, kind: "ptr" },
    v_comment: { offset: 0, size: 8, kind: "ptr" },
    v_char: { offset: 0, size: 1, kind: "u8" },
    v_error: { offset: 0, size: 4, kind: "u32" },
  } as const;

  get v_symbol(): number {
    return this.$live("v_symbol").pointer(this.$at);
  }

  set v_symbol(value: number) {
    this.$live("v_symbol").setPointer(this.$at, this.$fit("ptr", "v_symbol", value));
  }

  get v_identifier(): number {
    return this.$live("v_identifier").pointer(this.$at);
  }

  set v_identifier(value: number) {
    this.$live("v_identifier").setPointer(this.$at, this.$fit("ptr", "v_identifier", value));
  }

  get v_binary(): bigint {
    return this.$live("v_binary").u64(this.$at);
  }

  set v_binary(value: bigint) {
    this.$live("v_binary").setU64(this.$at, this.$fit("u64", "v_binary", value));
  }

  get v_octal(): bigint {
    return this.$live("v_octal").u64(this.$at);
  }

  set v_octal(value: bigint) {
    this.$live("v_octal").setU64(this.$at, this.$fit("u64", "v_octal", value));
  }

  get v_int(): bigint {
    return this.$live("v_int").u64(this.$at);
  }

  set v_int(value: bigint) {
    this.$live("v_int").setU64(this.$at, this.$fit("u64", "v_int", value));
  }

  get v_int64(): bigint {
    return this.$live("v_int64").u64(this.$at);
  }

  set v_int64(value: bigint) {
    this.$live("v_int64").setU64(this.$at, this.$fit("u64", "v_int64", value));
  }

  get v_float(): number {
    return this.$live("v_float").f64(this.$at);
  }

  set v_float(value: number) {
    this.$live("v_float").setF64(this.$at, this.$fit("f64", "v_float", value));
  }

  get v_hex(): bigint {
    return this.$live("v_hex").u64(this.$at);
  }

  set v_hex(value: bigint) {
    this.$live("v_hex").setU64(this.$at, this.$fit("u64", "v_hex", value));
  }

  get v_string(): number {
    return this.$live("v_string").pointer(this.$at);
  }

  set v_string(value: number) {
    this.$live("v_string").setPointer(this.$at, this.$fit("ptr", "v_string", value));
  }

  get v_comment(): number {
    return this.$live("v_comment").pointer(this.$at);
  }

  set v_comment(value: number) {
    this.$live("v_comment").setPointer(this.$at, this.$fit("ptr", "v_comment", value));
  }

  get v_char(): number {
    return this.$live("v_char").u8(this.$at);
  }

  set v_char(value: number) {
    this.$live("v_char").setU8(this.$at, this.$fit("u8", "v_char", value));
  }

  get v_error(): number {
    return this.$live("v_error").u32(this.$at);
  }

  set v_error(value: number) {
    this.$live("v_error").setU32(this.$at, this.$fit("u32", "v_error", value));
  }
}

export class GScannerConfig extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    cset_skip_characters: { offset: 0, size: 8, kind: "ptr" },
    cset_identifier_first: { offset: 8, size: 8, kind: "ptr" },
    cset_identifier_nth: { offset: 16, size: 8, kind: "ptr" },
    cpair_comment_single: { offset: 24, size: 8, kind: "ptr" },
    case_sensitive: { offset: 32, size: 1, kind: "bits", shift: 0, width: 1, signed: false },
    skip_comment_multi: { offset: 32, size: 1, kind: "bits", shift: 1, width: 1, signed: false },
    skip_comment_single: { offset: 32, size: 1, kind: "bits", shift: 2, width: 1, signed: false },
    scan_comment_multi: { offset: 32, size: 1, kind: "bits", shift: 3, width: 1, signed: false },
    scan_identifier: { offset: 32, size: 1, kind: "bits", shift: 4, width: 1, signed: false },
    scan_identifier_1char: { offset: 32, size: 1, kind: "bits", shift: 5, width: 1, signed: false },
    scan_identifier_NULL: { offset: 32, size: 1, kind: "bits", shift: 6, width: 1, signed: false },
    scan_symbols: { offset: 32, size: 1, kind: "bits", shift: 7, width: 1, signed: false },
    scan_binary: { offset: 33, size: 1, kind: "bits", shift: 0, width: 1, signed: false },
    scan_octal: { offset: 33, size: 1, kind: "bits", shift: 1, width: 1, signed: false },
    scan_float: { offset: 33, size: 1, kind: "bits", shift: 2, width: 1, signed: false },
    scan_hex: { offset: 33, size: 1, kind: "bits", shift: 3, width: 1, signed: false },
    scan_hex_dollar: { offset: 33, size: 1, kind: "bits", shift: 4, width: 1, signed: false },
    scan_string_sq: { offset: 33, size: 1, kind: "bits", shift: 5, width: 1, signed: false },
    scan_string_dq: { offset: 33, size: 1, kind: "bits", shift: 6, width: 1, signed: false },
    numbers_2_int: { offset: 33, size: 1, kind: "bits", shift: 7, width: 1, signed: false },
    int_2_float: { offset: 34, size: 1, kind: "bits", shift: 0, width: 1, signed: false },
    identifier_2_string: { offset: 34, size: 1, kind: "bits", shift: 1, width: 1, signed: false },
    char_2_token: { offset: 34, size: 1, kind: "bits", shift: 2, width: 1, signed: false },
    symbol_2_token: { offset: 34, size: 1, kind: "bits", shift: 3, width: 1, signed: false },
    scope_0_fallback: { offset: 34, size: 1, kind: "bits", shift: 4, width: 1, signed: false },
    store_int64: { offset: 34, size: 1, kind: "bits", shift: 5, width: 1, signed: false },
    padding_dummy: { offset: 36, size: 4, kind: "u32" },
  } as const;

  get cset_skip_characters(): number {
    return this.$live("cset_skip_characters").pointer(this.$at);
  }

  set cset_skip_characters(value: number) {
    this.$live("cset_skip_characters").setPointer(this.$at, this.$fit("ptr", "cset_skip_characters", value));
  }

  get cset_identifier_first(): number {
    return this.$live("cset_identifier_first").pointer(this.$at + 8);
  }

  set cset_identifier_first(value: number) {
    this.$live("cset_identifier_first").setPointer(this.$at + 8, this.$fit("ptr", "cset_identifier_first", value));
  }

  get cset_identifier_nth(): number {
    return this.$live("cset_identifier_nth").pointer(this.$at + 16);
  }

  set cset_identifier_nth(value: number) {
    this.$live("cset_identifier_nth").setPointer(this.$at + 16, this.$fit("ptr", "cset_identifier_nth", value));
  }

  get cpair_comment_single(): number {
    return this.$live("cpair_comment_single").pointer(this.$at + 24);
  }

  set cpair_comment_single(value: number) {
    this.$live("cpair_comment_single").setPointer(this.$at + 24, this.$fit("ptr", "cpair_comment_single", value));
  }

  get case_sensitive(): number {
    return Number(readBits(this.$live("case_sensitive"), this.$at + 32, 1, 0, 1));
  }

  set case_sensitive(value: number) {
    writeBits(this.$live("case_sensitive"), this.$at + 32, 1, 0, 1, this.$fitBits(1, false, "case_sensitive", value));
  }

  get skip_comment_multi(): number {
    return Number(readBits(this.$live("skip_comment_multi"), this.$at + 32, 1, 1, 1));
  }

  set skip_comment_multi(value: number) {
    writeBits(this.$live("skip_comment_multi"), this.$at + 32, 1, 1, 1, this.$fitBits(1, false, "skip_comment_multi", value));
  }

  get skip_comment_single(): number {
    return Number(readBits(this.$live("skip_comment_single"), this.$at + 32, 1, 2, 1));
  }

  set skip_comment_single(value: number) {
    writeBits(this.$live("skip_comment_single"), this.$at + 32, 1, 2, 1, this.$fitBits(1, false, "skip_comment_single", value));
  }

  get scan_comment_multi(): number {
    return Number(readBits(this.$live("scan_comment_multi"), this.$at + 32, 1, 3, 1));
  }

  set scan_comment_multi(value: number) {
    writeBits(this.$live("scan_comment_multi"), this.$at + 32, 1, 3, 1, this.$fitBits(1, false, "scan_comment_multi", value));
  }

  get scan_identifier(): number {
    return Number(readBits(this.$live("scan_identifier"), this.$at + 32, 1, 4, 1));
  }

  set scan_identifier(value: number) {
    writeBits(this.$live("scan_identifier"), this.$at + 32, 1, 4, 1, this.$fitBits(1, false, "scan_identifier", value));
  }

  get scan_identifier_1char(): number {
    return Number(readBits(this.$live("scan_identifier_1char"), this.$at + 32, 1, 5, 1));
  }

  set scan_identifier_1char(value: number) {
    writeBits(this.$live("scan_identifier_1char"), this.$at + 32, 1, 5, 1, this.$fitBits(1, false, "scan_identifier_1char", value));
  }

  get scan_identifier_NULL(): number {
    return Number(readBits(this.$live("scan_identifier_NULL"), this.$at + 32, 1, 6, 1));
  }

  set scan_identifier_NULL(value: number) {
    writeBits(this.$live("scan_identifier_NULL"), this.$at + 32, 1, 6, 1, this.$fitBits(1, false, "scan_identifier_NULL", value));
  }

  get scan_symbols(): number {
    return Number(readBits(this.$live("scan_symbols"), this.$at + 32, 1, 7, 1));
  }

  set scan_symbols(value: number) {
    writeBits(this.$live("scan_symbols"), this.$at + 32, 1, 7, 1, this.$fitBits(1, false, "scan_symbols", value));
  }

  get scan_binary(): number {
    return Number(readBits(this.$live("scan_binary"), this.$at + 33, 1, 0, 1));
  }

  set scan_binary(value: number) {
    writeBits(this.$live("scan_binary"), this.$at + 33, 1, 0, 1, this.$fitBits(1, false, "scan_binary", value));
  }

  get scan_octal(): number {
    return Number(readBits(this.$live("scan_octal"), this.$at + 33, 1, 1, 1));
  }

  set scan_octal(value: number) {
    writeBits(this.$live("scan_octal"), this.$at + 33, 1, 1, 1, this.$fitBits(1, false, "scan_octal", value));
  }

  get scan_float(): number {
    return Number(readBits(this.$live("scan_float"), this.$at + 33, 1, 2, 1));
  }

  set scan_float(value: number) {
    writeBits(this.$live("scan_float"), this.$at + 33, 1, 2, 1, this.$fitBits(1, false, "scan_float", value));
  }

  get scan_hex(): number {
    return Number(readBits(this.$live("scan_hex"), this.$at + 33, 1, 3, 1));
  }

  set scan_hex(value: number) {
    writeBits(this.$live("scan_hex"), this.$at + 33, 1, 3, 1, this.$fitBits(1, false, "scan_hex", value));
  }

  get scan_hex_dollar(): number {
    return Number(readBits(this.$live("scan_hex_dollar"), this.$at + 33, 1, 4, 1));
  }

  set scan_hex_dollar(value: number) {
    writeBits(this.$live("scan_hex_dollar"), this.$at + 33, 1, 4, 1, this.$fitBits(1, false, "scan_hex_dollar", value));
  }

  get scan_string_sq(): number {
    return Number(readBits(this.$live("scan_string_sq"), this.$at + 33, 1, 5, 1));
  }

  set scan_string_sq(value: number) {
    writeBits(this.$live("scan_string_sq"), this.$at + 33, 1, 5, 1, this.$fitBits(1, false, "scan_string_sq", value));
  }

  get scan_string_dq(): number {
    return Number(readBits(this.$live("scan_string_dq"), this.$at + 33, 1, 6, 1));
  }

  set scan_string_dq(value: number) {
    writeBits(this.$live("scan_string_dq"), this.$at + 33, 1, 6, 1, this.$fitBits(1, false, "scan_string_dq", value));
  }

  get numbers_2_int(): number {
    return Number(readBits(this.$live("numbers_2_int"), this.$at + 33, 1, 7, 1));
  }

  set numbers_2_int(value: number) {
    writeBits(this.$live("numbers_2_int"), this.$at + 33, 1, 7, 1, this.$fitBits(1, false, "numbers_2_int", value));
  }

  get int_2_float(): number {
    return Number(readBits(this.$live("int_2_float"), this.$at + 34, 1, 0, 1));
  }

  set int_2_float(value: number) {
    writeBits(this.$live("int_2_float"), this.$at + 34, 1, 0, 1, this.$fitBits(1, false, "int_2_float", value));
  }

  get identifier_2_string(): number {
    return Number(readBits(this.$live("identifier_2_string"), this.$at + 34, 1, 1, 1));
  }

  set identifier_2_string(value: number) {
    writeBits(this.$live("identifier_2_string"), this.$at + 34, 1, 1, 1, this.$fitBits(1, false, "identifier_2_string", value));
  }

  get char_2_token(): number {
    return Number(readBits(this.$live("char_2_token"), this.$at + 34, 1, 2, 1));
  }

  set char_2_token(value: number) {
    writeBits(this.$live("char_2_token"), this.$at + 34, 1, 2, 1, this.$fitBits(1, false, "char_2_token", value));
  }

  get symbol_2_token(): number {
    return Number(readBits(this.$live("symbol_2_token"), this.$at + 34, 1, 3, 1));
  }

  set symbol_2_token(value: number) {
    writeBits(this.$live("symbol_2_token"), this.$at + 34, 1, 3, 1, this.$fitBits(1, false, "symbol_2_token", value));
  }

  get scope_0_fallback(): number {
    return Number(readBits(this.$live("scope_0_fallback"), this.$at + 34, 1, 4, 1));
  }

  set scope_0_fallback(value: number) {
    writeBits(this.$live("scope_0_fallback"), this.$at + 34, 1, 4, 1, this.$fitBits(1, false, "scope_0_fallback", value));
  }

  get store_int64(): number {
    return Number(readBits(this.$live("store_int64"), this.$at + 34, 1, 5, 1));
  }

  set store_int64(value: number) {
    writeBits(this.$live("store_int64"), this.$at + 34, 1, 5, 1, this.$fitBits(1, false, "store_int64", value));
  }

  get padding_dummy(): number {
    return this.$live("padding_dummy").u32(this.$at + 36);
  }

  set padding_dummy(value: number) {
    this.$live("padding_dummy").setU32(this.$at + 36, this.$fit("u32", "padding_dummy", value));
  }
}

export class GScanner extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    user_data: { offset: 0, size: 8, kind: "ptr" },
    max_parse_errors: { offset: 8, size: 4, kind: "u32" },
    parse_errors: { offset: 12, size: 4, kind: "u32" },
    input_name: { offset: 16, size: 8, kind: "ptr" },
    qdata: { offset: 24, size: 8, kind: "ptr", to: "GData" },
    config: { offset: 32, size: 8, kind: "ptr", to: "GScannerConfig" },
    token: { offset: 40, size: 4, kind: "u32", enum: "GTokenType" },
    value: { offset: 48, size: 8, kind: "struct", type: "GTokenValue" },
    line: { offset: 56, size: 4, kind: "u32" },
    position: { offset: 60, size: 4, kind: "u32" },
    next_token: { offset: 64, size: 4, kind: "u32", enum: "GTokenType" },
    next_value: { offset: 72, size: 8, kind: "struct", type: "GTokenValue" },
    next_line: { offset: 80, size: 4, kind: "u32" },
    next_position: { offset: 84, size: 4, kind: "u32" },
    symbol_table: { offset: 88, size: 8, kind: "ptr", to: "GHashTable" },
    input_fd: { offset: 96, size: 4, kind: "i32" },
    text: { offset: 104, size: 8, kind: "ptr" },
    text_end: { offset: 112, size: 8, kind: "ptr" },
    buffer: { offset: 120, size: 8, kind: "ptr" },
    scope_id: { offset: 128, size: 4, kind: "u32" },
    msg_handler: { offset: 136, size: 8, kind: "ptr", callback: "GScannerMsgFunc" },
  } as const;

  get user_data(): number {
    return this.$live("user_data").pointer(this.$at);
  }

  set user_data(value: number) {
    this.$live("user_data").setPointer(this.$at, this.$fit("ptr", "user_data", value));
  }

  get max_parse_errors(): number {
    return this.$live("max_parse_errors").u32(this.$at + 8);
  }

  set max_parse_errors(value: number) {
    this.$live("max_parse_errors").setU32(this.$at + 8, this.$fit("u32", "max_parse_errors", value));
  }

  get parse_errors(): number {
    return this.$live("parse_errors").u32(this.$at + 12);
  }

  set parse_errors(value: number) {
    this.$live("parse_errors").setU32(this.$at + 12, this.$fit("u32", "parse_errors", value));
  }

  get input_name(): number {
    return this.$live("input_name").pointer(this.$at + 16);
  }

  set input_name(value: number) {
    this.$live("input_name").setPointer(this.$at + 16, this.$fit("ptr", "input_name", value));
  }

  get qdata(): number {
    return this.$live("qdata").pointer(this.$at + 24);
  }

  set qdata(value: number) {
    this.$live("qdata").setPointer(this.$at + 24, this.$fit("ptr", "qdata", value));
  }

  get config(): number {
    return this.$live("config").pointer(this.$at + 32);
  }

  set config(value: number) {
    this.$live("config").setPointer(this.$at + 32, this.$fit("ptr", "config", value));
  }

  get token(): number {
    return this.$live("token").u32(this.$at + 40);
  }

  set token(value: number) {
    this.$live("token").setU32(this.$at + 40, this.$fit("u32", "token", value));
  }

  get value(): GTokenValue {
    return new GTokenValue(this.$live("value"), this.$at + 48);
  }

  get line(): number {
    return this.$live("line").u32(this.$at + 56);
  }

  set line(value: number) {
    this.$live("line").setU32(this.$at + 56, this.$fit("u32", "line", value));
  }

  get position(): number {
    return this.$live("position").u32(this.$at + 60);
  }

  set position(value: number) {
    this.$live("position").setU32(this.$at + 60, this.$fit("u32", "position", value));
  }

  get next_token(): number {
    return this.$live("next_token").u32(this.$at + 64);
  }

  set next_token(value: number) {
    this.$live("next_token").setU32(this.$at + 64, this.$fit("u32", "next_token", value));
  }

  get next_value(): GTokenValue {
    return new GTokenValue(this.$live("next_value"), this.$at + 72);
  }

  get next_line(): number {
    return this.$live("next_line").u32(this.$at + 80);
  }

  set next_line(value: number) {
    this.$live("next_line").setU32(this.$at + 80, this.$fit("u32", "next_line", value));
  }

  get next_position(): number {
    return this.$live("next_position").u32(this.$at + 84);
  }

  set next_position(value: number) {
    this.$live("next_position").setU32(this.$at + 84, this.$fit("u32", "next_position", value));
  }

  get symbol_table(): number {
    return this.$live("symbol_table").pointer(this.$at + 88);
  }

  set symbol_table(value: number) {
    this.$live("symbol_table").setPointer(this.$at + 88, this.$fit("ptr", "symbol_table", value));
  }

  get input_fd(): number {
    return this.$live("input_fd").i32(this.$at + 96);
  }

  set input_fd(value: number) {
    this.$live("input_fd").setI32(this.$at + 96, this.$fit("i32", "input_fd", value));
  }

  get text(): number {
    return this.$live("text").pointer(this.$at + 104);
  }

  set text(value: number) {
    this.$live("text").setPointer(this.$at + 104, this.$fit("ptr", "text", value));
  }

  get text_end(): number {
    return this.$live("text_end").pointer(this.$at + 112);
  }

  set text_end(value: number) {
    this.$live("text_end").setPointer(this.$at + 112, this.$fit("ptr", "text_end", value));
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 120);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at + 120, this.$fit("ptr", "buffer", value));
  }

  get scope_id(): number {
    return this.$live("scope_id").u32(this.$at + 128);
  }

  set scope_id(value: number) {
    this.$live("scope_id").setU32(this.$at + 128, this.$fit("u32", "scope_id", value));
  }

  get msg_handler(): number {
    return this.$live("msg_handler").pointer(this.$at + 136);
  }

  set msg_handler(value: number) {
    this.$live("msg_handler").setPointer(this.$at + 136, this.$fit("ptr", "msg_handler", value));
  }
}
