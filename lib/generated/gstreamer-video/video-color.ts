// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_video_color_matrix_get_Kr_Kb: { args: ["u32", "ptr", "ptr"], returns: "i32" },
  gst_video_color_transfer_encode: { args: ["u32", "f64"], returns: "f64" },
  gst_video_transfer_function_encode: { args: ["u32", "f64"], returns: "f64" },
  gst_video_color_transfer_decode: { args: ["u32", "f64"], returns: "f64" },
  gst_video_transfer_function_decode: { args: ["u32", "f64"], returns: "f64" },
  gst_video_color_primaries_get_info: { args: ["u32"], returns: "ptr" },
  gst_video_color_primaries_is_equivalent: { args: ["u32", "u32"], returns: "i32" },
  gst_video_colorimetry_matches: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_colorimetry_from_string: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_colorimetry_to_string: { args: ["ptr"], returns: "ptr" },
  gst_video_colorimetry_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_colorimetry_is_equivalent: { args: ["ptr", "u32", "ptr", "u32"], returns: "i32" },
  gst_video_color_range_offsets: { args: ["u32", "ptr", "ptr", "ptr"], returns: "void" },
  gst_video_color_matrix_to_iso: { args: ["u32"], returns: "u32" },
  gst_video_transfer_function_to_iso: { args: ["u32"], returns: "u32" },
  gst_video_color_primaries_to_iso: { args: ["u32"], returns: "u32" },
  gst_video_color_matrix_from_iso: { args: ["u32"], returns: "u32" },
  gst_video_transfer_function_from_iso: { args: ["u32"], returns: "u32" },
  gst_video_color_primaries_from_iso: { args: ["u32"], returns: "u32" },
  gst_video_transfer_function_is_equivalent: { args: ["u32", "u32", "u32", "u32"], returns: "i32" },
} as const;

export const constants = {
  GST_VIDEO_COLORIMETRY_BT601: "bt601",
  GST_VIDEO_COLORIMETRY_BT709: "bt709",
  GST_VIDEO_COLORIMETRY_SMPTE240M: "smpte240m",
  GST_VIDEO_COLORIMETRY_SRGB: "sRGB",
  GST_VIDEO_COLORIMETRY_BT2020: "bt2020",
  GST_VIDEO_COLORIMETRY_BT2020_10: "bt2020-10",
  GST_VIDEO_COLORIMETRY_BT2100_PQ: "bt2100-pq",
  GST_VIDEO_COLORIMETRY_BT2100_HLG: "bt2100-hlg",
} as const;

export const GstVideoColorRange = {
  GST_VIDEO_COLOR_RANGE_UNKNOWN: 0,
  GST_VIDEO_COLOR_RANGE_0_255: 1,
  GST_VIDEO_COLOR_RANGE_16_235: 2,
} as const;
export type GstVideoColorRange = (typeof GstVideoColorRange)[keyof typeof GstVideoColorRange];

export const GstVideoColorMatrix = {
  GST_VIDEO_COLOR_MATRIX_UNKNOWN: 0,
  GST_VIDEO_COLOR_MATRIX_RGB: 1,
  GST_VIDEO_COLOR_MATRIX_FCC: 2,
  GST_VIDEO_COLOR_MATRIX_BT709: 3,
  GST_VIDEO_COLOR_MATRIX_BT601: 4,
  GST_VIDEO_COLOR_MATRIX_SMPTE240M: 5,
  GST_VIDEO_COLOR_MATRIX_BT2020: 6,
} as const;
export type GstVideoColorMatrix = (typeof GstVideoColorMatrix)[keyof typeof GstVideoColorMatrix];

export const GstVideoTransferFunction = {
  GST_VIDEO_TRANSFER_UNKNOWN: 0,
  GST_VIDEO_TRANSFER_GAMMA10: 1,
  GST_VIDEO_TRANSFER_GAMMA18: 2,
  GST_VIDEO_TRANSFER_GAMMA20: 3,
  GST_VIDEO_TRANSFER_GAMMA22: 4,
  GST_VIDEO_TRANSFER_BT709: 5,
  GST_VIDEO_TRANSFER_SMPTE240M: 6,
  GST_VIDEO_TRANSFER_SRGB: 7,
  GST_VIDEO_TRANSFER_GAMMA28: 8,
  GST_VIDEO_TRANSFER_LOG100: 9,
  GST_VIDEO_TRANSFER_LOG316: 10,
  GST_VIDEO_TRANSFER_BT2020_12: 11,
  GST_VIDEO_TRANSFER_ADOBERGB: 12,
  GST_VIDEO_TRANSFER_BT2020_10: 13,
  GST_VIDEO_TRANSFER_SMPTE2084: 14,
  GST_VIDEO_TRANSFER_ARIB_STD_B67: 15,
  GST_VIDEO_TRANSFER_BT601: 16,
} as const;
export type GstVideoTransferFunction = (typeof GstVideoTransferFunction)[keyof typeof GstVideoTransferFunction];

export const GstVideoColorPrimaries = {
  GST_VIDEO_COLOR_PRIMARIES_UNKNOWN: 0,
  GST_VIDEO_COLOR_PRIMARIES_BT709: 1,
  GST_VIDEO_COLOR_PRIMARIES_BT470M: 2,
  GST_VIDEO_COLOR_PRIMARIES_BT470BG: 3,
  GST_VIDEO_COLOR_PRIMARIES_SMPTE170M: 4,
  GST_VIDEO_COLOR_PRIMARIES_SMPTE240M: 5,
  GST_VIDEO_COLOR_PRIMARIES_FILM: 6,
  GST_VIDEO_COLOR_PRIMARIES_BT2020: 7,
  GST_VIDEO_COLOR_PRIMARIES_ADOBERGB: 8,
  GST_VIDEO_COLOR_PRIMARIES_SMPTEST428: 9,
  GST_VIDEO_COLOR_PRIMARIES_SMPTERP431: 10,
  GST_VIDEO_COLOR_PRIMARIES_SMPTEEG432: 11,
  GST_VIDEO_COLOR_PRIMARIES_EBU3213: 12,
} as const;
export type GstVideoColorPrimaries = (typeof GstVideoColorPrimaries)[keyof typeof GstVideoColorPrimaries];

export class GstVideoColorPrimariesInfo extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    primaries: { offset: 0, size: 4, kind: "u32", enum: "GstVideoColorPrimaries" },
    Wx: { offset: 8, size: 8, kind: "f64" },
    Wy: { offset: 16, size: 8, kind: "f64" },
    Rx: { offset: 24, size: 8, kind: "f64" },
    Ry: { offset: 32, size: 8, kind: "f64" },
    Gx: { offset: 40, size: 8, kind: "f64" },
    Gy: { offset: 48, size: 8, kind: "f64" },
    Bx: { offset: 56, size: 8, kind: "f64" },
    By: { offset: 64, size: 8, kind: "f64" },
  } as const;

  get primaries(): number {
    return this.$live("primaries").u32(this.$at);
  }

  set primaries(value: number) {
    this.$live("primaries").setU32(this.$at, this.$fit("u32", "primaries", value));
  }

  get Wx(): number {
    return this.$live("Wx").f64(this.$at + 8);
  }

  set Wx(value: number) {
    this.$live("Wx").setF64(this.$at + 8, this.$fit("f64", "Wx", value));
  }

  get Wy(): number {
    return this.$live("Wy").f64(this.$at + 16);
  }

  set Wy(value: number) {
    this.$live("Wy").setF64(this.$at + 16, this.$fit("f64", "Wy", value));
  }

  get Rx(): number {
    return this.$live("Rx").f64(this.$at + 24);
  }

  set Rx(value: number) {
    this.$live("Rx").setF64(this.$at + 24, this.$fit("f64", "Rx", value));
  }

  get Ry(): number {
    return this.$live("Ry").f64(this.$at + 32);
  }

  set Ry(value: number) {
    this.$live("Ry").setF64(this.$at + 32, this.$fit("f64", "Ry", value));
  }

  get Gx(): number {
    return this.$live("Gx").f64(this.$at + 40);
  }

  set Gx(value: number) {
    this.$live("Gx").setF64(this.$at + 40, this.$fit("f64", "Gx", value));
  }

  get Gy(): number {
    return this.$live("Gy").f64(this.$at + 48);
  }

  set Gy(value: number) {
    this.$live("Gy").setF64(this.$at + 48, this.$fit("f64", "Gy", value));
  }

  get Bx(): number {
    return this.$live("Bx").f64(this.$at + 56);
  }

  set Bx(value: number) {
    this.$live("Bx").setF64(this.$at + 56, this.$fit("f64", "Bx", value));
  }

  get By(): number {
    return this.$live("By").f64(this.$at + 64);
  }

  set By(value: number) {
    this.$live("By").setF64(this.$at + 64, this.$fit("f64", "By", value));
  }
}

export class GstVideoColorimetry extends Struct {
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields = {
    range: { offset: 0, size: 4, kind: "u32", enum: "GstVideoColorRange" },
    matrix: { offset: 4, size: 4, kind: "u32", enum: "GstVideoColorMatrix" },
    transfer: { offset: 8, size: 4, kind: "u32", enum: "GstVideoTransferFunction" },
    primaries: { offset: 12, size: 4, kind: "u32", enum: "GstVideoColorPrimaries" },
  } as const;

  get range(): number {
    return this.$live("range").u32(this.$at);
  }

  set range(value: number) {
    this.$live("range").setU32(this.$at, this.$fit("u32", "range", value));
  }

  get matrix(): number {
    return this.$live("matrix").u32(this.$at + 4);
  }

  set matrix(value: number) {
    this.$live("matrix").setU32(this.$at + 4, this.$fit("u32", "matrix", value));
  }

  get transfer(): number {
    return this.$live("transfer").u32(this.$at + 8);
  }

  set transfer(value: number) {
    this.$live("transfer").setU32(this.$at + 8, this.$fit("u32", "transfer", value));
  }

  get primaries(): number {
    return this.$live("primaries").u32(this.$at + 12);
  }

  set primaries(value: number) {
    this.$live("primaries").setU32(this.$at + 12, this.$fit("u32", "primaries", value));
  }
}
