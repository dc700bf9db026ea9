/** A function for JavaScript on top of a macro or a variadic function. */
export interface ExtraConfig {
  /** C's prototype of it, with every parameter named and nothing behind it. */
  readonly prototype: string;
  /** The macro or function that is called; without it, that of the prototype's name. Where there is none, so is the extra. */
  readonly of?: string;
  /** C's expression, in terms of the parameters, whose pointers are `void *`; without it, a plain call. */
  readonly call?: string;
}

/**
 * Macros that a program calls as functions, with the types that the macros' own text leaves out. What is not
 * here: macros that read or write a field (the struct's class has it), that cast, that check a type
 * (g_type_check_instance_is_a does), that lock for subclasses written in C, and those that are statements.
 */
const macros: readonly string[] = [
  "GType G_OBJECT_TYPE (gpointer object)",
  "const gchar *G_OBJECT_TYPE_NAME (gpointer object)",
  "GType G_VALUE_TYPE (const GValue *value)",
  "const gchar *G_VALUE_TYPE_NAME (const GValue *value)",
  "gboolean G_VALUE_HOLDS (const GValue *value, GType type)",
  "gint GST_OBJECT_REFCOUNT_VALUE (GstObject *object)",
  "gint GST_MINI_OBJECT_REFCOUNT_VALUE (GstMiniObject *object)",
  "gboolean gst_buffer_is_writable (GstBuffer *buffer)",
  "GstBuffer *gst_buffer_make_writable (GstBuffer *buffer)",
  "gboolean gst_buffer_list_is_writable (GstBufferList *list)",
  "GstBufferList *gst_buffer_list_make_writable (GstBufferList *list)",
  "gboolean gst_caps_is_writable (GstCaps *caps)",
  "GstCaps *gst_caps_make_writable (GstCaps *caps)",
  "gboolean gst_context_is_writable (GstContext *context)",
  "GstContext *gst_context_make_writable (GstContext *context)",
  "gboolean gst_event_is_writable (GstEvent *event)",
  "GstEvent *gst_event_make_writable (GstEvent *event)",
  "gboolean gst_memory_is_writable (GstMemory *memory)",
  "GstMemory *gst_memory_make_writable (GstMemory *memory)",
  "gboolean gst_message_is_writable (GstMessage *message)",
  "GstMessage *gst_message_make_writable (GstMessage *message)",
  "gboolean gst_query_is_writable (GstQuery *query)",
  "GstQuery *gst_query_make_writable (GstQuery *query)",
  "gboolean gst_sample_is_writable (GstSample *sample)",
  "GstSample *gst_sample_make_writable (GstSample *sample)",
  "gboolean gst_tag_list_is_writable (GstTagList *list)",
  "GstTagList *gst_tag_list_make_writable (GstTagList *list)",
  "GstToc *gst_toc_ref (GstToc *toc)",
  "void gst_toc_unref (GstToc *toc)",
  "GstToc *gst_toc_copy (GstToc *toc)",
  "GstToc *gst_toc_make_writable (GstToc *toc)",
  "GstTocEntry *gst_toc_entry_ref (GstTocEntry *entry)",
  "void gst_toc_entry_unref (GstTocEntry *entry)",
  "GstTocEntry *gst_toc_entry_copy (GstTocEntry *entry)",
  "GstBuffer *gst_buffer_new_and_alloc (gsize size)",
  "void gst_buffer_list_add (GstBufferList *list, GstBuffer *buffer)",
  "gboolean gst_memory_lock (GstMemory *memory, GstLockFlags flags)",
  "void gst_memory_unlock (GstMemory *memory, GstLockFlags flags)",
  "GstBuffer *gst_value_get_buffer (const GValue *value)",
  "void gst_value_set_buffer (GValue *value, GstBuffer *buffer)",
  "void gst_value_take_buffer (GValue *value, GstBuffer *buffer)",
  "GstSample *gst_value_get_sample (const GValue *value)",
  "void gst_value_set_sample (GValue *value, GstSample *sample)",
  "void gst_value_take_sample (GValue *value, GstSample *sample)",
  "gchar *gst_element_get_name (GstElement *element)",
  "gboolean gst_element_set_name (GstElement *element, const gchar *name)",
  "GstObject *gst_element_get_parent (GstElement *element)",
  "gchar *gst_pad_get_name (GstPad *pad)",
  "GstObject *gst_pad_get_parent (GstPad *pad)",
  "gchar *gst_plugin_feature_get_name (GstPluginFeature *feature)",
  "const gchar *gst_element_factory_get_longname (GstElementFactory *factory)",
  "const gchar *gst_element_factory_get_klass (GstElementFactory *factory)",
  "const gchar *gst_element_factory_get_description (GstElementFactory *factory)",
  "const gchar *gst_element_factory_get_author (GstElementFactory *factory)",
  "const gchar *gst_element_factory_get_documentation_uri (GstElementFactory *factory)",
  "const gchar *gst_element_factory_get_icon_name (GstElementFactory *factory)",
  "void gst_pad_set_activate_function (GstPad *pad, GstPadActivateFunction activate)",
  "void gst_pad_set_activatemode_function (GstPad *pad, GstPadActivateModeFunction activate)",
  "void gst_pad_set_chain_function (GstPad *pad, GstPadChainFunction chain)",
  "void gst_pad_set_chain_list_function (GstPad *pad, GstPadChainListFunction chain)",
  "void gst_pad_set_getrange_function (GstPad *pad, GstPadGetRangeFunction get)",
  "void gst_pad_set_event_function (GstPad *pad, GstPadEventFunction event)",
  "void gst_pad_set_event_full_function (GstPad *pad, GstPadEventFullFunction event)",
  "void gst_pad_set_query_function (GstPad *pad, GstPadQueryFunction query)",
  "void gst_pad_set_link_function (GstPad *pad, GstPadLinkFunction link)",
  "void gst_pad_set_unlink_function (GstPad *pad, GstPadUnlinkFunction unlink)",
  "GstParentBufferMeta *gst_buffer_get_parent_buffer_meta (GstBuffer *buffer)",
  "GstProtectionMeta *gst_buffer_get_protection_meta (GstBuffer *buffer)",
  "GstAudioMeta *gst_buffer_get_audio_meta (GstBuffer *buffer)",
  "GstAudioClippingMeta *gst_buffer_get_audio_clipping_meta (GstBuffer *buffer)",
  "GstAudioDownmixMeta *gst_buffer_get_audio_downmix_meta (GstBuffer *buffer)",
  "GstVideoAFDMeta *gst_buffer_get_video_afd_meta (GstBuffer *buffer)",
  "GstVideoAffineTransformationMeta *gst_buffer_get_video_affine_transformation_meta (GstBuffer *buffer)",
  "GstVideoBarMeta *gst_buffer_get_video_bar_meta (GstBuffer *buffer)",
  "GstVideoCaptionMeta *gst_buffer_get_video_caption_meta (GstBuffer *buffer)",
  "GstVideoCodecAlphaMeta *gst_buffer_get_video_codec_alpha_meta (GstBuffer *buffer)",
  "GstVideoCropMeta *gst_buffer_add_video_crop_meta (GstBuffer *buffer)",
  "GstVideoCropMeta *gst_buffer_get_video_crop_meta (GstBuffer *buffer)",
  "GstVideoOverlayCompositionMeta *gst_buffer_get_video_overlay_composition_meta (GstBuffer *buffer)",
  "GstVideoRegionOfInterestMeta *gst_buffer_get_video_region_of_interest_meta (GstBuffer *buffer)",
  "GstVideoSEIUserDataUnregisteredMeta *gst_buffer_get_video_sei_user_data_unregistered_meta (GstBuffer *buffer)",
  "GstVideoTimeCodeMeta *gst_buffer_get_video_time_code_meta (GstBuffer *buffer)",
  "GstDiscovererInfo *gst_discoverer_info_ref (GstDiscovererInfo *info)",
  "void gst_discoverer_info_unref (GstDiscovererInfo *info)",
  "GstDiscovererStreamInfo *gst_discoverer_stream_info_ref (GstDiscovererStreamInfo *info)",
  "void gst_discoverer_stream_info_unref (GstDiscovererStreamInfo *info)",
  "GstEncodingProfile *gst_encoding_profile_ref (GstEncodingProfile *profile)",
  "void gst_encoding_profile_unref (GstEncodingProfile *profile)",
  "GstEncodingTarget *gst_encoding_target_ref (GstEncodingTarget *target)",
  "void gst_encoding_target_unref (GstEncodingTarget *target)",
];

/** Variadic functions with arguments that suit JavaScript. */
const calls: readonly ExtraConfig[] = [
  {
    of: "gst_debug_log",
    prototype:
      "void gst_debug_log_text (GstDebugCategory *category, GstDebugLevel level, const gchar *file, const gchar *function, gint line, GObject *object, const gchar *text)",
    call: 'gst_debug_log (category, level, file, function, line, object, "%s", (const char *) text)',
  },
  {
    of: "gst_debug_log_id",
    prototype:
      "void gst_debug_log_id_text (GstDebugCategory *category, GstDebugLevel level, const gchar *file, const gchar *function, gint line, const gchar *id, const gchar *text)",
    call: 'gst_debug_log_id (category, level, file, function, line, id, "%s", (const char *) text)',
  },
  {
    of: "g_log",
    prototype: "void g_log_text (const gchar *domain, GLogLevelFlags level, const gchar *text)",
    call: 'g_log (domain, level, "%s", (const char *) text)',
  },
  {
    of: "g_print",
    prototype: "void g_print_text (const gchar *text)",
    call: 'g_print ("%s", (const char *) text)',
  },
  {
    of: "g_printerr",
    prototype: "void g_printerr_text (const gchar *text)",
    call: 'g_printerr ("%s", (const char *) text)',
  },
  {
    of: "g_prefix_error",
    prototype: "void g_prefix_error_text (GError **error, const gchar *text)",
    call: 'g_prefix_error (error, "%s", (const char *) text)',
  },
  {
    of: "nvds_log",
    prototype: "void nvds_log_text (const char *category, int priority, const char *text)",
    call: 'nvds_log (category, priority, "%s", (const char *) text)',
  },
];

/** All calls that the wrappers offer besides what the headers declare. */
export const extras: readonly ExtraConfig[] = [...macros.map((prototype) => ({ prototype })), ...calls];
