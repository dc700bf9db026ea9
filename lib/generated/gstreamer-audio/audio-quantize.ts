// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_audio_quantize_new: { args: ["u32", "u32", "u32", "u32", "u32", "u32"], returns: "ptr" },
  gst_audio_quantize_free: { args: ["ptr"], returns: "void" },
  gst_audio_quantize_reset: { args: ["ptr"], returns: "void" },
  gst_audio_quantize_samples: { args: ["ptr", "ptr", "ptr", "u32"], returns: "void" },
} as const;

export const GstAudioDitherMethod = {
  GST_AUDIO_DITHER_NONE: 0,
  GST_AUDIO_DITHER_RPDF: 1,
  GST_AUDIO_DITHER_TPDF: 2,
  GST_AUDIO_DITHER_TPDF_HF: 3,
} as const;
export type GstAudioDitherMethod = (typeof GstAudioDitherMethod)[keyof typeof GstAudioDitherMethod];

export const GstAudioNoiseShapingMethod = {
  GST_AUDIO_NOISE_SHAPING_NONE: 0,
  GST_AUDIO_NOISE_SHAPING_ERROR_FEEDBACK: 1,
  GST_AUDIO_NOISE_SHAPING_SIMPLE: 2,
  GST_AUDIO_NOISE_SHAPING_MEDIUM: 3,
  GST_AUDIO_NOISE_SHAPING_HIGH: 4,
} as const;
export type GstAudioNoiseShapingMethod = (typeof GstAudioNoiseShapingMethod)[keyof typeof GstAudioNoiseShapingMethod];

export const GstAudioQuantizeFlags = {
  GST_AUDIO_QUANTIZE_FLAG_NONE: 0,
  GST_AUDIO_QUANTIZE_FLAG_NON_INTERLEAVED: 1,
} as const;
export type GstAudioQuantizeFlags = (typeof GstAudioQuantizeFlags)[keyof typeof GstAudioQuantizeFlags];
