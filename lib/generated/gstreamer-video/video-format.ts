// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray, StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstVideoTileInfo } from "./video-tile.ts";

export const functions = {
  gst_video_format_info_component: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_video_format_info_extrapolate_stride: { args: ["ptr", "i32", "i32"], returns: "i32" },
  gst_video_format_from_masks: { args: ["i32", "i32", "i32", "u32", "u32", "u32", "u32"], returns: "u32" },
  gst_video_format_from_fourcc: { args: ["u32"], returns: "u32" },
  gst_video_format_from_string: { args: ["ptr"], returns: "u32" },
  gst_video_format_to_fourcc: { args: ["u32"], returns: "u32" },
  gst_video_format_to_string: { args: ["u32"], returns: "ptr" },
  gst_video_format_get_info: { args: ["u32"], returns: "ptr" },
  gst_video_format_get_palette: { args: ["u32", "ptr"], returns: "ptr" },
  gst_video_formats_raw: { args: ["ptr"], returns: "ptr" },
  gst_video_make_raw_caps: { args: ["ptr", "u32"], returns: "ptr" },
  gst_video_make_raw_caps_with_features: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GstVideoFormatUnpack: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "i32", "i32", "i32"], returns: "void" },
  GstVideoFormatPack: { args: ["ptr", "u32", "ptr", "i32", "ptr", "ptr", "u32", "i32", "i32"], returns: "void" },
} as const;

export const constants = {
  GST_VIDEO_MAX_PLANES: 4,
  GST_VIDEO_MAX_COMPONENTS: 4,
  GST_VIDEO_COMP_Y: 0,
  GST_VIDEO_COMP_U: 1,
  GST_VIDEO_COMP_V: 2,
  GST_VIDEO_COMP_R: 0,
  GST_VIDEO_COMP_G: 1,
  GST_VIDEO_COMP_B: 2,
  GST_VIDEO_COMP_A: 3,
  GST_VIDEO_COMP_INDEX: 0,
  GST_VIDEO_COMP_PALETTE: 1,
  GST_VIDEO_SIZE_RANGE: "(int) [ 1, max ]",
  GST_VIDEO_FPS_RANGE: "(fraction) [ 0, max ]",
} as const;

export const GstVideoFormat = {
  GST_VIDEO_FORMAT_UNKNOWN: 0,
  GST_VIDEO_FORMAT_ENCODED: 1,
  GST_VIDEO_FORMAT_I420: 2,
  GST_VIDEO_FORMAT_YV12: 3,
  GST_VIDEO_FORMAT_YUY2: 4,
  GST_VIDEO_FORMAT_UYVY: 5,
  GST_VIDEO_FORMAT_AYUV: 6,
  GST_VIDEO_FORMAT_RGBx: 7,
  GST_VIDEO_FORMAT_BGRx: 8,
  GST_VIDEO_FORMAT_xRGB: 9,
  GST_VIDEO_FORMAT_xBGR: 10,
  GST_VIDEO_FORMAT_RGBA: 11,
  GST_VIDEO_FORMAT_BGRA: 12,
  GST_VIDEO_FORMAT_ARGB: 13,
  GST_VIDEO_FORMAT_ABGR: 14,
  GST_VIDEO_FORMAT_RGB: 15,
  GST_VIDEO_FORMAT_BGR: 16,
  GST_VIDEO_FORMAT_Y41B: 17,
  GST_VIDEO_FORMAT_Y42B: 18,
  GST_VIDEO_FORMAT_YVYU: 19,
  GST_VIDEO_FORMAT_Y444: 20,
  GST_VIDEO_FORMAT_v210: 21,
  GST_VIDEO_FORMAT_v216: 22,
  GST_VIDEO_FORMAT_NV12: 23,
  GST_VIDEO_FORMAT_NV21: 24,
  GST_VIDEO_FORMAT_GRAY8: 25,
  GST_VIDEO_FORMAT_GRAY16_BE: 26,
  GST_VIDEO_FORMAT_GRAY16_LE: 27,
  GST_VIDEO_FORMAT_v308: 28,
  GST_VIDEO_FORMAT_RGB16: 29,
  GST_VIDEO_FORMAT_BGR16: 30,
  GST_VIDEO_FORMAT_RGB15: 31,
  GST_VIDEO_FORMAT_BGR15: 32,
  GST_VIDEO_FORMAT_UYVP: 33,
  GST_VIDEO_FORMAT_A420: 34,
  GST_VIDEO_FORMAT_RGB8P: 35,
  GST_VIDEO_FORMAT_YUV9: 36,
  GST_VIDEO_FORMAT_YVU9: 37,
  GST_VIDEO_FORMAT_IYU1: 38,
  GST_VIDEO_FORMAT_ARGB64: 39,
  GST_VIDEO_FORMAT_AYUV64: 40,
  GST_VIDEO_FORMAT_r210: 41,
  GST_VIDEO_FORMAT_I420_10BE: 42,
  GST_VIDEO_FORMAT_I420_10LE: 43,
  GST_VIDEO_FORMAT_I422_10BE: 44,
  GST_VIDEO_FORMAT_I422_10LE: 45,
  GST_VIDEO_FORMAT_Y444_10BE: 46,
  GST_VIDEO_FORMAT_Y444_10LE: 47,
  GST_VIDEO_FORMAT_GBR: 48,
  GST_VIDEO_FORMAT_GBR_10BE: 49,
  GST_VIDEO_FORMAT_GBR_10LE: 50,
  GST_VIDEO_FORMAT_NV16: 51,
  GST_VIDEO_FORMAT_NV24: 52,
  GST_VIDEO_FORMAT_NV12_64Z32: 53,
  GST_VIDEO_FORMAT_A420_10BE: 54,
  GST_VIDEO_FORMAT_A420_10LE: 55,
  GST_VIDEO_FORMAT_A422_10BE: 56,
  GST_VIDEO_FORMAT_A422_10LE: 57,
  GST_VIDEO_FORMAT_A444_10BE: 58,
  GST_VIDEO_FORMAT_A444_10LE: 59,
  GST_VIDEO_FORMAT_NV61: 60,
  GST_VIDEO_FORMAT_P010_10BE: 61,
  GST_VIDEO_FORMAT_P010_10LE: 62,
  GST_VIDEO_FORMAT_IYU2: 63,
  GST_VIDEO_FORMAT_VYUY: 64,
  GST_VIDEO_FORMAT_GBRA: 65,
  GST_VIDEO_FORMAT_GBRA_10BE: 66,
  GST_VIDEO_FORMAT_GBRA_10LE: 67,
  GST_VIDEO_FORMAT_GBR_12BE: 68,
  GST_VIDEO_FORMAT_GBR_12LE: 69,
  GST_VIDEO_FORMAT_GBRA_12BE: 70,
  GST_VIDEO_FORMAT_GBRA_12LE: 71,
  GST_VIDEO_FORMAT_I420_12BE: 72,
  GST_VIDEO_FORMAT_I420_12LE: 73,
  GST_VIDEO_FORMAT_I422_12BE: 74,
  GST_VIDEO_FORMAT_I422_12LE: 75,
  GST_VIDEO_FORMAT_Y444_12BE: 76,
  GST_VIDEO_FORMAT_Y444_12LE: 77,
  GST_VIDEO_FORMAT_GRAY10_LE32: 78,
  GST_VIDEO_FORMAT_NV12_10LE32: 79,
  GST_VIDEO_FORMAT_NV16_10LE32: 80,
  GST_VIDEO_FORMAT_NV12_10LE40: 81,
  GST_VIDEO_FORMAT_Y210: 82,
  GST_VIDEO_FORMAT_Y410: 83,
  GST_VIDEO_FORMAT_VUYA: 84,
  GST_VIDEO_FORMAT_BGR10A2_LE: 85,
  GST_VIDEO_FORMAT_RGB10A2_LE: 86,
  GST_VIDEO_FORMAT_Y444_16BE: 87,
  GST_VIDEO_FORMAT_Y444_16LE: 88,
  GST_VIDEO_FORMAT_P016_BE: 89,
  GST_VIDEO_FORMAT_P016_LE: 90,
  GST_VIDEO_FORMAT_P012_BE: 91,
  GST_VIDEO_FORMAT_P012_LE: 92,
  GST_VIDEO_FORMAT_Y212_BE: 93,
  GST_VIDEO_FORMAT_Y212_LE: 94,
  GST_VIDEO_FORMAT_Y412_BE: 95,
  GST_VIDEO_FORMAT_Y412_LE: 96,
  GST_VIDEO_FORMAT_NV12_4L4: 97,
  GST_VIDEO_FORMAT_NV12_32L32: 98,
  GST_VIDEO_FORMAT_RGBP: 99,
  GST_VIDEO_FORMAT_BGRP: 100,
  GST_VIDEO_FORMAT_AV12: 101,
  GST_VIDEO_FORMAT_ARGB64_LE: 102,
  GST_VIDEO_FORMAT_ARGB64_BE: 103,
  GST_VIDEO_FORMAT_RGBA64_LE: 104,
  GST_VIDEO_FORMAT_RGBA64_BE: 105,
  GST_VIDEO_FORMAT_BGRA64_LE: 106,
  GST_VIDEO_FORMAT_BGRA64_BE: 107,
  GST_VIDEO_FORMAT_ABGR64_LE: 108,
  GST_VIDEO_FORMAT_ABGR64_BE: 109,
  GST_VIDEO_FORMAT_NV12_16L32S: 110,
  GST_VIDEO_FORMAT_NV12_8L128: 111,
  GST_VIDEO_FORMAT_NV12_10BE_8L128: 112,
} as const;
export type GstVideoFormat = (typeof GstVideoFormat)[keyof typeof GstVideoFormat];

export const GstVideoFormatFlags = {
  GST_VIDEO_FORMAT_FLAG_YUV: 1,
  GST_VIDEO_FORMAT_FLAG_RGB: 2,
  GST_VIDEO_FORMAT_FLAG_GRAY: 4,
  GST_VIDEO_FORMAT_FLAG_ALPHA: 8,
  GST_VIDEO_FORMAT_FLAG_LE: 16,
  GST_VIDEO_FORMAT_FLAG_PALETTE: 32,
  GST_VIDEO_FORMAT_FLAG_COMPLEX: 64,
  GST_VIDEO_FORMAT_FLAG_UNPACK: 128,
  GST_VIDEO_FORMAT_FLAG_TILED: 256,
  GST_VIDEO_FORMAT_FLAG_SUBTILES: 512,
} as const;
export type GstVideoFormatFlags = (typeof GstVideoFormatFlags)[keyof typeof GstVideoFormatFlags];

export const GstVideoPackFlags = {
  GST_VIDEO_PACK_FLAG_NONE: 0,
  GST_VIDEO_PACK_FLAG_TRUNCATE_RANGE: 1,
  GST_VIDEO_PACK_FLAG_INTERLACED: 2,
} as const;
export type GstVideoPackFlags = (typeof GstVideoPackFlags)[keyof typeof GstVideoPackFlags];

export class GstVideoFormatInfo extends Struct {
  static readonly size = 328;
  static readonly align = 8;
  static readonly fields = {
    format: { offset: 0, size: 4, kind: "u32", enum: "GstVideoFormat" },
    name: { offset: 8, size: 8, kind: "ptr" },
    description: { offset: 16, size: 8, kind: "ptr" },
    flags: { offset: 24, size: 4, kind: "u32", enum: "GstVideoFormatFlags" },
    bits: { offset: 28, size: 4, kind: "u32" },
    n_components: { offset: 32, size: 4, kind: "u32" },
    shift: { offset: 36, size: 16, kind: "array", of: "u32", length: 4 },
    depth: { offset: 52, size: 16, kind: "array", of: "u32", length: 4 },
    pixel_stride: { offset: 68, size: 16, kind: "array", of: "i32", length: 4 },
    n_planes: { offset: 84, size: 4, kind: "u32" },
    plane: { offset: 88, size: 16, kind: "array", of: "u32", length: 4 },
    poffset: { offset: 104, size: 16, kind: "array", of: "u32", length: 4 },
    w_sub: { offset: 120, size: 16, kind: "array", of: "u32", length: 4 },
    h_sub: { offset: 136, size: 16, kind: "array", of: "u32", length: 4 },
    unpack_format: { offset: 152, size: 4, kind: "u32", enum: "GstVideoFormat" },
    unpack_func: { offset: 160, size: 8, kind: "ptr", callback: "GstVideoFormatUnpack" },
    pack_lines: { offset: 168, size: 4, kind: "i32" },
    pack_func: { offset: 176, size: 8, kind: "ptr", callback: "GstVideoFormatPack" },
    tile_mode: { offset: 184, size: 4, kind: "u32", enum: "GstVideoTileMode" },
    tile_ws: { offset: 188, size: 4, kind: "u32" },
    tile_hs: { offset: 192, size: 4, kind: "u32" },
    tile_info: { offset: 196, size: 128, kind: "array", of: "struct", length: 4, type: "GstVideoTileInfo" },
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

  get bits(): number {
    return this.$live("bits").u32(this.$at + 28);
  }

  set bits(value: number) {
    this.$live("bits").setU32(this.$at + 28, this.$fit("u32", "bits", value));
  }

  get n_components(): number {
    return this.$live("n_components").u32(this.$at + 32);
  }

  set n_components(value: number) {
    this.$live("n_components").setU32(this.$at + 32, this.$fit("u32", "n_components", value));
  }

  get shift(): NumberArray {
    return new NumberArray(this.$live("shift"), this.$at + 36, 4, "u32");
  }

  get depth(): NumberArray {
    return new NumberArray(this.$live("depth"), this.$at + 52, 4, "u32");
  }

  get pixel_stride(): NumberArray {
    return new NumberArray(this.$live("pixel_stride"), this.$at + 68, 4, "i32");
  }

  get n_planes(): number {
    return this.$live("n_planes").u32(this.$at + 84);
  }

  set n_planes(value: number) {
    this.$live("n_planes").setU32(this.$at + 84, this.$fit("u32", "n_planes", value));
  }

  get plane(): NumberArray {
    return new NumberArray(this.$live("plane"), this.$at + 88, 4, "u32");
  }

  get poffset(): NumberArray {
    return new NumberArray(this.$live("poffset"), this.$at + 104, 4, "u32");
  }

  get w_sub(): NumberArray {
    return new NumberArray(this.$live("w_sub"), this.$at + 120, 4, "u32");
  }

  get h_sub(): NumberArray {
    return new NumberArray(this.$live("h_sub"), this.$at + 136, 4, "u32");
  }

  get unpack_format(): number {
    return this.$live("unpack_format").u32(this.$at + 152);
  }

  set unpack_format(value: number) {
    this.$live("unpack_format").setU32(this.$at + 152, this.$fit("u32", "unpack_format", value));
  }

  get unpack_func(): number {
    return this.$live("unpack_func").pointer(this.$at + 160);
  }

  set unpack_func(value: number) {
    this.$live("unpack_func").setPointer(this.$at + 160, this.$fit("ptr", "unpack_func", value));
  }

  get pack_lines(): number {
    return this.$live("pack_lines").i32(this.$at + 168);
  }

  set pack_lines(value: number) {
    this.$live("pack_lines").setI32(this.$at + 168, this.$fit("i32", "pack_lines", value));
  }

  get pack_func(): number {
    return this.$live("pack_func").pointer(this.$at + 176);
  }

  set pack_func(value: number) {
    this.$live("pack_func").setPointer(this.$at + 176, this.$fit("ptr", "pack_func", value));
  }

  get tile_mode(): number {
    return this.$live("tile_mode").u32(this.$at + 184);
  }

  set tile_mode(value: number) {
    this.$live("tile_mode").setU32(this.$at + 184, this.$fit("u32", "tile_mode", value));
  }

  get tile_ws(): number {
    return this.$live("tile_ws").u32(this.$at + 188);
  }

  set tile_ws(value: number) {
    this.$live("tile_ws").setU32(this.$at + 188, this.$fit("u32", "tile_ws", value));
  }

  get tile_hs(): number {
    return this.$live("tile_hs").u32(this.$at + 192);
  }

  set tile_hs(value: number) {
    this.$live("tile_hs").setU32(this.$at + 192, this.$fit("u32", "tile_hs", value));
  }

  get tile_info(): StructArray<GstVideoTileInfo> {
    return new StructArray(this.$live("tile_info"), this.$at + 196, 4, GstVideoTileInfo);
  }
}
