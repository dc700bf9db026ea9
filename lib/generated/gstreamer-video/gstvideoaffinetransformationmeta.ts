// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "../gstreamer/gstmeta.ts";

export const functions = {
  gst_video_affine_transformation_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_affine_transformation_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_affine_transformation_meta: { args: ["ptr"], returns: "ptr" },
  gst_video_affine_transformation_meta_apply_matrix: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  gst_buffer_get_video_affine_transformation_meta: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GstVideoAffineTransformationGetMatrix: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_CAPS_FEATURE_META_GST_VIDEO_AFFINE_TRANSFORMATION_META: "meta:GstVideoAffineTransformation",
  GST_BUFFER_POOL_OPTION_VIDEO_AFFINE_TRANSFORMATION_META: "GstBufferPoolOptionVideoAffineTransformation",
} as const;

export class GstVideoAffineTransformationMeta extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    matrix: { offset: 16, size: 64, kind: "array", of: "f32", length: 16 },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get matrix(): NumberArray {
    return new NumberArray(this.$live("matrix"), this.$at + 16, 16, "f32");
  }
}
