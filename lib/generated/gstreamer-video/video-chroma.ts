// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_video_chroma_from_string: { args: ["ptr"], returns: "u32" },
  gst_video_chroma_to_string: { args: ["u32"], returns: "ptr" },
  gst_video_chroma_site_from_string: { args: ["ptr"], returns: "u32" },
  gst_video_chroma_site_to_string: { args: ["u32"], returns: "ptr" },
  gst_video_chroma_resample_new: { args: ["u32", "u32", "u32", "u32", "i32", "i32"], returns: "ptr" },
  gst_video_chroma_resample_free: { args: ["ptr"], returns: "void" },
  gst_video_chroma_resample_get_info: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_video_chroma_resample: { args: ["ptr", "ptr", "i32"], returns: "void" },
} as const;

export const GstVideoChromaSite = {
  GST_VIDEO_CHROMA_SITE_UNKNOWN: 0,
  GST_VIDEO_CHROMA_SITE_NONE: 1,
  GST_VIDEO_CHROMA_SITE_H_COSITED: 2,
  GST_VIDEO_CHROMA_SITE_V_COSITED: 4,
  GST_VIDEO_CHROMA_SITE_ALT_LINE: 8,
  GST_VIDEO_CHROMA_SITE_COSITED: 6,
  GST_VIDEO_CHROMA_SITE_JPEG: 1,
  GST_VIDEO_CHROMA_SITE_MPEG2: 2,
  GST_VIDEO_CHROMA_SITE_DV: 14,
} as const;
export type GstVideoChromaSite = (typeof GstVideoChromaSite)[keyof typeof GstVideoChromaSite];

export const GstVideoChromaMethod = {
  GST_VIDEO_CHROMA_METHOD_NEAREST: 0,
  GST_VIDEO_CHROMA_METHOD_LINEAR: 1,
} as const;
export type GstVideoChromaMethod = (typeof GstVideoChromaMethod)[keyof typeof GstVideoChromaMethod];

export const GstVideoChromaFlags = {
  GST_VIDEO_CHROMA_FLAG_NONE: 0,
  GST_VIDEO_CHROMA_FLAG_INTERLACED: 1,
} as const;
export type GstVideoChromaFlags = (typeof GstVideoChromaFlags)[keyof typeof GstVideoChromaFlags];
