// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_audio_resampler_options_set_quality: { args: ["u32", "u32", "i32", "i32", "ptr"], returns: "void" },
  gst_audio_resampler_new: { args: ["u32", "u32", "u32", "i32", "i32", "i32", "ptr"], returns: "ptr" },
  gst_audio_resampler_free: { args: ["ptr"], returns: "void" },
  gst_audio_resampler_reset: { args: ["ptr"], returns: "void" },
  gst_audio_resampler_update: { args: ["ptr", "i32", "i32", "ptr"], returns: "i32" },
  gst_audio_resampler_get_out_frames: { args: ["ptr", "u64"], returns: "u64" },
  gst_audio_resampler_get_in_frames: { args: ["ptr", "u64"], returns: "u64" },
  gst_audio_resampler_get_max_latency: { args: ["ptr"], returns: "u64" },
  gst_audio_resampler_resample: { args: ["ptr", "ptr", "u64", "ptr", "u64"], returns: "void" },
} as const;

export const constants = {
  GST_AUDIO_RESAMPLER_OPT_CUTOFF: "GstAudioResampler.cutoff",
  GST_AUDIO_RESAMPLER_OPT_STOP_ATTENUATION: "GstAudioResampler.stop-attenutation",
  GST_AUDIO_RESAMPLER_OPT_TRANSITION_BANDWIDTH: "GstAudioResampler.transition-bandwidth",
  GST_AUDIO_RESAMPLER_OPT_CUBIC_B: "GstAudioResampler.cubic-b",
  GST_AUDIO_RESAMPLER_OPT_CUBIC_C: "GstAudioResampler.cubic-c",
  GST_AUDIO_RESAMPLER_OPT_N_TAPS: "GstAudioResampler.n-taps",
  GST_AUDIO_RESAMPLER_OPT_FILTER_MODE: "GstAudioResampler.filter-mode",
  GST_AUDIO_RESAMPLER_OPT_FILTER_MODE_THRESHOLD: "GstAudioResampler.filter-mode-threshold",
  GST_AUDIO_RESAMPLER_OPT_FILTER_INTERPOLATION: "GstAudioResampler.filter-interpolation",
  GST_AUDIO_RESAMPLER_OPT_FILTER_OVERSAMPLE: "GstAudioResampler.filter-oversample",
  GST_AUDIO_RESAMPLER_OPT_MAX_PHASE_ERROR: "GstAudioResampler.max-phase-error",
  GST_AUDIO_RESAMPLER_QUALITY_MIN: 0,
  GST_AUDIO_RESAMPLER_QUALITY_MAX: 10,
  GST_AUDIO_RESAMPLER_QUALITY_DEFAULT: 4,
} as const;

export const GstAudioResamplerFilterMode = {
  GST_AUDIO_RESAMPLER_FILTER_MODE_INTERPOLATED: 0,
  GST_AUDIO_RESAMPLER_FILTER_MODE_FULL: 1,
  GST_AUDIO_RESAMPLER_FILTER_MODE_AUTO: 2,
} as const;
export type GstAudioResamplerFilterMode = (typeof GstAudioResamplerFilterMode)[keyof typeof GstAudioResamplerFilterMode];

export const GstAudioResamplerFilterInterpolation = {
  GST_AUDIO_RESAMPLER_FILTER_INTERPOLATION_NONE: 0,
  GST_AUDIO_RESAMPLER_FILTER_INTERPOLATION_LINEAR: 1,
  GST_AUDIO_RESAMPLER_FILTER_INTERPOLATION_CUBIC: 2,
} as const;
export type GstAudioResamplerFilterInterpolation = (typeof GstAudioResamplerFilterInterpolation)[keyof typeof GstAudioResamplerFilterInterpolation];

export const GstAudioResamplerMethod = {
  GST_AUDIO_RESAMPLER_METHOD_NEAREST: 0,
  GST_AUDIO_RESAMPLER_METHOD_LINEAR: 1,
  GST_AUDIO_RESAMPLER_METHOD_CUBIC: 2,
  GST_AUDIO_RESAMPLER_METHOD_BLACKMAN_NUTTALL: 3,
  GST_AUDIO_RESAMPLER_METHOD_KAISER: 4,
} as const;
export type GstAudioResamplerMethod = (typeof GstAudioResamplerMethod)[keyof typeof GstAudioResamplerMethod];

export const GstAudioResamplerFlags = {
  GST_AUDIO_RESAMPLER_FLAG_NONE: 0,
  GST_AUDIO_RESAMPLER_FLAG_NON_INTERLEAVED_IN: 1,
  GST_AUDIO_RESAMPLER_FLAG_NON_INTERLEAVED_OUT: 2,
  GST_AUDIO_RESAMPLER_FLAG_VARIABLE_RATE: 4,
} as const;
export type GstAudioResamplerFlags = (typeof GstAudioResamplerFlags)[keyof typeof GstAudioResamplerFlags];
