// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_pb_utils_add_codec_description_to_tag_list: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_pb_utils_get_codec_description: { args: ["ptr"], returns: "ptr" },
  gst_pb_utils_get_source_description: { args: ["ptr"], returns: "ptr" },
  gst_pb_utils_get_sink_description: { args: ["ptr"], returns: "ptr" },
  gst_pb_utils_get_decoder_description: { args: ["ptr"], returns: "ptr" },
  gst_pb_utils_get_encoder_description: { args: ["ptr"], returns: "ptr" },
  gst_pb_utils_get_element_description: { args: ["ptr"], returns: "ptr" },
  gst_pb_utils_get_caps_description_flags: { args: ["ptr"], returns: "u32" },
  gst_pb_utils_get_file_extension_from_caps: { args: ["ptr"], returns: "ptr" },
} as const;

export const GstPbUtilsCapsDescriptionFlags = {
  GST_PBUTILS_CAPS_DESCRIPTION_FLAG_CONTAINER: 1,
  GST_PBUTILS_CAPS_DESCRIPTION_FLAG_AUDIO: 2,
  GST_PBUTILS_CAPS_DESCRIPTION_FLAG_VIDEO: 4,
  GST_PBUTILS_CAPS_DESCRIPTION_FLAG_IMAGE: 8,
  GST_PBUTILS_CAPS_DESCRIPTION_FLAG_SUBTITLE: 16,
  GST_PBUTILS_CAPS_DESCRIPTION_FLAG_TAG: 32,
  GST_PBUTILS_CAPS_DESCRIPTION_FLAG_GENERIC: 64,
  GST_PBUTILS_CAPS_DESCRIPTION_FLAG_METADATA: 128,
} as const;
export type GstPbUtilsCapsDescriptionFlags = (typeof GstPbUtilsCapsDescriptionFlags)[keyof typeof GstPbUtilsCapsDescriptionFlags];
