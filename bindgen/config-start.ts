/** What of a package stands in the module for the start besides its header's own: functions, enums, fields of structs. */
export interface StartConfig {
  readonly functions: readonly string[];
  readonly enums: readonly string[];
  readonly structs: { readonly [struct: string]: readonly string[] };
}

/**
 * What lib/ needs before a program's first buffer. All of it is one module: to load those of thirty headers takes an
 * eighth of the time to there.
 */
export const start: { readonly [name: string]: StartConfig } = {
  glib: {
    functions: [
      ...["g_free", "g_malloc0"],
      ...["g_quark_from_string", "g_quark_to_string", "g_quark_try_string", "g_setenv"],
    ],
    enums: [],
    structs: {},
  },
  gobject: {
    functions: [
      ...["g_object_get_data", "g_object_is_floating", "g_object_ref", "g_object_ref_sink"],
      ...["g_object_set_data", "g_object_unref"],
      ...["g_type_from_name", "g_type_is_a", "g_type_name", "g_type_parent"],
    ],
    enums: [],
    structs: { GTypeClass: ["g_type"], GTypeInstance: ["g_class"] },
  },
  gstreamer: {
    functions: [
      ...["gst_deinit", "gst_init_check"],
      ...["gst_bin_add", "gst_bin_get_by_name", "gst_bin_iterate_elements", "gst_bin_iterate_recurse"],
      ...["gst_bin_recalculate_latency", "gst_bin_remove"],
      ...["gst_caps_can_intersect", "gst_caps_fixate", "gst_caps_from_string", "gst_caps_get_features"],
      ...["gst_caps_get_size", "gst_caps_get_structure", "gst_caps_intersect", "gst_caps_is_any"],
      ...["gst_caps_is_empty", "gst_caps_is_equal", "gst_caps_is_fixed", "gst_caps_is_subset"],
      "gst_caps_to_string",
      ...["gst_element_add_pad", "gst_element_get_factory", "gst_element_get_static_pad"],
      ...["gst_element_iterate_pads", "gst_element_post_message", "gst_element_release_request_pad"],
      ...["gst_element_request_pad_simple", "gst_element_send_event", "gst_element_set_locked_state"],
      ...["gst_element_set_state", "gst_element_sync_state_with_parent"],
      "gst_event_new_eos",
      ...["gst_message_get_seqnum", "gst_message_get_structure", "gst_message_new_application"],
      ...["gst_message_parse_error", "gst_message_parse_error_details", "gst_message_parse_info"],
      ...["gst_message_parse_info_details", "gst_message_parse_state_changed", "gst_message_parse_tag"],
      ...["gst_message_parse_warning", "gst_message_parse_warning_details"],
      ...["gst_mini_object_ref", "gst_mini_object_unref"],
      ...["gst_object_get_name", "gst_object_get_parent", "gst_object_get_path_string", "gst_object_ref"],
      ...["gst_object_ref_sink", "gst_object_unref"],
      ...["gst_pad_get_current_caps", "gst_pad_get_direction", "gst_pad_get_pad_template_caps"],
      ...["gst_pad_get_peer", "gst_pad_unlink"],
      "gst_parse_launch_full",
      ...["gst_pipeline_get_bus", "gst_pipeline_new"],
    ],
    enums: [
      ...["GstMessageType", "GstPadDirection", "GstPadProbeReturn", "GstPadProbeType"],
      ...["GstParseError", "GstParseFlags", "GstState", "GstStateChangeReturn"],
    ],
    structs: {
      GstBin: ["numchildren"],
      GstElement: ["current_state", "next_state", "pending_state", "target_state"],
      GstMessage: ["src", "type"],
    },
  },
};
