// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_video_converter_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_video_converter_new_with_pool: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_video_converter_free: { args: ["ptr"], returns: "void" },
  gst_video_converter_set_config: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_converter_get_config: { args: ["ptr"], returns: "ptr" },
  gst_video_converter_frame: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_video_converter_frame_finish: { args: ["ptr"], returns: "void" },
  gst_video_converter_get_in_info: { args: ["ptr"], returns: "ptr" },
  gst_video_converter_get_out_info: { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  GST_VIDEO_CONVERTER_OPT_RESAMPLER_METHOD: "GstVideoConverter.resampler-method",
  GST_VIDEO_CONVERTER_OPT_CHROMA_RESAMPLER_METHOD: "GstVideoConverter.chroma-resampler-method",
  GST_VIDEO_CONVERTER_OPT_RESAMPLER_TAPS: "GstVideoConverter.resampler-taps",
  GST_VIDEO_CONVERTER_OPT_DITHER_METHOD: "GstVideoConverter.dither-method",
  GST_VIDEO_CONVERTER_OPT_DITHER_QUANTIZATION: "GstVideoConverter.dither-quantization",
  GST_VIDEO_CONVERTER_OPT_SRC_X: "GstVideoConverter.src-x",
  GST_VIDEO_CONVERTER_OPT_SRC_Y: "GstVideoConverter.src-y",
  GST_VIDEO_CONVERTER_OPT_SRC_WIDTH: "GstVideoConverter.src-width",
  GST_VIDEO_CONVERTER_OPT_SRC_HEIGHT: "GstVideoConverter.src-height",
  GST_VIDEO_CONVERTER_OPT_DEST_X: "GstVideoConverter.dest-x",
  GST_VIDEO_CONVERTER_OPT_DEST_Y: "GstVideoConverter.dest-y",
  GST_VIDEO_CONVERTER_OPT_DEST_WIDTH: "GstVideoConverter.dest-width",
  GST_VIDEO_CONVERTER_OPT_DEST_HEIGHT: "GstVideoConverter.dest-height",
  GST_VIDEO_CONVERTER_OPT_FILL_BORDER: "GstVideoConverter.fill-border",
  GST_VIDEO_CONVERTER_OPT_ALPHA_VALUE: "GstVideoConverter.alpha-value",
  GST_VIDEO_CONVERTER_OPT_ALPHA_MODE: "GstVideoConverter.alpha-mode",
  GST_VIDEO_CONVERTER_OPT_BORDER_ARGB: "GstVideoConverter.border-argb",
  GST_VIDEO_CONVERTER_OPT_CHROMA_MODE: "GstVideoConverter.chroma-mode",
  GST_VIDEO_CONVERTER_OPT_MATRIX_MODE: "GstVideoConverter.matrix-mode",
  GST_VIDEO_CONVERTER_OPT_GAMMA_MODE: "GstVideoConverter.gamma-mode",
  GST_VIDEO_CONVERTER_OPT_PRIMARIES_MODE: "GstVideoConverter.primaries-mode",
  GST_VIDEO_CONVERTER_OPT_THREADS: "GstVideoConverter.threads",
  GST_VIDEO_CONVERTER_OPT_ASYNC_TASKS: "GstVideoConverter.async-tasks",
} as const;

export const GstVideoAlphaMode = {
  GST_VIDEO_ALPHA_MODE_COPY: 0,
  GST_VIDEO_ALPHA_MODE_SET: 1,
  GST_VIDEO_ALPHA_MODE_MULT: 2,
} as const;
export type GstVideoAlphaMode = (typeof GstVideoAlphaMode)[keyof typeof GstVideoAlphaMode];

export const GstVideoChromaMode = {
  GST_VIDEO_CHROMA_MODE_FULL: 0,
  GST_VIDEO_CHROMA_MODE_UPSAMPLE_ONLY: 1,
  GST_VIDEO_CHROMA_MODE_DOWNSAMPLE_ONLY: 2,
  GST_VIDEO_CHROMA_MODE_NONE: 3,
} as const;
export type GstVideoChromaMode = (typeof GstVideoChromaMode)[keyof typeof GstVideoChromaMode];

export const GstVideoMatrixMode = {
  GST_VIDEO_MATRIX_MODE_FULL: 0,
  GST_VIDEO_MATRIX_MODE_INPUT_ONLY: 1,
  GST_VIDEO_MATRIX_MODE_OUTPUT_ONLY: 2,
  GST_VIDEO_MATRIX_MODE_NONE: 3,
} as const;
export type GstVideoMatrixMode = (typeof GstVideoMatrixMode)[keyof typeof GstVideoMatrixMode];

export const GstVideoGammaMode = {
  GST_VIDEO_GAMMA_MODE_NONE: 0,
  GST_VIDEO_GAMMA_MODE_REMAP: 1,
} as const;
export type GstVideoGammaMode = (typeof GstVideoGammaMode)[keyof typeof GstVideoGammaMode];

export const GstVideoPrimariesMode = {
  GST_VIDEO_PRIMARIES_MODE_NONE: 0,
  GST_VIDEO_PRIMARIES_MODE_MERGE_ONLY: 1,
  GST_VIDEO_PRIMARIES_MODE_FAST: 2,
} as const;
export type GstVideoPrimariesMode = (typeof GstVideoPrimariesMode)[keyof typeof GstVideoPrimariesMode];
