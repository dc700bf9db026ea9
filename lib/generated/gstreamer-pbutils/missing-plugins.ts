// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_missing_uri_source_message_new: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_missing_uri_sink_message_new: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_missing_element_message_new: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_missing_decoder_message_new: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_missing_encoder_message_new: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_missing_plugin_message_get_installer_detail: { args: ["ptr"], returns: "ptr" },
  gst_missing_plugin_message_get_description: { args: ["ptr"], returns: "ptr" },
  gst_is_missing_plugin_message: { args: ["ptr"], returns: "i32" },
  gst_missing_uri_source_installer_detail_new: { args: ["ptr"], returns: "ptr" },
  gst_missing_uri_sink_installer_detail_new: { args: ["ptr"], returns: "ptr" },
  gst_missing_element_installer_detail_new: { args: ["ptr"], returns: "ptr" },
  gst_missing_decoder_installer_detail_new: { args: ["ptr"], returns: "ptr" },
  gst_missing_encoder_installer_detail_new: { args: ["ptr"], returns: "ptr" },
} as const;
