// Generated from C headers by `bun run bindgen`. Do not edit.

export const wrappers = {
  gst_buffer_new_and_alloc: { args: ["u64"], returns: "ptr" },
  gst_element_factory_get_longname: { args: ["ptr"], returns: "ptr" },
  gst_element_factory_get_klass: { args: ["ptr"], returns: "ptr" },
  gst_element_factory_get_description: { args: ["ptr"], returns: "ptr" },
  gst_element_factory_get_author: { args: ["ptr"], returns: "ptr" },
  gst_element_factory_get_documentation_uri: { args: ["ptr"], returns: "ptr" },
  gst_element_factory_get_icon_name: { args: ["ptr"], returns: "ptr" },
  gst_pad_set_caps: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_MESSAGE_DURATION: 262144,
} as const;
