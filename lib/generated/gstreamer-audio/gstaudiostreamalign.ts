// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_audio_stream_align_get_type: { args: [], returns: "u64" },
  gst_audio_stream_align_new: { args: ["i32", "u64", "u64"], returns: "ptr" },
  gst_audio_stream_align_copy: { args: ["ptr"], returns: "ptr" },
  gst_audio_stream_align_free: { args: ["ptr"], returns: "void" },
  gst_audio_stream_align_set_rate: { args: ["ptr", "i32"], returns: "void" },
  gst_audio_stream_align_get_rate: { args: ["ptr"], returns: "i32" },
  gst_audio_stream_align_set_alignment_threshold: { args: ["ptr", "u64"], returns: "void" },
  gst_audio_stream_align_get_alignment_threshold: { args: ["ptr"], returns: "u64" },
  gst_audio_stream_align_set_discont_wait: { args: ["ptr", "u64"], returns: "void" },
  gst_audio_stream_align_get_discont_wait: { args: ["ptr"], returns: "u64" },
  gst_audio_stream_align_mark_discont: { args: ["ptr"], returns: "void" },
  gst_audio_stream_align_get_timestamp_at_discont: { args: ["ptr"], returns: "u64" },
  gst_audio_stream_align_get_samples_since_discont: { args: ["ptr"], returns: "u64" },
  gst_audio_stream_align_process: { args: ["ptr", "i32", "u64", "u32", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;
