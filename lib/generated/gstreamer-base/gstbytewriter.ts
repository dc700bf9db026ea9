// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstByteReader } from "./gstbytereader.ts";

export const functions = {
  gst_byte_writer_new: { args: [], returns: "ptr" },
  gst_byte_writer_new_with_size: { args: ["u32", "i32"], returns: "ptr" },
  gst_byte_writer_new_with_data: { args: ["ptr", "u32", "i32"], returns: "ptr" },
  gst_byte_writer_init: { args: ["ptr"], returns: "void" },
  gst_byte_writer_init_with_size: { args: ["ptr", "u32", "i32"], returns: "void" },
  gst_byte_writer_init_with_data: { args: ["ptr", "ptr", "u32", "i32"], returns: "void" },
  gst_byte_writer_free: { args: ["ptr"], returns: "void" },
  gst_byte_writer_free_and_get_data: { args: ["ptr"], returns: "ptr" },
  gst_byte_writer_free_and_get_buffer: { args: ["ptr"], returns: "ptr" },
  gst_byte_writer_reset: { args: ["ptr"], returns: "void" },
  gst_byte_writer_reset_and_get_data: { args: ["ptr"], returns: "ptr" },
  gst_byte_writer_reset_and_get_buffer: { args: ["ptr"], returns: "ptr" },
  gst_byte_writer_get_remaining: { args: ["ptr"], returns: "u32" },
  gst_byte_writer_ensure_free_space: { args: ["ptr", "u32"], returns: "i32" },
  gst_byte_writer_put_uint8: { args: ["ptr", "u8"], returns: "i32" },
  gst_byte_writer_put_int8: { args: ["ptr", "i8"], returns: "i32" },
  gst_byte_writer_put_uint16_be: { args: ["ptr", "u16"], returns: "i32" },
  gst_byte_writer_put_uint16_le: { args: ["ptr", "u16"], returns: "i32" },
  gst_byte_writer_put_int16_be: { args: ["ptr", "i16"], returns: "i32" },
  gst_byte_writer_put_int16_le: { args: ["ptr", "i16"], returns: "i32" },
  gst_byte_writer_put_uint24_be: { args: ["ptr", "u32"], returns: "i32" },
  gst_byte_writer_put_uint24_le: { args: ["ptr", "u32"], returns: "i32" },
  gst_byte_writer_put_int24_be: { args: ["ptr", "i32"], returns: "i32" },
  gst_byte_writer_put_int24_le: { args: ["ptr", "i32"], returns: "i32" },
  gst_byte_writer_put_uint32_be: { args: ["ptr", "u32"], returns: "i32" },
  gst_byte_writer_put_uint32_le: { args: ["ptr", "u32"], returns: "i32" },
  gst_byte_writer_put_int32_be: { args: ["ptr", "i32"], returns: "i32" },
  gst_byte_writer_put_int32_le: { args: ["ptr", "i32"], returns: "i32" },
  gst_byte_writer_put_uint64_be: { args: ["ptr", "u64"], returns: "i32" },
  gst_byte_writer_put_uint64_le: { args: ["ptr", "u64"], returns: "i32" },
  gst_byte_writer_put_int64_be: { args: ["ptr", "i64"], returns: "i32" },
  gst_byte_writer_put_int64_le: { args: ["ptr", "i64"], returns: "i32" },
  gst_byte_writer_put_float32_be: { args: ["ptr", "f32"], returns: "i32" },
  gst_byte_writer_put_float32_le: { args: ["ptr", "f32"], returns: "i32" },
  gst_byte_writer_put_float64_be: { args: ["ptr", "f64"], returns: "i32" },
  gst_byte_writer_put_float64_le: { args: ["ptr", "f64"], returns: "i32" },
  gst_byte_writer_put_data: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_byte_writer_fill: { args: ["ptr", "u8", "u32"], returns: "i32" },
  gst_byte_writer_put_string_utf8: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_writer_put_string_utf16: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_writer_put_string_utf32: { args: ["ptr", "ptr"], returns: "i32" },
  gst_byte_writer_put_buffer: { args: ["ptr", "ptr", "u64", "i64"], returns: "i32" },
} as const;

export const wrappers = {
  gst_byte_writer_get_pos: { args: ["ptr"], returns: "u32" },
  gst_byte_writer_set_pos: { args: ["ptr", "u32"], returns: "i32" },
  gst_byte_writer_get_size: { args: ["ptr"], returns: "u32" },
  gst_byte_writer_put_uint8_unchecked: { args: ["ptr", "u8"], returns: "void" },
  gst_byte_writer_put_int8_unchecked: { args: ["ptr", "i8"], returns: "void" },
  gst_byte_writer_put_uint16_le_unchecked: { args: ["ptr", "u16"], returns: "void" },
  gst_byte_writer_put_uint16_be_unchecked: { args: ["ptr", "u16"], returns: "void" },
  gst_byte_writer_put_int16_le_unchecked: { args: ["ptr", "i16"], returns: "void" },
  gst_byte_writer_put_int16_be_unchecked: { args: ["ptr", "i16"], returns: "void" },
  gst_byte_writer_put_uint24_le_unchecked: { args: ["ptr", "u32"], returns: "void" },
  gst_byte_writer_put_uint24_be_unchecked: { args: ["ptr", "u32"], returns: "void" },
  gst_byte_writer_put_int24_le_unchecked: { args: ["ptr", "i32"], returns: "void" },
  gst_byte_writer_put_int24_be_unchecked: { args: ["ptr", "i32"], returns: "void" },
  gst_byte_writer_put_uint32_le_unchecked: { args: ["ptr", "u32"], returns: "void" },
  gst_byte_writer_put_uint32_be_unchecked: { args: ["ptr", "u32"], returns: "void" },
  gst_byte_writer_put_int32_le_unchecked: { args: ["ptr", "i32"], returns: "void" },
  gst_byte_writer_put_int32_be_unchecked: { args: ["ptr", "i32"], returns: "void" },
  gst_byte_writer_put_uint64_le_unchecked: { args: ["ptr", "u64"], returns: "void" },
  gst_byte_writer_put_uint64_be_unchecked: { args: ["ptr", "u64"], returns: "void" },
  gst_byte_writer_put_int64_le_unchecked: { args: ["ptr", "i64"], returns: "void" },
  gst_byte_writer_put_int64_be_unchecked: { args: ["ptr", "i64"], returns: "void" },
  gst_byte_writer_put_float32_be_unchecked: { args: ["ptr", "f32"], returns: "void" },
  gst_byte_writer_put_float32_le_unchecked: { args: ["ptr", "f32"], returns: "void" },
  gst_byte_writer_put_float64_be_unchecked: { args: ["ptr", "f64"], returns: "void" },
  gst_byte_writer_put_float64_le_unchecked: { args: ["ptr", "f64"], returns: "void" },
  gst_byte_writer_put_data_unchecked: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_byte_writer_fill_unchecked: { args: ["ptr", "u8", "u32"], returns: "void" },
  gst_byte_writer_put_buffer_unchecked: { args: ["ptr", "ptr", "u64", "i64"], returns: "void" },
} as const;

export class GstByteWriter extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 48, kind: "struct", type: "GstByteReader" },
    alloc_size: { offset: 48, size: 4, kind: "u32" },
    fixed: { offset: 52, size: 4, kind: "i32" },
    owned: { offset: 56, size: 4, kind: "i32" },
    _gst_reserved: { offset: 64, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstByteReader {
    return new GstByteReader(this.$live("parent"), this.$at);
  }

  get alloc_size(): number {
    return this.$live("alloc_size").u32(this.$at + 48);
  }

  set alloc_size(value: number) {
    this.$live("alloc_size").setU32(this.$at + 48, this.$fit("u32", "alloc_size", value));
  }

  get fixed(): number {
    return this.$live("fixed").i32(this.$at + 52);
  }

  set fixed(value: number) {
    this.$live("fixed").setI32(this.$at + 52, this.$fit("i32", "fixed", value));
  }

  get owned(): number {
    return this.$live("owned").i32(this.$at + 56);
  }

  set owned(value: number) {
    this.$live("owned").setI32(this.$at + 56, this.$fit("i32", "owned", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 64, 4, "ptr");
  }
}
