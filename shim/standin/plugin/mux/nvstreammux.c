#include "nvstreammux.h"

#include "gst-nvevent.h"

GST_DEBUG_CATEGORY_STATIC (nvstreammux_debug);
#define GST_CAT_DEFAULT nvstreammux_debug

#define MUX_CAPS GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ NV12, RGBA, I420 }")

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink_%u", GST_PAD_SINK, GST_PAD_REQUEST, GST_STATIC_CAPS (MUX_CAPS));
static GstStaticPadTemplate src_template =
GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS (MUX_CAPS));

G_DEFINE_TYPE (GstNvStreamMux, gst_nvstreammux, GST_TYPE_ELEMENT)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvstreammux, "nvstreammux", GST_RANK_PRIMARY, GST_TYPE_NVSTREAMMUX,
    GST_DEBUG_CATEGORY_INIT (nvstreammux_debug, "nvstreammux", 0, "batches frames of several sources"))

/* Which of the two muxers this process has; asked once, when the class is made. */
static gboolean
wants_new_muxer (void)
{
  return g_strcmp0 (g_getenv ("USE_NEW_NVSTREAMMUX"), "yes") == 0;
}

/* Whether `index` is free; without one the lowest that is. */
static gboolean
choose_index (GstNvStreamMux *mux, const gchar *name, guint *index)
{
  guint64 wanted;
  gboolean taken;

  if (name != NULL && g_str_has_prefix (name, "sink_")
      && g_ascii_string_to_unsigned (name + 5, 10, 0, G_MAXUINT, &wanted, NULL)) {
    *index = (guint) wanted;
    for (GList *l = mux->pads; l != NULL; l = l->next)
      if (MUX_PAD (l->data)->index == *index)
        return FALSE;
    return TRUE;
  }
  *index = 0;
  do {
    taken = FALSE;
    for (GList *l = mux->pads; l != NULL; l = l->next)
      if (MUX_PAD (l->data)->index == *index)
        taken = TRUE;
    if (taken)
      (*index)++;
  } while (taken);
  return TRUE;
}

static GstPad *
request_new_pad (GstElement *element, GstPadTemplate *pad_template, const gchar *name, const GstCaps *caps)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (element);
  g_autofree gchar *pad_name = NULL;
  MuxPad *pad;
  guint index;

  g_mutex_lock (&mux->lock);
  if (g_list_length (mux->pads) >= MUX_MAX_SOURCES || !choose_index (mux, name, &index)) {
    g_mutex_unlock (&mux->lock);
    GST_WARNING_OBJECT (mux, "no pad %s: it exists, or there are %d already", name, MUX_MAX_SOURCES);
    return NULL;
  }
  pad_name = g_strdup_printf ("sink_%u", index);
  pad = mux_pad_new (mux, pad_template, pad_name, index);
  mux->pads = g_list_append (mux->pads, pad);
  g_queue_push_tail (&mux->pending, gst_nvevent_new_pad_added (index));
  g_cond_broadcast (&mux->changed);
  g_mutex_unlock (&mux->lock);

  gst_element_add_pad (element, GST_PAD (pad));
  return GST_PAD (pad);
}

static void
release_pad (GstElement *element, GstPad *gst_pad)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (element);
  MuxPad *pad = MUX_PAD (gst_pad);

  g_mutex_lock (&mux->lock);
  pad->released = TRUE;
  mux_pad_clear_queue (pad);
  mux->pads = g_list_remove (mux->pads, pad);
  g_queue_push_tail (&mux->pending, gst_nvevent_new_pad_deleted (pad->index));
  g_cond_broadcast (&mux->changed);
  g_cond_broadcast (&mux->space);
  g_mutex_unlock (&mux->lock);

  gst_pad_set_active (gst_pad, FALSE);
  gst_element_remove_pad (element, gst_pad);
}

static gboolean
check_settings (GstNvStreamMux *mux)
{
  if (mux->batch_size == 0 && mux->config.batch_size == 0) {
    GST_ELEMENT_ERROR (mux, LIBRARY, SETTINGS, ("Batch size not set"), ("Set batch-size to the number of sources."));
    return FALSE;
  }
  if (!mux->is_new && (mux->width == 0 || mux->height == 0)) {
    GST_ELEMENT_ERROR (mux, LIBRARY, SETTINGS, ("Output width or height not set"),
        ("Set width and height to the size that frames shall have in the batch."));
    return FALSE;
  }
  return TRUE;
}

static void
ask_liveness (GstNvStreamMux *mux)
{
  GstQuery *query = gst_query_new_latency ();
  gboolean live = FALSE;

  if (gst_pad_query_default (mux->srcpad, GST_OBJECT (mux), query))
    gst_query_parse_latency (query, &live, NULL, NULL);
  gst_query_unref (query);
  g_mutex_lock (&mux->lock);
  mux->is_live = live || mux->live_source;
  g_mutex_unlock (&mux->lock);
}

static GstStateChangeReturn
change_state (GstElement *element, GstStateChange transition)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (element);

  if (transition == GST_STATE_CHANGE_NULL_TO_READY && !check_settings (mux))
    return GST_STATE_CHANGE_FAILURE;
  if (transition == GST_STATE_CHANGE_PAUSED_TO_PLAYING)
    ask_liveness (mux);
  return GST_ELEMENT_CLASS (gst_nvstreammux_parent_class)->change_state (element, transition);
}

static void
finalize (GObject *object)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (object);

  g_list_free (mux->pads);
  g_queue_clear_full (&mux->pending, (GDestroyNotify) gst_event_unref);
  gst_clear_caps (&mux->src_caps);
  mux_config_clear (&mux->config);
  g_free (mux->config_path);
  g_mutex_clear (&mux->lock);
  g_cond_clear (&mux->changed);
  g_cond_clear (&mux->space);
  G_OBJECT_CLASS (gst_nvstreammux_parent_class)->finalize (object);
}

static void
gst_nvstreammux_class_init (GstNvStreamMuxClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  mux_install_properties (G_OBJECT_CLASS (klass), wants_new_muxer ());
  gst_element_class_set_static_metadata (element_class, "Stream multiplexer", "Generic",
      "Forms batches of frames of several sources", "deepscript");
  gst_element_class_add_static_pad_template_with_gtype (element_class, &sink_template, MUX_TYPE_PAD);
  gst_element_class_add_static_pad_template (element_class, &src_template);
  element_class->request_new_pad = request_new_pad;
  element_class->release_pad = release_pad;
  element_class->change_state = change_state;
}

static void
gst_nvstreammux_init (GstNvStreamMux *mux)
{
  mux->is_new = g_object_class_find_property (G_OBJECT_GET_CLASS (mux), "width") == NULL;
  mux->timeout_us = mux->is_new ? 33000 : -1;
  mux->attach_system_time = TRUE;
  mux->pool_size = 4;
  mux->surfaces_per_frame = 1;
  mux->interpolation = PICTURE_BILINEAR;
  mux->frame_duration = GST_CLOCK_TIME_NONE;
  mux->last_pts = GST_CLOCK_TIME_NONE;
  mux->first_frame_at = -1;
  mux->flow = GST_FLOW_FLUSHING;
  mux_config_init (&mux->config);
  if (mux->is_new)
    mux->config.min_fps_n = G_USEC_PER_SEC / mux->timeout_us;
  g_queue_init (&mux->pending);
  g_mutex_init (&mux->lock);
  g_cond_init (&mux->changed);
  g_cond_init (&mux->space);

  mux->srcpad = gst_pad_new_from_static_template (&src_template, "src");
  gst_pad_set_event_function (mux->srcpad, mux_src_event);
  gst_pad_set_query_function (mux->srcpad, mux_src_query);
  gst_pad_set_activatemode_function (mux->srcpad, mux_src_activate_mode);
  gst_element_add_pad (GST_ELEMENT (mux), mux->srcpad);
}
