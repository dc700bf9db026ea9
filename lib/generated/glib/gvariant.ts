// Generated from C headers by `bun run bindgen`. Do not edit.
import { BigIntArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_variant_unref: { args: ["ptr"], returns: "void" },
  g_variant_ref: { args: ["ptr"], returns: "ptr" },
  g_variant_ref_sink: { args: ["ptr"], returns: "ptr" },
  g_variant_is_floating: { args: ["ptr"], returns: "i32" },
  g_variant_take_ref: { args: ["ptr"], returns: "ptr" },
  g_variant_get_type: { args: ["ptr"], returns: "ptr" },
  g_variant_get_type_string: { args: ["ptr"], returns: "ptr" },
  g_variant_is_of_type: { args: ["ptr", "ptr"], returns: "i32" },
  g_variant_is_container: { args: ["ptr"], returns: "i32" },
  g_variant_classify: { args: ["ptr"], returns: "u32" },
  g_variant_new_boolean: { args: ["i32"], returns: "ptr" },
  g_variant_new_byte: { args: ["u8"], returns: "ptr" },
  g_variant_new_int16: { args: ["i16"], returns: "ptr" },
  g_variant_new_uint16: { args: ["u16"], returns: "ptr" },
  g_variant_new_int32: { args: ["i32"], returns: "ptr" },
  g_variant_new_uint32: { args: ["u32"], returns: "ptr" },
  g_variant_new_int64: { args: ["i64"], returns: "ptr" },
  g_variant_new_uint64: { args: ["u64"], returns: "ptr" },
  g_variant_new_handle: { args: ["i32"], returns: "ptr" },
  g_variant_new_double: { args: ["f64"], returns: "ptr" },
  g_variant_new_string: { args: ["ptr"], returns: "ptr" },
  g_variant_new_take_string: { args: ["ptr"], returns: "ptr" },
  g_variant_new_object_path: { args: ["ptr"], returns: "ptr" },
  g_variant_is_object_path: { args: ["ptr"], returns: "i32" },
  g_variant_new_signature: { args: ["ptr"], returns: "ptr" },
  g_variant_is_signature: { args: ["ptr"], returns: "i32" },
  g_variant_new_variant: { args: ["ptr"], returns: "ptr" },
  g_variant_new_strv: { args: ["ptr", "i64"], returns: "ptr" },
  g_variant_new_objv: { args: ["ptr", "i64"], returns: "ptr" },
  g_variant_new_bytestring: { args: ["ptr"], returns: "ptr" },
  g_variant_new_bytestring_array: { args: ["ptr", "i64"], returns: "ptr" },
  g_variant_new_fixed_array: { args: ["ptr", "ptr", "u64", "u64"], returns: "ptr" },
  g_variant_get_boolean: { args: ["ptr"], returns: "i32" },
  g_variant_get_byte: { args: ["ptr"], returns: "u8" },
  g_variant_get_int16: { args: ["ptr"], returns: "i16" },
  g_variant_get_uint16: { args: ["ptr"], returns: "u16" },
  g_variant_get_int32: { args: ["ptr"], returns: "i32" },
  g_variant_get_uint32: { args: ["ptr"], returns: "u32" },
  g_variant_get_int64: { args: ["ptr"], returns: "i64" },
  g_variant_get_uint64: { args: ["ptr"], returns: "u64" },
  g_variant_get_handle: { args: ["ptr"], returns: "i32" },
  g_variant_get_double: { args: ["ptr"], returns: "f64" },
  g_variant_get_variant: { args: ["ptr"], returns: "ptr" },
  g_variant_get_string: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_dup_string: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_get_strv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_dup_strv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_get_objv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_dup_objv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_get_bytestring: { args: ["ptr"], returns: "ptr" },
  g_variant_dup_bytestring: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_get_bytestring_array: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_dup_bytestring_array: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_new_maybe: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_new_array: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  g_variant_new_tuple: { args: ["ptr", "u64"], returns: "ptr" },
  g_variant_new_dict_entry: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_get_maybe: { args: ["ptr"], returns: "ptr" },
  g_variant_n_children: { args: ["ptr"], returns: "u64" },
  g_variant_get_child_value: { args: ["ptr", "u64"], returns: "ptr" },
  g_variant_lookup_value: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_variant_get_fixed_array: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  g_variant_get_size: { args: ["ptr"], returns: "u64" },
  g_variant_get_data: { args: ["ptr"], returns: "ptr" },
  g_variant_get_data_as_bytes: { args: ["ptr"], returns: "ptr" },
  g_variant_store: { args: ["ptr", "ptr"], returns: "void" },
  g_variant_print: { args: ["ptr", "i32"], returns: "ptr" },
  g_variant_print_string: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_variant_hash: { args: ["ptr"], returns: "u32" },
  g_variant_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_variant_get_normal_form: { args: ["ptr"], returns: "ptr" },
  g_variant_is_normal_form: { args: ["ptr"], returns: "i32" },
  g_variant_byteswap: { args: ["ptr"], returns: "ptr" },
  g_variant_new_from_bytes: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_variant_new_from_data: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr"], returns: "ptr" },
  g_variant_iter_new: { args: ["ptr"], returns: "ptr" },
  g_variant_iter_init: { args: ["ptr", "ptr"], returns: "u64" },
  g_variant_iter_copy: { args: ["ptr"], returns: "ptr" },
  g_variant_iter_n_children: { args: ["ptr"], returns: "u64" },
  g_variant_iter_free: { args: ["ptr"], returns: "void" },
  g_variant_iter_next_value: { args: ["ptr"], returns: "ptr" },
  g_variant_parser_get_error_quark: { args: [], returns: "u32" },
  g_variant_parse_error_quark: { args: [], returns: "u32" },
  g_variant_builder_new: { args: ["ptr"], returns: "ptr" },
  g_variant_builder_unref: { args: ["ptr"], returns: "void" },
  g_variant_builder_ref: { args: ["ptr"], returns: "ptr" },
  g_variant_builder_init: { args: ["ptr", "ptr"], returns: "void" },
  g_variant_builder_end: { args: ["ptr"], returns: "ptr" },
  g_variant_builder_clear: { args: ["ptr"], returns: "void" },
  g_variant_builder_open: { args: ["ptr", "ptr"], returns: "void" },
  g_variant_builder_close: { args: ["ptr"], returns: "void" },
  g_variant_builder_add_value: { args: ["ptr", "ptr"], returns: "void" },
  g_variant_new_va: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_variant_get_va: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_variant_check_format_string: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  g_variant_parse: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_variant_new_parsed_va: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_parse_error_print_context: { args: ["ptr", "ptr"], returns: "ptr" },
  g_variant_compare: { args: ["ptr", "ptr"], returns: "i32" },
  g_variant_dict_new: { args: ["ptr"], returns: "ptr" },
  g_variant_dict_init: { args: ["ptr", "ptr"], returns: "void" },
  g_variant_dict_lookup_value: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_variant_dict_contains: { args: ["ptr", "ptr"], returns: "i32" },
  g_variant_dict_insert_value: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_variant_dict_remove: { args: ["ptr", "ptr"], returns: "i32" },
  g_variant_dict_clear: { args: ["ptr"], returns: "void" },
  g_variant_dict_end: { args: ["ptr"], returns: "ptr" },
  g_variant_dict_ref: { args: ["ptr"], returns: "ptr" },
  g_variant_dict_unref: { args: ["ptr"], returns: "void" },
} as const;

export const GVariantClass = {
  G_VARIANT_CLASS_BOOLEAN: 98,
  G_VARIANT_CLASS_BYTE: 121,
  G_VARIANT_CLASS_INT16: 110,
  G_VARIANT_CLASS_UINT16: 113,
  G_VARIANT_CLASS_INT32: 105,
  G_VARIANT_CLASS_UINT32: 117,
  G_VARIANT_CLASS_INT64: 120,
  G_VARIANT_CLASS_UINT64: 116,
  G_VARIANT_CLASS_HANDLE: 104,
  G_VARIANT_CLASS_DOUBLE: 100,
  G_VARIANT_CLASS_STRING: 115,
  G_VARIANT_CLASS_OBJECT_PATH: 111,
  G_VARIANT_CLASS_SIGNATURE: 103,
  G_VARIANT_CLASS_VARIANT: 118,
  G_VARIANT_CLASS_MAYBE: 109,
  G_VARIANT_CLASS_ARRAY: 97,
  G_VARIANT_CLASS_TUPLE: 40,
  G_VARIANT_CLASS_DICT_ENTRY: 123,
} as const;
export type GVariantClass = (typeof GVariantClass)[keyof typeof GVariantClass];

export const GVariantParseError = {
  G_VARIANT_PARSE_ERROR_FAILED: 0,
  G_VARIANT_PARSE_ERROR_BASIC_TYPE_EXPECTED: 1,
  G_VARIANT_PARSE_ERROR_CANNOT_INFER_TYPE: 2,
  G_VARIANT_PARSE_ERROR_DEFINITE_TYPE_EXPECTED: 3,
  G_VARIANT_PARSE_ERROR_INPUT_NOT_AT_END: 4,
  G_VARIANT_PARSE_ERROR_INVALID_CHARACTER: 5,
  G_VARIANT_PARSE_ERROR_INVALID_FORMAT_STRING: 6,
  G_VARIANT_PARSE_ERROR_INVALID_OBJECT_PATH: 7,
  G_VARIANT_PARSE_ERROR_INVALID_SIGNATURE: 8,
  G_VARIANT_PARSE_ERROR_INVALID_TYPE_STRING: 9,
  G_VARIANT_PARSE_ERROR_NO_COMMON_TYPE: 10,
  G_VARIANT_PARSE_ERROR_NUMBER_OUT_OF_RANGE: 11,
  G_VARIANT_PARSE_ERROR_NUMBER_TOO_BIG: 12,
  G_VARIANT_PARSE_ERROR_TYPE_ERROR: 13,
  G_VARIANT_PARSE_ERROR_UNEXPECTED_TOKEN: 14,
  G_VARIANT_PARSE_ERROR_UNKNOWN_KEYWORD: 15,
  G_VARIANT_PARSE_ERROR_UNTERMINATED_STRING_CONSTANT: 16,
  G_VARIANT_PARSE_ERROR_VALUE_EXPECTED: 17,
  G_VARIANT_PARSE_ERROR_RECURSION: 18,
} as const;
export type GVariantParseError = (typeof GVariantParseError)[keyof typeof GVariantParseError];

export class GVariantIter extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    x: { offset: 0, size: 128, kind: "array", of: "u64", length: 16 },
  } as const;

  get x(): BigIntArray {
    return new BigIntArray(this.$live("x"), this.$at, 16, "u64");
  }
}

export class GVariantBuilder_u_s extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    partial_magic: { offset: 0, size: 8, kind: "u64" },
    type: { offset: 8, size: 8, kind: "ptr", to: "GVariantType" },
    y: { offset: 16, size: 112, kind: "array", of: "u64", length: 14 },
  } as const;

  get partial_magic(): bigint {
    return this.$live("partial_magic").u64(this.$at);
  }

  set partial_magic(value: bigint) {
    this.$live("partial_magic").setU64(this.$at, this.$fit("u64", "partial_magic", value));
  }

  get type(): number {
    return this.$live("type").pointer(this.$at + 8);
  }

  set type(value: number) {
    this.$live("type").setPointer(this.$at + 8, this.$fit("ptr", "type", value));
  }

  get y(): BigIntArray {
    return new BigIntArray(this.$live("y"), this.$at + 16, 14, "u64");
  }
}

export class GVariantBuilder_u extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    s: { offset: 0, size: 128, kind: "struct", type: "GVariantBuilder_u_s" },
    x: { offset: 0, size: 128, kind: "array", of: "u64", length: 16 },
  } as const;

  get s(): GVariantBuilder_u_s {
    return new GVariantBuilder_u_s(this.$live("s"), this.$at);
  }

  get x(): BigIntArray {
    return new BigIntArray(this.$live("x"), this.$at, 16, "u64");
  }
}

export class GVariantBuilder extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    u: { offset: 0, size: 128, kind: "struct", type: "GVariantBuilder_u" },
  } as const;

  get u(): GVariantBuilder_u {
    return new GVariantBuilder_u(this.$live("u"), this.$at);
  }
}

export class GVariantDict_u_s extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    asv: { offset: 0, size: 8, kind: "ptr", to: "GVariant" },
    partial_magic: { offset: 8, size: 8, kind: "u64" },
    y: { offset: 16, size: 112, kind: "array", of: "u64", length: 14 },
  } as const;

  get asv(): number {
    return this.$live("asv").pointer(this.$at);
  }

  set asv(value: number) {
    this.$live("asv").setPointer(this.$at, this.$fit("ptr", "asv", value));
  }

  get partial_magic(): bigint {
    return this.$live("partial_magic").u64(this.$at + 8);
  }

  set partial_magic(value: bigint) {
    this.$live("partial_magic").setU64(this.$at + 8, this.$fit("u64", "partial_magic", value));
  }

  get y(): BigIntArray {
    return new BigIntArray(this.$live("y"), this.$at + 16, 14, "u64");
  }
}

export class GVariantDict_u extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    s: { offset: 0, size: 128, kind: "struct", type: "GVariantDict_u_s" },
    x: { offset: 0, size: 128, kind: "array", of: "u64", length: 16 },
  } as const;

  get s(): GVariantDict_u_s {
    return new GVariantDict_u_s(this.$live("s"), this.$at);
  }

  get x(): BigIntArray {
    return new BigIntArray(this.$live("x"), this.$at, 16, "u64");
  }
}

export class GVariantDict extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    u: { offset: 0, size: 128, kind: "struct", type: "GVariantDict_u" },
  } as const;

  get u(): GVariantDict_u {
    return new GVariantDict_u(this.$live("u"), this.$at);
  }
}
