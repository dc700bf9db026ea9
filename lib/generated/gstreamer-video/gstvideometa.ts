// Generated from C headers by `bun run bindgen`. Do not edit.
import { BigIntArray, NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "../gstreamer/gstmeta.ts";
import { GstVideoTimeCode } from "./gstvideotimecode.ts";
import { GstVideoAlignment } from "./video.ts";

export const functions = {
  gst_video_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_get_video_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_video_meta_id: { args: ["ptr", "i32"], returns: "ptr" },
  gst_buffer_add_video_meta: { args: ["ptr", "u32", "u32", "u32", "u32"], returns: "ptr" },
  gst_buffer_add_video_meta_full: { args: ["ptr", "u32", "u32", "u32", "u32", "u32", "ptr", "ptr"], returns: "ptr" },
  gst_video_meta_map: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "u32"], returns: "i32" },
  gst_video_meta_unmap: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_video_meta_get_plane_size: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_meta_get_plane_height: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_crop_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_crop_meta_get_info: { args: [], returns: "ptr" },
  gst_video_meta_transform_scale_get_quark: { args: [], returns: "u32" },
  gst_video_gl_texture_upload_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_gl_texture_upload_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_gl_texture_upload_meta: { args: ["ptr", "u32", "u32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_video_gl_texture_upload_meta_upload: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_region_of_interest_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_region_of_interest_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_get_video_region_of_interest_meta_id: { args: ["ptr", "i32"], returns: "ptr" },
  gst_buffer_add_video_region_of_interest_meta: { args: ["ptr", "ptr", "u32", "u32", "u32", "u32"], returns: "ptr" },
  gst_buffer_add_video_region_of_interest_meta_id: { args: ["ptr", "u32", "u32", "u32", "u32", "u32"], returns: "ptr" },
  gst_video_region_of_interest_meta_add_param: { args: ["ptr", "ptr"], returns: "void" },
  gst_video_region_of_interest_meta_get_param: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_video_time_code_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_time_code_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_time_code_meta: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_buffer_add_video_time_code_meta_full: { args: ["ptr", "u32", "u32", "ptr", "u32", "u32", "u32", "u32", "u32", "u32"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_buffer_get_video_crop_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_add_video_crop_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_video_region_of_interest_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_video_time_code_meta: { args: ["ptr"], returns: "ptr" },
  gst_video_meta_set_alignment: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstVideoGLTextureUpload: { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoMeta.map": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "u32"], returns: "i32" },
  "GstVideoMeta.unmap": { args: ["ptr", "u32", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_CAPS_FEATURE_META_GST_VIDEO_META: "meta:GstVideoMeta",
  GST_CAPS_FEATURE_META_GST_VIDEO_GL_TEXTURE_UPLOAD_META: "meta:GstVideoGLTextureUploadMeta",
  GST_BUFFER_POOL_OPTION_VIDEO_GL_TEXTURE_UPLOAD_META: "GstBufferPoolOptionVideoGLTextureUploadMeta",
} as const;

export const GstVideoGLTextureType = {
  GST_VIDEO_GL_TEXTURE_TYPE_LUMINANCE: 0,
  GST_VIDEO_GL_TEXTURE_TYPE_LUMINANCE_ALPHA: 1,
  GST_VIDEO_GL_TEXTURE_TYPE_RGB16: 2,
  GST_VIDEO_GL_TEXTURE_TYPE_RGB: 3,
  GST_VIDEO_GL_TEXTURE_TYPE_RGBA: 4,
  GST_VIDEO_GL_TEXTURE_TYPE_R: 5,
  GST_VIDEO_GL_TEXTURE_TYPE_RG: 6,
} as const;
export type GstVideoGLTextureType = (typeof GstVideoGLTextureType)[keyof typeof GstVideoGLTextureType];

export const GstVideoGLTextureOrientation = {
  GST_VIDEO_GL_TEXTURE_ORIENTATION_X_NORMAL_Y_NORMAL: 0,
  GST_VIDEO_GL_TEXTURE_ORIENTATION_X_NORMAL_Y_FLIP: 1,
  GST_VIDEO_GL_TEXTURE_ORIENTATION_X_FLIP_Y_NORMAL: 2,
  GST_VIDEO_GL_TEXTURE_ORIENTATION_X_FLIP_Y_FLIP: 3,
} as const;
export type GstVideoGLTextureOrientation = (typeof GstVideoGLTextureOrientation)[keyof typeof GstVideoGLTextureOrientation];

export class GstVideoMeta extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    buffer: { offset: 16, size: 8, kind: "ptr", to: "GstBuffer" },
    flags: { offset: 24, size: 4, kind: "u32", enum: "GstVideoFrameFlags" },
    format: { offset: 28, size: 4, kind: "u32", enum: "GstVideoFormat" },
    id: { offset: 32, size: 4, kind: "i32" },
    width: { offset: 36, size: 4, kind: "u32" },
    height: { offset: 40, size: 4, kind: "u32" },
    n_planes: { offset: 44, size: 4, kind: "u32" },
    offset: { offset: 48, size: 32, kind: "array", of: "u64", length: 4 },
    stride: { offset: 80, size: 16, kind: "array", of: "i32", length: 4 },
    map: { offset: 96, size: 8, kind: "ptr", callback: "GstVideoMeta.map" },
    unmap: { offset: 104, size: 8, kind: "ptr", callback: "GstVideoMeta.unmap" },
    alignment: { offset: 112, size: 32, kind: "struct", type: "GstVideoAlignment" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 16);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at + 16, this.$fit("ptr", "buffer", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 24);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 24, this.$fit("u32", "flags", value));
  }

  get format(): number {
    return this.$live("format").u32(this.$at + 28);
  }

  set format(value: number) {
    this.$live("format").setU32(this.$at + 28, this.$fit("u32", "format", value));
  }

  get id(): number {
    return this.$live("id").i32(this.$at + 32);
  }

  set id(value: number) {
    this.$live("id").setI32(this.$at + 32, this.$fit("i32", "id", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 36);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 36, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 40);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 40, this.$fit("u32", "height", value));
  }

  get n_planes(): number {
    return this.$live("n_planes").u32(this.$at + 44);
  }

  set n_planes(value: number) {
    this.$live("n_planes").setU32(this.$at + 44, this.$fit("u32", "n_planes", value));
  }

  get offset(): BigIntArray {
    return new BigIntArray(this.$live("offset"), this.$at + 48, 4, "u64");
  }

  get stride(): NumberArray {
    return new NumberArray(this.$live("stride"), this.$at + 80, 4, "i32");
  }

  get map(): number {
    return this.$live("map").pointer(this.$at + 96);
  }

  set map(value: number) {
    this.$live("map").setPointer(this.$at + 96, this.$fit("ptr", "map", value));
  }

  get unmap(): number {
    return this.$live("unmap").pointer(this.$at + 104);
  }

  set unmap(value: number) {
    this.$live("unmap").setPointer(this.$at + 104, this.$fit("ptr", "unmap", value));
  }

  get alignment(): GstVideoAlignment {
    return new GstVideoAlignment(this.$live("alignment"), this.$at + 112);
  }
}

export class GstVideoCropMeta extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    x: { offset: 16, size: 4, kind: "u32" },
    y: { offset: 20, size: 4, kind: "u32" },
    width: { offset: 24, size: 4, kind: "u32" },
    height: { offset: 28, size: 4, kind: "u32" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get x(): number {
    return this.$live("x").u32(this.$at + 16);
  }

  set x(value: number) {
    this.$live("x").setU32(this.$at + 16, this.$fit("u32", "x", value));
  }

  get y(): number {
    return this.$live("y").u32(this.$at + 20);
  }

  set y(value: number) {
    this.$live("y").setU32(this.$at + 20, this.$fit("u32", "y", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 24);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 24, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 28);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 28, this.$fit("u32", "height", value));
  }
}

export class GstVideoMetaTransform extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    in_info: { offset: 0, size: 8, kind: "ptr", to: "GstVideoInfo" },
    out_info: { offset: 8, size: 8, kind: "ptr", to: "GstVideoInfo" },
  } as const;

  get in_info(): number {
    return this.$live("in_info").pointer(this.$at);
  }

  set in_info(value: number) {
    this.$live("in_info").setPointer(this.$at, this.$fit("ptr", "in_info", value));
  }

  get out_info(): number {
    return this.$live("out_info").pointer(this.$at + 8);
  }

  set out_info(value: number) {
    this.$live("out_info").setPointer(this.$at + 8, this.$fit("ptr", "out_info", value));
  }
}

export class GstVideoGLTextureUploadMeta extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    texture_orientation: { offset: 16, size: 4, kind: "u32", enum: "GstVideoGLTextureOrientation" },
    n_textures: { offset: 20, size: 4, kind: "u32" },
    texture_type: { offset: 24, size: 16, kind: "array", of: "u32", length: 4 },
    buffer: { offset: 40, size: 8, kind: "ptr", to: "GstBuffer" },
    upload: { offset: 48, size: 8, kind: "ptr", callback: "GstVideoGLTextureUpload" },
    user_data: { offset: 56, size: 8, kind: "ptr" },
    user_data_copy: { offset: 64, size: 8, kind: "ptr", callback: "GBoxedCopyFunc" },
    user_data_free: { offset: 72, size: 8, kind: "ptr", callback: "GBoxedFreeFunc" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get texture_orientation(): number {
    return this.$live("texture_orientation").u32(this.$at + 16);
  }

  set texture_orientation(value: number) {
    this.$live("texture_orientation").setU32(this.$at + 16, this.$fit("u32", "texture_orientation", value));
  }

  get n_textures(): number {
    return this.$live("n_textures").u32(this.$at + 20);
  }

  set n_textures(value: number) {
    this.$live("n_textures").setU32(this.$at + 20, this.$fit("u32", "n_textures", value));
  }

  get texture_type(): NumberArray {
    return new NumberArray(this.$live("texture_type"), this.$at + 24, 4, "u32");
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 40);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at + 40, this.$fit("ptr", "buffer", value));
  }

  get upload(): number {
    return this.$live("upload").pointer(this.$at + 48);
  }

  set upload(value: number) {
    this.$live("upload").setPointer(this.$at + 48, this.$fit("ptr", "upload", value));
  }

  get user_data(): number {
    return this.$live("user_data").pointer(this.$at + 56);
  }

  set user_data(value: number) {
    this.$live("user_data").setPointer(this.$at + 56, this.$fit("ptr", "user_data", value));
  }

  get user_data_copy(): number {
    return this.$live("user_data_copy").pointer(this.$at + 64);
  }

  set user_data_copy(value: number) {
    this.$live("user_data_copy").setPointer(this.$at + 64, this.$fit("ptr", "user_data_copy", value));
  }

  get user_data_free(): number {
    return this.$live("user_data_free").pointer(this.$at + 72);
  }

  set user_data_free(value: number) {
    this.$live("user_data_free").setPointer(this.$at + 72, this.$fit("ptr", "user_data_free", value));
  }
}

export class GstVideoRegionOfInterestMeta extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    roi_type: { offset: 16, size: 4, kind: "u32" },
    id: { offset: 20, size: 4, kind: "i32" },
    parent_id: { offset: 24, size: 4, kind: "i32" },
    x: { offset: 28, size: 4, kind: "u32" },
    y: { offset: 32, size: 4, kind: "u32" },
    w: { offset: 36, size: 4, kind: "u32" },
    h: { offset: 40, size: 4, kind: "u32" },
    params: { offset: 48, size: 8, kind: "ptr", to: "GList" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get roi_type(): number {
    return this.$live("roi_type").u32(this.$at + 16);
  }

  set roi_type(value: number) {
    this.$live("roi_type").setU32(this.$at + 16, this.$fit("u32", "roi_type", value));
  }

  get id(): number {
    return this.$live("id").i32(this.$at + 20);
  }

  set id(value: number) {
    this.$live("id").setI32(this.$at + 20, this.$fit("i32", "id", value));
  }

  get parent_id(): number {
    return this.$live("parent_id").i32(this.$at + 24);
  }

  set parent_id(value: number) {
    this.$live("parent_id").setI32(this.$at + 24, this.$fit("i32", "parent_id", value));
  }

  get x(): number {
    return this.$live("x").u32(this.$at + 28);
  }

  set x(value: number) {
    this.$live("x").setU32(this.$at + 28, this.$fit("u32", "x", value));
  }

  get y(): number {
    return this.$live("y").u32(this.$at + 32);
  }

  set y(value: number) {
    this.$live("y").setU32(this.$at + 32, this.$fit("u32", "y", value));
  }

  get w(): number {
    return this.$live("w").u32(this.$at + 36);
  }

  set w(value: number) {
    this.$live("w").setU32(this.$at + 36, this.$fit("u32", "w", value));
  }

  get h(): number {
    return this.$live("h").u32(this.$at + 40);
  }

  set h(value: number) {
    this.$live("h").setU32(this.$at + 40, this.$fit("u32", "h", value));
  }

  get params(): number {
    return this.$live("params").pointer(this.$at + 48);
  }

  set params(value: number) {
    this.$live("params").setPointer(this.$at + 48, this.$fit("ptr", "params", value));
  }
}

export class GstVideoTimeCodeMeta extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    tc: { offset: 16, size: 48, kind: "struct", type: "GstVideoTimeCode" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get tc(): GstVideoTimeCode {
    return new GstVideoTimeCode(this.$live("tc"), this.$at + 16);
  }
}
