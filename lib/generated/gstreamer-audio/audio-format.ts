// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_audio_format_info_get_type: { args: [], returns: "u64" },
  gst_audio_format_build_integer: { args: ["i32", "i32", "i32", "i32"], returns: "u32" },
  gst_audio_format_from_string: { args: ["ptr"], returns: "u32" },
  gst_audio_format_to_string: { args: ["u32"], returns: "ptr" },
  gst_audio_format_get_info: { args: ["u32"], returns: "ptr" },
  gst_audio_format_info_fill_silence: { args: ["ptr", "ptr", "u64"], returns: "void" },
  gst_audio_format_fill_silence: { args: ["ptr", "ptr", "u64"], returns: "void" },
  gst_audio_formats_raw: { args: ["ptr"], returns: "ptr" },
  gst_audio_make_raw_caps: { args: ["ptr", "u32", "u32"], returns: "ptr" },
} as const;

export const callbacks = {
  GstAudioFormatUnpack: { args: ["ptr", "u32", "ptr", "ptr", "i32"], returns: "void" },
  GstAudioFormatPack: { args: ["ptr", "u32", "ptr", "ptr", "i32"], returns: "void" },
} as const;

export const constants = {
  GST_AUDIO_RATE_RANGE: "(int) [ 1, max ]",
  GST_AUDIO_CHANNELS_RANGE: "(int) [ 1, max ]",
  GST_AUDIO_DEF_RATE: 44100,
  GST_AUDIO_DEF_CHANNELS: 2,
  GST_AUDIO_DEF_FORMAT: "S16LE",
} as const;

export const GstAudioFormat = {
  GST_AUDIO_FORMAT_UNKNOWN: 0,
  GST_AUDIO_FORMAT_ENCODED: 1,
  GST_AUDIO_FORMAT_S8: 2,
  GST_AUDIO_FORMAT_U8: 3,
  GST_AUDIO_FORMAT_S16LE: 4,
  GST_AUDIO_FORMAT_S16BE: 5,
  GST_AUDIO_FORMAT_U16LE: 6,
  GST_AUDIO_FORMAT_U16BE: 7,
  GST_AUDIO_FORMAT_S24_32LE: 8,
  GST_AUDIO_FORMAT_S24_32BE: 9,
  GST_AUDIO_FORMAT_U24_32LE: 10,
  GST_AUDIO_FORMAT_U24_32BE: 11,
  GST_AUDIO_FORMAT_S32LE: 12,
  GST_AUDIO_FORMAT_S32BE: 13,
  GST_AUDIO_FORMAT_U32LE: 14,
  GST_AUDIO_FORMAT_U32BE: 15,
  GST_AUDIO_FORMAT_S24LE: 16,
  GST_AUDIO_FORMAT_S24BE: 17,
  GST_AUDIO_FORMAT_U24LE: 18,
  GST_AUDIO_FORMAT_U24BE: 19,
  GST_AUDIO_FORMAT_S20LE: 20,
  GST_AUDIO_FORMAT_S20BE: 21,
  GST_AUDIO_FORMAT_U20LE: 22,
  GST_AUDIO_FORMAT_U20BE: 23,
  GST_AUDIO_FORMAT_S18LE: 24,
  GST_AUDIO_FORMAT_S18BE: 25,
  GST_AUDIO_FORMAT_U18LE: 26,
  GST_AUDIO_FORMAT_U18BE: 27,
  GST_AUDIO_FORMAT_F32LE: 28,
  GST_AUDIO_FORMAT_F32BE: 29,
  GST_AUDIO_FORMAT_F64LE: 30,
  GST_AUDIO_FORMAT_F64BE: 31,
  GST_AUDIO_FORMAT_S16: 4,
  GST_AUDIO_FORMAT_U16: 6,
  GST_AUDIO_FORMAT_S24_32: 8,
  GST_AUDIO_FORMAT_U24_32: 10,
  GST_AUDIO_FORMAT_S32: 12,
  GST_AUDIO_FORMAT_U32: 14,
  GST_AUDIO_FORMAT_S24: 16,
  GST_AUDIO_FORMAT_U24: 18,
  GST_AUDIO_FORMAT_S20: 20,
  GST_AUDIO_FORMAT_U20: 22,
  GST_AUDIO_FORMAT_S18: 24,
  GST_AUDIO_FORMAT_U18: 26,
  GST_AUDIO_FORMAT_F32: 28,
  GST_AUDIO_FORMAT_F64: 30,
} as const;
export type GstAudioFormat = (typeof GstAudioFormat)[keyof typeof GstAudioFormat];

export const GstAudioFormatFlags = {
  GST_AUDIO_FORMAT_FLAG_INTEGER: 1,
  GST_AUDIO_FORMAT_FLAG_FLOAT: 2,
  GST_AUDIO_FORMAT_FLAG_SIGNED: 4,
  GST_AUDIO_FORMAT_FLAG_COMPLEX: 16,
  GST_AUDIO_FORMAT_FLAG_UNPACK: 32,
} as const;
export type GstAudioFormatFlags = (typeof GstAudioFormatFlags)[keyof typeof GstAudioFormatFlags];

export const GstAudioPackFlags = {
  GST_AUDIO_PACK_FLAG_NONE: 0,
  GST_AUDIO_PACK_FLAG_TRUNCATE_RANGE: 1,
} as const;
export type GstAudioPackFlags = (typeof GstAudioPackFlags)[keyof typeof GstAudioPackFlags];

export const GstAudioLayout = {
  GST_AUDIO_LAYOUT_INTERLEAVED: 0,
  GST_AUDIO_LAYOUT_NON_INTERLEAVED: 1,
} as const;
export type GstAudioLayout = (typeof GstAudioLayout)[keyof typeof GstAudioLayout];

export class GstAudioFormatInfo extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    format: { offset: 0, size: 4, kind: "u32", enum: "GstAudioFormat" },
    name: { offset: 8, size: 8, kind: "ptr" },
    description: { offset: 16, size: 8, kind: "ptr" },
    flags: { offset: 24, size: 4, kind: "u32", enum: "GstAudioFormatFlags" },
    endianness: { offset: 28, size: 4, kind: "i32" },
    width: { offset: 32, size: 4, kind: "i32" },
    depth: { offset: 36, size: 4, kind: "i32" },
    silence: { offset: 40, size: 8, kind: "array", of: "u8", length: 8 },
    unpack_format: { offset: 48, size: 4, kind: "u32", enum: "GstAudioFormat" },
    unpack_func: { offset: 56, size: 8, kind: "ptr", callback: "GstAudioFormatUnpack" },
    pack_func: { offset: 64, size: 8, kind: "ptr", callback: "GstAudioFormatPack" },
    _gst_reserved: { offset: 72, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get format(): number {
    return this.$live("format").u32(this.$at);
  }

  set format(value: number) {
    this.$live("format").setU32(this.$at, this.$fit("u32", "format", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get description(): number {
    return this.$live("description").pointer(this.$at + 16);
  }

  set description(value: number) {
    this.$live("description").setPointer(this.$at + 16, this.$fit("ptr", "description", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 24);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 24, this.$fit("u32", "flags", value));
  }

  get endianness(): number {
    return this.$live("endianness").i32(this.$at + 28);
  }

  set endianness(value: number) {
    this.$live("endianness").setI32(this.$at + 28, this.$fit("i32", "endianness", value));
  }

  get width(): number {
    return this.$live("width").i32(this.$at + 32);
  }

  set width(value: number) {
    this.$live("width").setI32(this.$at + 32, this.$fit("i32", "width", value));
  }

  get depth(): number {
    return this.$live("depth").i32(this.$at + 36);
  }

  set depth(value: number) {
    this.$live("depth").setI32(this.$at + 36, this.$fit("i32", "depth", value));
  }

  get silence(): NumberArray {
    return new NumberArray(this.$live("silence"), this.$at + 40, 8, "u8");
  }

  get unpack_format(): number {
    return this.$live("unpack_format").u32(this.$at + 48);
  }

  set unpack_format(value: number) {
    this.$live("unpack_format").setU32(this.$at + 48, this.$fit("u32", "unpack_format", value));
  }

  get unpack_func(): number {
    return this.$live("unpack_func").pointer(this.$at + 56);
  }

  set unpack_func(value: number) {
    this.$live("unpack_func").setPointer(this.$at + 56, this.$fit("ptr", "unpack_func", value));
  }

  get pack_func(): number {
    return this.$live("pack_func").pointer(this.$at + 64);
  }

  set pack_func(value: number) {
    this.$live("pack_func").setPointer(this.$at + 64, this.$fit("ptr", "pack_func", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 72, 4, "ptr");
  }
}
