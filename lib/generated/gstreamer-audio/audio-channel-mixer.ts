// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_audio_channel_mixer_new: { args: ["u32", "u32", "i32", "ptr", "i32", "ptr"], returns: "ptr" },
  gst_audio_channel_mixer_new_with_matrix: { args: ["u32", "u32", "i32", "i32", "ptr"], returns: "ptr" },
  gst_audio_channel_mixer_free: { args: ["ptr"], returns: "void" },
  gst_audio_channel_mixer_is_passthrough: { args: ["ptr"], returns: "i32" },
  gst_audio_channel_mixer_samples: { args: ["ptr", "ptr", "ptr", "i32"], returns: "void" },
} as const;

export const GstAudioChannelMixerFlags = {
  GST_AUDIO_CHANNEL_MIXER_FLAGS_NONE: 0,
  GST_AUDIO_CHANNEL_MIXER_FLAGS_NON_INTERLEAVED_IN: 1,
  GST_AUDIO_CHANNEL_MIXER_FLAGS_NON_INTERLEAVED_OUT: 2,
  GST_AUDIO_CHANNEL_MIXER_FLAGS_UNPOSITIONED_IN: 4,
  GST_AUDIO_CHANNEL_MIXER_FLAGS_UNPOSITIONED_OUT: 8,
} as const;
export type GstAudioChannelMixerFlags = (typeof GstAudioChannelMixerFlags)[keyof typeof GstAudioChannelMixerFlags];
