// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray, StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMapInfo } from "../gstreamer/gstmemory.ts";
import { GstVideoInfo } from "./video-info.ts";

export const functions = {
  gst_video_frame_map: { args: ["ptr", "ptr", "ptr", "u32"], returns: "i32" },
  gst_video_frame_map_id: { args: ["ptr", "ptr", "ptr", "i32", "u32"], returns: "i32" },
  gst_video_frame_unmap: { args: ["ptr"], returns: "void" },
  gst_video_frame_copy: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_frame_copy_plane: { args: ["ptr", "ptr", "u32"], returns: "i32" },
} as const;

export const constants = {
  _GST_VIDEO_FRAME_FLAG_FIELD_MASK: 10,
  _GST_VIDEO_BUFFER_FLAG_FIELD_MASK: 10485760,
} as const;

export const GstVideoFrameFlags = {
  GST_VIDEO_FRAME_FLAG_NONE: 0,
  GST_VIDEO_FRAME_FLAG_INTERLACED: 1,
  GST_VIDEO_FRAME_FLAG_TFF: 2,
  GST_VIDEO_FRAME_FLAG_RFF: 4,
  GST_VIDEO_FRAME_FLAG_ONEFIELD: 8,
  GST_VIDEO_FRAME_FLAG_MULTIPLE_VIEW: 16,
  GST_VIDEO_FRAME_FLAG_FIRST_IN_BUNDLE: 32,
  GST_VIDEO_FRAME_FLAG_TOP_FIELD: 10,
  GST_VIDEO_FRAME_FLAG_BOTTOM_FIELD: 8,
} as const;
export type GstVideoFrameFlags = (typeof GstVideoFrameFlags)[keyof typeof GstVideoFrameFlags];

export const GstVideoBufferFlags = {
  GST_VIDEO_BUFFER_FLAG_INTERLACED: 1048576,
  GST_VIDEO_BUFFER_FLAG_TFF: 2097152,
  GST_VIDEO_BUFFER_FLAG_RFF: 4194304,
  GST_VIDEO_BUFFER_FLAG_ONEFIELD: 8388608,
  GST_VIDEO_BUFFER_FLAG_MULTIPLE_VIEW: 16777216,
  GST_VIDEO_BUFFER_FLAG_FIRST_IN_BUNDLE: 33554432,
  GST_VIDEO_BUFFER_FLAG_TOP_FIELD: 10485760,
  GST_VIDEO_BUFFER_FLAG_BOTTOM_FIELD: 8388608,
  GST_VIDEO_BUFFER_FLAG_MARKER: 512,
  GST_VIDEO_BUFFER_FLAG_LAST: 268435456,
} as const;
export type GstVideoBufferFlags = (typeof GstVideoBufferFlags)[keyof typeof GstVideoBufferFlags];

export const GstVideoFrameMapFlags = {
  GST_VIDEO_FRAME_MAP_FLAG_NO_REF: 65536,
  GST_VIDEO_FRAME_MAP_FLAG_LAST: 16777216,
} as const;
export type GstVideoFrameMapFlags = (typeof GstVideoFrameMapFlags)[keyof typeof GstVideoFrameMapFlags];

export class GstVideoFrame extends Struct {
  static readonly size = 664;
  static readonly align = 8;
  static readonly fields = {
    info: { offset: 0, size: 152, kind: "struct", type: "GstVideoInfo" },
    flags: { offset: 152, size: 4, kind: "u32", enum: "GstVideoFrameFlags" },
    buffer: { offset: 160, size: 8, kind: "ptr", to: "GstBuffer" },
    meta: { offset: 168, size: 8, kind: "ptr" },
    id: { offset: 176, size: 4, kind: "i32" },
    data: { offset: 184, size: 32, kind: "array", of: "ptr", length: 4 },
    map: { offset: 216, size: 416, kind: "array", of: "struct", length: 4, type: "GstMapInfo" },
    _gst_reserved: { offset: 632, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get info(): GstVideoInfo {
    return new GstVideoInfo(this.$live("info"), this.$at);
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 152);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 152, this.$fit("u32", "flags", value));
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 160);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at + 160, this.$fit("ptr", "buffer", value));
  }

  get meta(): number {
    return this.$live("meta").pointer(this.$at + 168);
  }

  set meta(value: number) {
    this.$live("meta").setPointer(this.$at + 168, this.$fit("ptr", "meta", value));
  }

  get id(): number {
    return this.$live("id").i32(this.$at + 176);
  }

  set id(value: number) {
    this.$live("id").setI32(this.$at + 176, this.$fit("i32", "id", value));
  }

  get data(): NumberArray {
    return new NumberArray(this.$live("data"), this.$at + 184, 4, "ptr");
  }

  get map(): StructArray<GstMapInfo> {
    return new StructArray(this.$live("map"), this.$at + 216, 4, GstMapInfo);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 632, 4, "ptr");
  }
}
