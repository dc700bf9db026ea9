// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_bit_writer_new: { args: [], returns: "ptr" },
  gst_bit_writer_new_with_size: { args: ["u32", "i32"], returns: "ptr" },
  gst_bit_writer_new_with_data: { args: ["ptr", "u32", "i32"], returns: "ptr" },
  gst_bit_writer_free: { args: ["ptr"], returns: "void" },
  gst_bit_writer_free_and_get_data: { args: ["ptr"], returns: "ptr" },
  gst_bit_writer_free_and_get_buffer: { args: ["ptr"], returns: "ptr" },
  gst_bit_writer_init: { args: ["ptr"], returns: "void" },
  gst_bit_writer_init_with_size: { args: ["ptr", "u32", "i32"], returns: "void" },
  gst_bit_writer_init_with_data: { args: ["ptr", "ptr", "u32", "i32"], returns: "void" },
  gst_bit_writer_reset: { args: ["ptr"], returns: "void" },
  gst_bit_writer_reset_and_get_data: { args: ["ptr"], returns: "ptr" },
  gst_bit_writer_reset_and_get_buffer: { args: ["ptr"], returns: "ptr" },
  gst_bit_writer_get_size: { args: ["ptr"], returns: "u32" },
  gst_bit_writer_get_data: { args: ["ptr"], returns: "ptr" },
  gst_bit_writer_set_pos: { args: ["ptr", "u32"], returns: "i32" },
  gst_bit_writer_get_remaining: { args: ["ptr"], returns: "u32" },
  gst_bit_writer_put_bits_uint8: { args: ["ptr", "u8", "u32"], returns: "i32" },
  gst_bit_writer_put_bits_uint16: { args: ["ptr", "u16", "u32"], returns: "i32" },
  gst_bit_writer_put_bits_uint32: { args: ["ptr", "u32", "u32"], returns: "i32" },
  gst_bit_writer_put_bits_uint64: { args: ["ptr", "u64", "u32"], returns: "i32" },
  gst_bit_writer_put_bytes: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_bit_writer_align_bytes: { args: ["ptr", "u8"], returns: "i32" },
} as const;

export const wrappers = {
  gst_bit_writer_put_bits_uint8_unchecked: { args: ["ptr", "u8", "u32"], returns: "void" },
  gst_bit_writer_put_bits_uint16_unchecked: { args: ["ptr", "u16", "u32"], returns: "void" },
  gst_bit_writer_put_bits_uint32_unchecked: { args: ["ptr", "u32", "u32"], returns: "void" },
  gst_bit_writer_put_bits_uint64_unchecked: { args: ["ptr", "u64", "u32"], returns: "void" },
  gst_bit_writer_get_size_unchecked: { args: ["ptr"], returns: "u32" },
  gst_bit_writer_get_data_unchecked: { args: ["ptr"], returns: "ptr" },
  gst_bit_writer_set_pos_unchecked: { args: ["ptr", "u32"], returns: "i32" },
  gst_bit_writer_get_remaining_unchecked: { args: ["ptr"], returns: "u32" },
  gst_bit_writer_put_bytes_unchecked: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_bit_writer_align_bytes_unchecked: { args: ["ptr", "u8"], returns: "void" },
  _gst_bit_writer_bit_filling_mask: { args: [], returns: "ptr" },
} as const;

export class GstBitWriter extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    bit_size: { offset: 8, size: 4, kind: "u32" },
    bit_capacity: { offset: 12, size: 4, kind: "u32" },
    auto_grow: { offset: 16, size: 4, kind: "i32" },
    owned: { offset: 20, size: 4, kind: "i32" },
    _gst_reserved: { offset: 24, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get bit_size(): number {
    return this.$live("bit_size").u32(this.$at + 8);
  }

  set bit_size(value: number) {
    this.$live("bit_size").setU32(this.$at + 8, this.$fit("u32", "bit_size", value));
  }

  get bit_capacity(): number {
    return this.$live("bit_capacity").u32(this.$at + 12);
  }

  set bit_capacity(value: number) {
    this.$live("bit_capacity").setU32(this.$at + 12, this.$fit("u32", "bit_capacity", value));
  }

  get auto_grow(): number {
    return this.$live("auto_grow").i32(this.$at + 16);
  }

  set auto_grow(value: number) {
    this.$live("auto_grow").setI32(this.$at + 16, this.$fit("i32", "auto_grow", value));
  }

  get owned(): number {
    return this.$live("owned").i32(this.$at + 20);
  }

  set owned(value: number) {
    this.$live("owned").setI32(this.$at + 20, this.$fit("i32", "owned", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 24, 4, "ptr");
  }
}
