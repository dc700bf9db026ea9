// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_bit_reader_new: { args: ["ptr", "u32"], returns: "ptr" },
  gst_bit_reader_free: { args: ["ptr"], returns: "void" },
  gst_bit_reader_init: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_bit_reader_set_pos: { args: ["ptr", "u32"], returns: "i32" },
  gst_bit_reader_get_pos: { args: ["ptr"], returns: "u32" },
  gst_bit_reader_get_remaining: { args: ["ptr"], returns: "u32" },
  gst_bit_reader_get_size: { args: ["ptr"], returns: "u32" },
  gst_bit_reader_skip: { args: ["ptr", "u32"], returns: "i32" },
  gst_bit_reader_skip_to_byte: { args: ["ptr"], returns: "i32" },
  gst_bit_reader_get_bits_uint8: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_bit_reader_get_bits_uint16: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_bit_reader_get_bits_uint32: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_bit_reader_get_bits_uint64: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_bit_reader_peek_bits_uint8: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_bit_reader_peek_bits_uint16: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_bit_reader_peek_bits_uint32: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_bit_reader_peek_bits_uint64: { args: ["ptr", "ptr", "u32"], returns: "i32" },
} as const;

export const wrappers = {
  gst_bit_reader_skip_unchecked: { args: ["ptr", "u32"], returns: "void" },
  gst_bit_reader_skip_to_byte_unchecked: { args: ["ptr"], returns: "void" },
  gst_bit_reader_peek_bits_uint8_unchecked: { args: ["ptr", "u32"], returns: "u8" },
  gst_bit_reader_get_bits_uint8_unchecked: { args: ["ptr", "u32"], returns: "u8" },
  gst_bit_reader_peek_bits_uint16_unchecked: { args: ["ptr", "u32"], returns: "u16" },
  gst_bit_reader_get_bits_uint16_unchecked: { args: ["ptr", "u32"], returns: "u16" },
  gst_bit_reader_peek_bits_uint32_unchecked: { args: ["ptr", "u32"], returns: "u32" },
  gst_bit_reader_get_bits_uint32_unchecked: { args: ["ptr", "u32"], returns: "u32" },
  gst_bit_reader_peek_bits_uint64_unchecked: { args: ["ptr", "u32"], returns: "u64" },
  gst_bit_reader_get_bits_uint64_unchecked: { args: ["ptr", "u32"], returns: "u64" },
} as const;

export class GstBitReader extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    size: { offset: 8, size: 4, kind: "u32" },
    byte: { offset: 12, size: 4, kind: "u32" },
    bit: { offset: 16, size: 4, kind: "u32" },
    _gst_reserved: { offset: 24, size: 32, kind: "array", of: "ptr", length: 4 },
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

  get bit(): number {
    return this.$live("bit").u32(this.$at + 16);
  }

  set bit(value: number) {
    this.$live("bit").setU32(this.$at + 16, this.$fit("u32", "bit", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 24, 4, "ptr");
  }
}
