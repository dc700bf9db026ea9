// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_video_dither_new: { args: ["u32", "u32", "u32", "ptr", "u32"], returns: "ptr" },
  gst_video_dither_free: { args: ["ptr"], returns: "void" },
  gst_video_dither_line: { args: ["ptr", "ptr", "u32", "u32", "u32"], returns: "void" },
} as const;

export const GstVideoDitherMethod = {
  GST_VIDEO_DITHER_NONE: 0,
  GST_VIDEO_DITHER_VERTERR: 1,
  GST_VIDEO_DITHER_FLOYD_STEINBERG: 2,
  GST_VIDEO_DITHER_SIERRA_LITE: 3,
  GST_VIDEO_DITHER_BAYER: 4,
} as const;
export type GstVideoDitherMethod = (typeof GstVideoDitherMethod)[keyof typeof GstVideoDitherMethod];

export const GstVideoDitherFlags = {
  GST_VIDEO_DITHER_FLAG_NONE: 0,
  GST_VIDEO_DITHER_FLAG_INTERLACED: 1,
  GST_VIDEO_DITHER_FLAG_QUANTIZE: 2,
} as const;
export type GstVideoDitherFlags = (typeof GstVideoDitherFlags)[keyof typeof GstVideoDitherFlags];
