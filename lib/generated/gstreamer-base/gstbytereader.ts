// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_byte_reader_new: { args: ["ptr", "u32"], returns: "ptr" },
  gst_byte_reader_free: { args: ["ptr"], returns: "void" },
  gst_byte_reader_init: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_byte_reader_peek_sub_reader: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_byte_reader_get_sub_reader: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_byte_reader_set_pos: { args: ["ptr", "u32"], returns: "i32" },
  gst_byte_reader_get_pos: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_get_remaining: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_get_size: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_skip: { args: ["ptr", "u32"], returns: "i32" },
  gst_byte_reader_get_uint8: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int8: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_uint16_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int16_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_uint16_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int16_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_uint24_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int24_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_uint24_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int24_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_uint32_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int32_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_uint32_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int32_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_uint64_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int64_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_uint64_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_int64_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint8: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int8: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint16_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int16_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint16_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int16_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint24_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int24_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint24_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int24_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint32_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int32_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint32_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int32_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint64_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int64_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_uint64_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_int64_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_float32_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_float32_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_float64_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_get_float64_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_float32_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_float32_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_float64_le: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_float64_be: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_dup_data: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_byte_reader_get_data: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_byte_reader_peek_data: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_byte_reader_dup_string_utf8: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_dup_string_utf16: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_dup_string_utf32: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_skip_string_utf8: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_skip_string_utf16: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_skip_string_utf32: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_get_string_utf8: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_peek_string_utf8: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_reader_masked_scan_uint32: { args: ["ptr", "u32", "u32", "u32", "u32"], returns: "u32" },
  gst_byte_reader_masked_scan_uint32_peek: { args: ["ptr", "u32", "u32", "u32", "u32", "ptr"], returns: "u32" },
} as const;

export const wrappers = {
  gst_byte_reader_skip_unchecked: { args: ["ptr", "u32"], returns: "void" },
  gst_byte_reader_peek_uint8_unchecked: { args: ["ptr"], returns: "u8" },
  gst_byte_reader_get_uint8_unchecked: { args: ["ptr"], returns: "u8" },
  gst_byte_reader_peek_int8_unchecked: { args: ["ptr"], returns: "i8" },
  gst_byte_reader_get_int8_unchecked: { args: ["ptr"], returns: "i8" },
  gst_byte_reader_peek_uint16_le_unchecked: { args: ["ptr"], returns: "u16" },
  gst_byte_reader_get_uint16_le_unchecked: { args: ["ptr"], returns: "u16" },
  gst_byte_reader_peek_uint16_be_unchecked: { args: ["ptr"], returns: "u16" },
  gst_byte_reader_get_uint16_be_unchecked: { args: ["ptr"], returns: "u16" },
  gst_byte_reader_peek_int16_le_unchecked: { args: ["ptr"], returns: "i16" },
  gst_byte_reader_get_int16_le_unchecked: { args: ["ptr"], returns: "i16" },
  gst_byte_reader_peek_int16_be_unchecked: { args: ["ptr"], returns: "i16" },
  gst_byte_reader_get_int16_be_unchecked: { args: ["ptr"], returns: "i16" },
  gst_byte_reader_peek_uint32_le_unchecked: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_get_uint32_le_unchecked: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_peek_uint32_be_unchecked: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_get_uint32_be_unchecked: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_peek_int32_le_unchecked: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_get_int32_le_unchecked: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_peek_int32_be_unchecked: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_get_int32_be_unchecked: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_peek_uint24_le_unchecked: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_get_uint24_le_unchecked: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_peek_uint24_be_unchecked: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_get_uint24_be_unchecked: { args: ["ptr"], returns: "u32" },
  gst_byte_reader_peek_int24_le_unchecked: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_get_int24_le_unchecked: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_peek_int24_be_unchecked: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_get_int24_be_unchecked: { args: ["ptr"], returns: "i32" },
  gst_byte_reader_peek_uint64_le_unchecked: { args: ["ptr"], returns: "u64" },
  gst_byte_reader_get_uint64_le_unchecked: { args: ["ptr"], returns: "u64" },
  gst_byte_reader_peek_uint64_be_unchecked: { args: ["ptr"], returns: "u64" },
  gst_byte_reader_get_uint64_be_unchecked: { args: ["ptr"], returns: "u64" },
  gst_byte_reader_peek_int64_le_unchecked: { args: ["ptr"], returns: "i64" },
  gst_byte_reader_get_int64_le_unchecked: { args: ["ptr"], returns: "i64" },
  gst_byte_reader_peek_int64_be_unchecked: { args: ["ptr"], returns: "i64" },
  gst_byte_reader_get_int64_be_unchecked: { args: ["ptr"], returns: "i64" },
  gst_byte_reader_peek_float32_le_unchecked: { args: ["ptr"], returns: "f32" },
  gst_byte_reader_get_float32_le_unchecked: { args: ["ptr"], returns: "f32" },
  gst_byte_reader_peek_float32_be_unchecked: { args: ["ptr"], returns: "f32" },
  gst_byte_reader_get_float32_be_unchecked: { args: ["ptr"], returns: "f32" },
  gst_byte_reader_peek_float64_le_unchecked: { args: ["ptr"], returns: "f64" },
  gst_byte_reader_get_float64_le_unchecked: { args: ["ptr"], returns: "f64" },
  gst_byte_reader_peek_float64_be_unchecked: { args: ["ptr"], returns: "f64" },
  gst_byte_reader_get_float64_be_unchecked: { args: ["ptr"], returns: "f64" },
  gst_byte_reader_peek_data_unchecked: { args: ["ptr"], returns: "ptr" },
  gst_byte_reader_get_data_unchecked: { args: ["ptr", "u32"], returns: "ptr" },
  gst_byte_reader_dup_data_unchecked: { args: ["ptr", "u32"], returns: "ptr" },
} as const;

export class GstByteReader extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    size: { offset: 8, size: 4, kind: "u32" },
    byte: { offset: 12, size: 4, kind: "u32" },
    _gst_reserved: { offset: 16, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 8);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 8, this.$fit("u32", "size", value));
  }

  get byte(): number {
    return this.$live("byte").u32(this.$at + 12);
  }

  set byte(value: number) {
    this.$live("byte").setU32(this.$at + 12, this.$fit("u32", "byte", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 16, 4, "ptr");
  }
}
