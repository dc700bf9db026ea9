// Generated from C headers by `bun run bindgen`. Do not edit.
import { BigIntArray, NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstVideoColorimetry } from "./video-color.ts";

export const functions = {
  gst_video_interlace_mode_to_string: { args: ["u32"], returns: "ptr" },
  gst_video_interlace_mode_from_string: { args: ["ptr"], returns: "u32" },
  gst_video_field_order_to_string: { args: ["u32"], returns: "ptr" },
  gst_video_field_order_from_string: { args: ["ptr"], returns: "u32" },
  gst_video_info_get_type: { args: [], returns: "u64" },
  gst_video_info_new: { args: [], returns: "ptr" },
  gst_video_info_init: { args: ["ptr"], returns: "void" },
  gst_video_info_copy: { args: ["ptr"], returns: "ptr" },
  gst_video_info_free: { args: ["ptr"], returns: "void" },
  gst_video_info_new_from_caps: { args: ["ptr"], returns: "ptr" },
  gst_video_info_set_format: { args: ["ptr", "u32", "u32", "u32"], returns: "i32" },
  gst_video_info_set_interlaced_format: { args: ["ptr", "u32", "u32", "u32", "u32"], returns: "i32" },
  gst_video_info_from_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_info_to_caps: { args: ["ptr"], returns: "ptr" },
  gst_video_info_convert: { args: ["ptr", "u32", "i64", "u32", "ptr"], returns: "i32" },
  gst_video_info_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_info_align: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_info_align_full: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_CAPS_FEATURE_FORMAT_INTERLACED: "format:Interlaced",
  GST_VIDEO_MULTIVIEW_MAX_FRAME_PACKING: 8,
} as const;

export const GstVideoInterlaceMode = {
  GST_VIDEO_INTERLACE_MODE_PROGRESSIVE: 0,
  GST_VIDEO_INTERLACE_MODE_INTERLEAVED: 1,
  GST_VIDEO_INTERLACE_MODE_MIXED: 2,
  GST_VIDEO_INTERLACE_MODE_FIELDS: 3,
  GST_VIDEO_INTERLACE_MODE_ALTERNATE: 4,
} as const;
export type GstVideoInterlaceMode = (typeof GstVideoInterlaceMode)[keyof typeof GstVideoInterlaceMode];

export const GstVideoMultiviewMode = {
  GST_VIDEO_MULTIVIEW_MODE_NONE: -1,
  GST_VIDEO_MULTIVIEW_MODE_MONO: 0,
  GST_VIDEO_MULTIVIEW_MODE_LEFT: 1,
  GST_VIDEO_MULTIVIEW_MODE_RIGHT: 2,
  GST_VIDEO_MULTIVIEW_MODE_SIDE_BY_SIDE: 3,
  GST_VIDEO_MULTIVIEW_MODE_SIDE_BY_SIDE_QUINCUNX: 4,
  GST_VIDEO_MULTIVIEW_MODE_COLUMN_INTERLEAVED: 5,
  GST_VIDEO_MULTIVIEW_MODE_ROW_INTERLEAVED: 6,
  GST_VIDEO_MULTIVIEW_MODE_TOP_BOTTOM: 7,
  GST_VIDEO_MULTIVIEW_MODE_CHECKERBOARD: 8,
  GST_VIDEO_MULTIVIEW_MODE_FRAME_BY_FRAME: 32,
  GST_VIDEO_MULTIVIEW_MODE_MULTIVIEW_FRAME_BY_FRAME: 33,
  GST_VIDEO_MULTIVIEW_MODE_SEPARATED: 34,
} as const;
export type GstVideoMultiviewMode = (typeof GstVideoMultiviewMode)[keyof typeof GstVideoMultiviewMode];

export const GstVideoMultiviewFramePacking = {
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_NONE: -1,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_MONO: 0,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_LEFT: 1,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_RIGHT: 2,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_SIDE_BY_SIDE: 3,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_SIDE_BY_SIDE_QUINCUNX: 4,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_COLUMN_INTERLEAVED: 5,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_ROW_INTERLEAVED: 6,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_TOP_BOTTOM: 7,
  GST_VIDEO_MULTIVIEW_FRAME_PACKING_CHECKERBOARD: 8,
} as const;
export type GstVideoMultiviewFramePacking = (typeof GstVideoMultiviewFramePacking)[keyof typeof GstVideoMultiviewFramePacking];

export const GstVideoMultiviewFlags = {
  GST_VIDEO_MULTIVIEW_FLAGS_NONE: 0,
  GST_VIDEO_MULTIVIEW_FLAGS_RIGHT_VIEW_FIRST: 1,
  GST_VIDEO_MULTIVIEW_FLAGS_LEFT_FLIPPED: 2,
  GST_VIDEO_MULTIVIEW_FLAGS_LEFT_FLOPPED: 4,
  GST_VIDEO_MULTIVIEW_FLAGS_RIGHT_FLIPPED: 8,
  GST_VIDEO_MULTIVIEW_FLAGS_RIGHT_FLOPPED: 16,
  GST_VIDEO_MULTIVIEW_FLAGS_HALF_ASPECT: 16384,
  GST_VIDEO_MULTIVIEW_FLAGS_MIXED_MONO: 32768,
} as const;
export type GstVideoMultiviewFlags = (typeof GstVideoMultiviewFlags)[keyof typeof GstVideoMultiviewFlags];

export const GstVideoFlags = {
  GST_VIDEO_FLAG_NONE: 0,
  GST_VIDEO_FLAG_VARIABLE_FPS: 1,
  GST_VIDEO_FLAG_PREMULTIPLIED_ALPHA: 2,
} as const;
export type GstVideoFlags = (typeof GstVideoFlags)[keyof typeof GstVideoFlags];

export const GstVideoFieldOrder = {
  GST_VIDEO_FIELD_ORDER_UNKNOWN: 0,
  GST_VIDEO_FIELD_ORDER_TOP_FIELD_FIRST: 1,
  GST_VIDEO_FIELD_ORDER_BOTTOM_FIELD_FIRST: 2,
} as const;
export type GstVideoFieldOrder = (typeof GstVideoFieldOrder)[keyof typeof GstVideoFieldOrder];

export class GstVideoInfo_ABI_abi extends Struct {
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields = {
    multiview_mode: { offset: 0, size: 4, kind: "i32", enum: "GstVideoMultiviewMode" },
    multiview_flags: { offset: 4, size: 4, kind: "u32", enum: "GstVideoMultiviewFlags" },
    field_order: { offset: 8, size: 4, kind: "u32", enum: "GstVideoFieldOrder" },
  } as const;

  get multiview_mode(): number {
    return this.$live("multiview_mode").i32(this.$at);
  }

  set multiview_mode(value: number) {
    this.$live("multiview_mode").setI32(this.$at, this.$fit("i32", "multiview_mode", value));
  }

  get multiview_flags(): number {
    return this.$live("multiview_flags").u32(this.$at + 4);
  }

  set multiview_flags(value: number) {
    this.$live("multiview_flags").setU32(this.$at + 4, this.$fit("u32", "multiview_flags", value));
  }

  get field_order(): number {
    return this.$live("field_order").u32(this.$at + 8);
  }

  set field_order(value: number) {
    this.$live("field_order").setU32(this.$at + 8, this.$fit("u32", "field_order", value));
  }
}

export class GstVideoInfo_ABI extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    abi: { offset: 0, size: 12, kind: "struct", type: "GstVideoInfo_ABI_abi" },
    _gst_reserved: { offset: 0, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get abi(): GstVideoInfo_ABI_abi {
    return new GstVideoInfo_ABI_abi(this.$live("abi"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at, 4, "ptr");
  }
}

export class GstVideoInfo extends Struct {
  static readonly size = 152;
  static readonly align = 8;
  static readonly fields = {
    finfo: { offset: 0, size: 8, kind: "ptr", to: "GstVideoFormatInfo" },
    interlace_mode: { offset: 8, size: 4, kind: "u32", enum: "GstVideoInterlaceMode" },
    flags: { offset: 12, size: 4, kind: "u32", enum: "GstVideoFlags" },
    width: { offset: 16, size: 4, kind: "i32" },
    height: { offset: 20, size: 4, kind: "i32" },
    size: { offset: 24, size: 8, kind: "u64" },
    views: { offset: 32, size: 4, kind: "i32" },
    chroma_site: { offset: 36, size: 4, kind: "u32", enum: "GstVideoChromaSite" },
    colorimetry: { offset: 40, size: 16, kind: "struct", type: "GstVideoColorimetry" },
    par_n: { offset: 56, size: 4, kind: "i32" },
    par_d: { offset: 60, size: 4, kind: "i32" },
    fps_n: { offset: 64, size: 4, kind: "i32" },
    fps_d: { offset: 68, size: 4, kind: "i32" },
    offset: { offset: 72, size: 32, kind: "array", of: "u64", length: 4 },
    stride: { offset: 104, size: 16, kind: "array", of: "i32", length: 4 },
    ABI: { offset: 120, size: 32, kind: "struct", type: "GstVideoInfo_ABI" },
  } as const;

  get finfo(): number {
    return this.$live("finfo").pointer(this.$at);
  }

  set finfo(value: number) {
    this.$live("finfo").setPointer(this.$at, this.$fit("ptr", "finfo", value));
  }

  get interlace_mode(): number {
    return this.$live("interlace_mode").u32(this.$at + 8);
  }

  set interlace_mode(value: number) {
    this.$live("interlace_mode").setU32(this.$at + 8, this.$fit("u32", "interlace_mode", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 12);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 12, this.$fit("u32", "flags", value));
  }

  get width(): number {
    return this.$live("width").i32(this.$at + 16);
  }

  set width(value: number) {
    this.$live("width").setI32(this.$at + 16, this.$fit("i32", "width", value));
  }

  get height(): number {
    return this.$live("height").i32(this.$at + 20);
  }

  set height(value: number) {
    this.$live("height").setI32(this.$at + 20, this.$fit("i32", "height", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 24);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 24, this.$fit("u64", "size", value));
  }

  get views(): number {
    return this.$live("views").i32(this.$at + 32);
  }

  set views(value: number) {
    this.$live("views").setI32(this.$at + 32, this.$fit("i32", "views", value));
  }

  get chroma_site(): number {
    return this.$live("chroma_site").u32(this.$at + 36);
  }

  set chroma_site(value: number) {
    this.$live("chroma_site").setU32(this.$at + 36, this.$fit("u32", "chroma_site", value));
  }

  get colorimetry(): GstVideoColorimetry {
    return new GstVideoColorimetry(this.$live("colorimetry"), this.$at + 40);
  }

  get par_n(): number {
    return this.$live("par_n").i32(this.$at + 56);
  }

  set par_n(value: number) {
    this.$live("par_n").setI32(this.$at + 56, this.$fit("i32", "par_n", value));
  }

  get par_d(): number {
    return this.$live("par_d").i32(this.$at + 60);
  }

  set par_d(value: number) {
    this.$live("par_d").setI32(this.$at + 60, this.$fit("i32", "par_d", value));
  }

  get fps_n(): number {
    return this.$live("fps_n").i32(this.$at + 64);
  }

  set fps_n(value: number) {
    this.$live("fps_n").setI32(this.$at + 64, this.$fit("i32", "fps_n", value));
  }

  get fps_d(): number {
    return this.$live("fps_d").i32(this.$at + 68);
  }

  set fps_d(value: number) {
    this.$live("fps_d").setI32(this.$at + 68, this.$fit("i32", "fps_d", value));
  }

  get offset(): BigIntArray {
    return new BigIntArray(this.$live("offset"), this.$at + 72, 4, "u64");
  }

  get stride(): NumberArray {
    return new NumberArray(this.$live("stride"), this.$at + 104, 4, "i32");
  }

  get ABI(): GstVideoInfo_ABI {
    return new GstVideoInfo_ABI(this.$live("ABI"), this.$at + 120);
  }
}
