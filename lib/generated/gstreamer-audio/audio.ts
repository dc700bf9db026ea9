// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_audio_buffer_clip: { args: ["ptr", "ptr", "i32", "i32"], returns: "ptr" },
  gst_audio_buffer_truncate: { args: ["ptr", "i32", "u64", "u64"], returns: "ptr" },
} as const;

export const constants = {
  GST_META_TAG_AUDIO_STR: "audio",
  GST_META_TAG_AUDIO_CHANNELS_STR: "channels",
  GST_META_TAG_AUDIO_RATE_STR: "rate",
} as const;
