// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_video_multiview_flagset_get_type: { args: [], returns: "u64" },
  gst_video_multiview_mode_to_caps_string: { args: ["i32"], returns: "ptr" },
  gst_video_multiview_mode_from_caps_string: { args: ["ptr"], returns: "i32" },
  gst_video_multiview_get_mono_modes: { args: [], returns: "ptr" },
  gst_video_multiview_get_unpacked_modes: { args: [], returns: "ptr" },
  gst_video_multiview_get_doubled_height_modes: { args: [], returns: "ptr" },
  gst_video_multiview_get_doubled_width_modes: { args: [], returns: "ptr" },
  gst_video_multiview_get_doubled_size_modes: { args: [], returns: "ptr" },
  gst_video_multiview_video_info_change_mode: { args: ["ptr", "i32", "u32"], returns: "void" },
  gst_video_multiview_guess_half_aspect: { args: ["i32", "u32", "u32", "u32", "u32"], returns: "i32" },
} as const;
