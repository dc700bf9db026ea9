// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_video_alignment_reset: { args: ["ptr"], returns: "void" },
  gst_video_calculate_display_ratio: { args: ["ptr", "ptr", "u32", "u32", "u32", "u32", "u32", "u32"], returns: "i32" },
  gst_video_guess_framerate: { args: ["u64", "ptr", "ptr"], returns: "i32" },
  gst_video_is_common_aspect_ratio: { args: ["i32", "i32", "i32", "i32"], returns: "i32" },
  gst_video_convert_sample_async: { args: ["ptr", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "void" },
  gst_video_convert_sample: { args: ["ptr", "ptr", "u64", "ptr"], returns: "ptr" },
  gst_video_orientation_from_tag: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstVideoConvertSampleCallback: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  GST_META_TAG_VIDEO_STR: "video",
  GST_META_TAG_VIDEO_ORIENTATION_STR: "orientation",
  GST_META_TAG_VIDEO_SIZE_STR: "size",
  GST_META_TAG_VIDEO_COLORSPACE_STR: "colorspace",
} as const;

export const GstVideoOrientationMethod = {
  GST_VIDEO_ORIENTATION_IDENTITY: 0,
  GST_VIDEO_ORIENTATION_90R: 1,
  GST_VIDEO_ORIENTATION_180: 2,
  GST_VIDEO_ORIENTATION_90L: 3,
  GST_VIDEO_ORIENTATION_HORIZ: 4,
  GST_VIDEO_ORIENTATION_VERT: 5,
  GST_VIDEO_ORIENTATION_UL_LR: 6,
  GST_VIDEO_ORIENTATION_UR_LL: 7,
  GST_VIDEO_ORIENTATION_AUTO: 8,
  GST_VIDEO_ORIENTATION_CUSTOM: 9,
} as const;
export type GstVideoOrientationMethod = (typeof GstVideoOrientationMethod)[keyof typeof GstVideoOrientationMethod];

export class GstVideoAlignment extends Struct {
  static readonly size = 32;
  static readonly align = 4;
  static readonly fields = {
    padding_top: { offset: 0, size: 4, kind: "u32" },
    padding_bottom: { offset: 4, size: 4, kind: "u32" },
    padding_left: { offset: 8, size: 4, kind: "u32" },
    padding_right: { offset: 12, size: 4, kind: "u32" },
    stride_align: { offset: 16, size: 16, kind: "array", of: "u32", length: 4 },
  } as const;

  get padding_top(): number {
    return this.$live("padding_top").u32(this.$at);
  }

  set padding_top(value: number) {
    this.$live("padding_top").setU32(this.$at, this.$fit("u32", "padding_top", value));
  }

  get padding_bottom(): number {
    return this.$live("padding_bottom").u32(this.$at + 4);
  }

  set padding_bottom(value: number) {
    this.$live("padding_bottom").setU32(this.$at + 4, this.$fit("u32", "padding_bottom", value));
  }

  get padding_left(): number {
    return this.$live("padding_left").u32(this.$at + 8);
  }

  set padding_left(value: number) {
    this.$live("padding_left").setU32(this.$at + 8, this.$fit("u32", "padding_left", value));
  }

  get padding_right(): number {
    return this.$live("padding_right").u32(this.$at + 12);
  }

  set padding_right(value: number) {
    this.$live("padding_right").setU32(this.$at + 12, this.$fit("u32", "padding_right", value));
  }

  get stride_align(): NumberArray {
    return new NumberArray(this.$live("stride_align"), this.$at + 16, 4, "u32");
  }
}
