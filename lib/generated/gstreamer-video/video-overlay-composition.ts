// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "../gstreamer/gstmeta.ts";

export const functions = {
  gst_video_overlay_rectangle_get_type: { args: [], returns: "u64" },
  gst_video_overlay_rectangle_new_raw: { args: ["ptr", "i32", "i32", "u32", "u32", "u32"], returns: "ptr" },
  gst_video_overlay_rectangle_copy: { args: ["ptr"], returns: "ptr" },
  gst_video_overlay_rectangle_get_seqnum: { args: ["ptr"], returns: "u32" },
  gst_video_overlay_rectangle_set_render_rectangle: { args: ["ptr", "i32", "i32", "u32", "u32"], returns: "void" },
  gst_video_overlay_rectangle_get_render_rectangle: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_video_overlay_rectangle_get_pixels_raw: { args: ["ptr", "u32"], returns: "ptr" },
  gst_video_overlay_rectangle_get_pixels_argb: { args: ["ptr", "u32"], returns: "ptr" },
  gst_video_overlay_rectangle_get_pixels_ayuv: { args: ["ptr", "u32"], returns: "ptr" },
  gst_video_overlay_rectangle_get_pixels_unscaled_raw: { args: ["ptr", "u32"], returns: "ptr" },
  gst_video_overlay_rectangle_get_pixels_unscaled_argb: { args: ["ptr", "u32"], returns: "ptr" },
  gst_video_overlay_rectangle_get_pixels_unscaled_ayuv: { args: ["ptr", "u32"], returns: "ptr" },
  gst_video_overlay_rectangle_get_flags: { args: ["ptr"], returns: "u32" },
  gst_video_overlay_rectangle_get_global_alpha: { args: ["ptr"], returns: "f32" },
  gst_video_overlay_rectangle_set_global_alpha: { args: ["ptr", "f32"], returns: "void" },
  gst_video_overlay_composition_get_type: { args: [], returns: "u64" },
  gst_video_overlay_composition_copy: { args: ["ptr"], returns: "ptr" },
  gst_video_overlay_composition_make_writable: { args: ["ptr"], returns: "ptr" },
  gst_video_overlay_composition_new: { args: ["ptr"], returns: "ptr" },
  gst_video_overlay_composition_add_rectangle: { args: ["ptr", "ptr"], returns: "void" },
  gst_video_overlay_composition_n_rectangles: { args: ["ptr"], returns: "u32" },
  gst_video_overlay_composition_get_rectangle: { args: ["ptr", "u32"], returns: "ptr" },
  gst_video_overlay_composition_get_seqnum: { args: ["ptr"], returns: "u32" },
  gst_video_overlay_composition_blend: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_overlay_composition_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_overlay_composition_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_overlay_composition_meta: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_buffer_get_video_overlay_composition_meta: { args: ["ptr"], returns: "ptr" },
  gst_video_overlay_rectangle_ref: { args: ["ptr"], returns: "ptr" },
  gst_video_overlay_rectangle_unref: { args: ["ptr"], returns: "void" },
  gst_video_overlay_composition_ref: { args: ["ptr"], returns: "ptr" },
  gst_video_overlay_composition_unref: { args: ["ptr"], returns: "void" },
} as const;

export const constants = {
  GST_CAPS_FEATURE_META_GST_VIDEO_OVERLAY_COMPOSITION: "meta:GstVideoOverlayComposition",
  GST_VIDEO_OVERLAY_COMPOSITION_FORMAT_RGB: 12,
  GST_VIDEO_OVERLAY_COMPOSITION_FORMAT_YUV: 6,
} as const;

export const GstVideoOverlayFormatFlags = {
  GST_VIDEO_OVERLAY_FORMAT_FLAG_NONE: 0,
  GST_VIDEO_OVERLAY_FORMAT_FLAG_PREMULTIPLIED_ALPHA: 1,
  GST_VIDEO_OVERLAY_FORMAT_FLAG_GLOBAL_ALPHA: 2,
} as const;
export type GstVideoOverlayFormatFlags = (typeof GstVideoOverlayFormatFlags)[keyof typeof GstVideoOverlayFormatFlags];

export class GstVideoOverlayCompositionMeta extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    overlay: { offset: 16, size: 8, kind: "ptr", to: "GstVideoOverlayComposition" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get overlay(): number {
    return this.$live("overlay").pointer(this.$at + 16);
  }

  set overlay(value: number) {
    this.$live("overlay").setPointer(this.$at + 16, this.$fit("ptr", "overlay", value));
  }
}
