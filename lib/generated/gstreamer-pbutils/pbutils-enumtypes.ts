// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_pb_utils_caps_description_flags_get_type: { args: [], returns: "u64" },
  gst_audio_visualizer_shader_get_type: { args: [], returns: "u64" },
  gst_discoverer_result_get_type: { args: [], returns: "u64" },
  gst_discoverer_serialize_flags_get_type: { args: [], returns: "u64" },
  gst_install_plugins_return_get_type: { args: [], returns: "u64" },
} as const;
