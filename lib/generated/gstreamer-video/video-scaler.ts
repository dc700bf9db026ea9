// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_video_scaler_new: { args: ["u32", "u32", "u32", "u32", "u32", "ptr"], returns: "ptr" },
  gst_video_scaler_free: { args: ["ptr"], returns: "void" },
  gst_video_scaler_get_max_taps: { args: ["ptr"], returns: "u32" },
  gst_video_scaler_get_coeff: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  gst_video_scaler_horizontal: { args: ["ptr", "u32", "ptr", "ptr", "u32", "u32"], returns: "void" },
  gst_video_scaler_vertical: { args: ["ptr", "u32", "ptr", "ptr", "u32", "u32"], returns: "void" },
  gst_video_scaler_combine_packed_YUV: { args: ["ptr", "ptr", "u32", "u32"], returns: "ptr" },
  gst_video_scaler_2d: { args: ["ptr", "ptr", "u32", "ptr", "i32", "ptr", "i32", "u32", "u32", "u32", "u32"], returns: "void" },
} as const;

export const constants = {
  GST_VIDEO_SCALER_OPT_DITHER_METHOD: "GstVideoScaler.dither-method",
} as const;

export const GstVideoScalerFlags = {
  GST_VIDEO_SCALER_FLAG_NONE: 0,
  GST_VIDEO_SCALER_FLAG_INTERLACED: 1,
} as const;
export type GstVideoScalerFlags = (typeof GstVideoScalerFlags)[keyof typeof GstVideoScalerFlags];
