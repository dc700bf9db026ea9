// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_audio_converter_new: { args: ["u32", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_audio_converter_get_type: { args: [], returns: "u64" },
  gst_audio_converter_free: { args: ["ptr"], returns: "void" },
  gst_audio_converter_reset: { args: ["ptr"], returns: "void" },
  gst_audio_converter_update_config: { args: ["ptr", "i32", "i32", "ptr"], returns: "i32" },
  gst_audio_converter_get_config: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_audio_converter_get_out_frames: { args: ["ptr", "u64"], returns: "u64" },
  gst_audio_converter_get_in_frames: { args: ["ptr", "u64"], returns: "u64" },
  gst_audio_converter_get_max_latency: { args: ["ptr"], returns: "u64" },
  gst_audio_converter_samples: { args: ["ptr", "u32", "ptr", "u64", "ptr", "u64"], returns: "i32" },
  gst_audio_converter_supports_inplace: { args: ["ptr"], returns: "i32" },
  gst_audio_converter_is_passthrough: { args: ["ptr"], returns: "i32" },
  gst_audio_converter_convert: { args: ["ptr", "u32", "ptr", "u64", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_AUDIO_CONVERTER_OPT_RESAMPLER_METHOD: "GstAudioConverter.resampler-method",
  GST_AUDIO_CONVERTER_OPT_DITHER_METHOD: "GstAudioConverter.dither-method",
  GST_AUDIO_CONVERTER_OPT_NOISE_SHAPING_METHOD: "GstAudioConverter.noise-shaping-method",
  GST_AUDIO_CONVERTER_OPT_QUANTIZATION: "GstAudioConverter.quantization",
  GST_AUDIO_CONVERTER_OPT_MIX_MATRIX: "GstAudioConverter.mix-matrix",
  GST_AUDIO_CONVERTER_OPT_DITHER_THRESHOLD: "GstAudioConverter.dither-threshold",
} as const;

export const GstAudioConverterFlags = {
  GST_AUDIO_CONVERTER_FLAG_NONE: 0,
  GST_AUDIO_CONVERTER_FLAG_IN_WRITABLE: 1,
  GST_AUDIO_CONVERTER_FLAG_VARIABLE_RATE: 2,
} as const;
export type GstAudioConverterFlags = (typeof GstAudioConverterFlags)[keyof typeof GstAudioConverterFlags];
