// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_rtsp_result_get_type: { args: [], returns: "u64" },
  gst_rtsp_event_get_type: { args: [], returns: "u64" },
  gst_rtsp_family_get_type: { args: [], returns: "u64" },
  gst_rtsp_state_get_type: { args: [], returns: "u64" },
  gst_rtsp_version_get_type: { args: [], returns: "u64" },
  gst_rtsp_method_get_type: { args: [], returns: "u64" },
  gst_rtsp_auth_method_get_type: { args: [], returns: "u64" },
  gst_rtsp_header_field_get_type: { args: [], returns: "u64" },
  gst_rtsp_status_code_get_type: { args: [], returns: "u64" },
  gst_rtsp_msg_type_get_type: { args: [], returns: "u64" },
  gst_rtsp_range_unit_get_type: { args: [], returns: "u64" },
  gst_rtsp_time_type_get_type: { args: [], returns: "u64" },
  gst_rtsp_trans_mode_get_type: { args: [], returns: "u64" },
  gst_rtsp_profile_get_type: { args: [], returns: "u64" },
  gst_rtsp_lower_trans_get_type: { args: [], returns: "u64" },
} as const;
