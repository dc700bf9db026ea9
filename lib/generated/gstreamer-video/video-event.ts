// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_video_event_new_still_frame: { args: ["i32"], returns: "ptr" },
  gst_video_event_parse_still_frame: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_event_new_downstream_force_key_unit: { args: ["u64", "u64", "u64", "i32", "u32"], returns: "ptr" },
  gst_video_event_parse_downstream_force_key_unit: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_video_event_new_upstream_force_key_unit: { args: ["u64", "i32", "u32"], returns: "ptr" },
  gst_video_event_parse_upstream_force_key_unit: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_video_event_is_force_key_unit: { args: ["ptr"], returns: "i32" },
} as const;
