#include "nvurisrcbin.h"

#include <gst/audio/audio.h>
#include <gst/video/video.h>

#include "nvmm.h"

GST_DEBUG_CATEGORY_STATIC (nvurisrcbin_debug);
#define GST_CAT_DEFAULT nvurisrcbin_debug

#define VIDEO_FORMATS "{ I420, NV12, P010_10LE, BGRx, RGBA, GRAY8 }"

static GstStaticPadTemplate video_template =
GST_STATIC_PAD_TEMPLATE ("vsrc_%u", GST_PAD_SRC, GST_PAD_SOMETIMES,
    GST_STATIC_CAPS (GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, VIDEO_FORMATS) "; "
        GST_VIDEO_CAPS_MAKE (VIDEO_FORMATS)));
static GstStaticPadTemplate audio_template =
GST_STATIC_PAD_TEMPLATE ("asrc_%u", GST_PAD_SRC, GST_PAD_SOMETIMES,
    GST_STATIC_CAPS (GST_AUDIO_CAPS_MAKE (GST_AUDIO_FORMATS_ALL)));

G_DEFINE_TYPE (GstDsNvUriSrcBin, gst_ds_nvurisrc_bin, GST_TYPE_BIN)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvurisrcbin, "nvurisrcbin", GST_RANK_PRIMARY, GST_TYPE_DS_NVURISRC_BIN,
    GST_DEBUG_CATEGORY_INIT (nvurisrcbin_debug, "nvurisrcbin", 0, "decodes a URI into NVMM"))

static void
deep_element_added (GstBin *bin, GstBin *sub_bin, GstElement *element)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (bin);
  GstElementFactory *factory = gst_element_get_factory (element);
  const gchar *name = factory != NULL ? GST_OBJECT_NAME (factory) : "";

  if (g_str_equal (name, "nvv4l2decoder")) {
    UriSrcConfig config;

    GST_OBJECT_LOCK (self);
    config = self->config;
    config.sei_uuid = g_strdup (config.sei_uuid);
    GST_OBJECT_UNLOCK (self);
    urisrc_configure_decoder (G_OBJECT (element), &config);
    g_free (config.sei_uuid);
  } else if (g_str_equal (name, "h264parse") || g_str_equal (name, "h265parse")) {
    g_object_set (element, "config-interval", -1, NULL);
  }
  urisrc_record_parser (self, element);
  if (GST_BIN_CLASS (gst_ds_nvurisrc_bin_parent_class)->deep_element_added != NULL)
    GST_BIN_CLASS (gst_ds_nvurisrc_bin_parent_class)->deep_element_added (bin, sub_bin, element);
}

static gboolean
collect_child (const GValue *item, GValue *result, gpointer user_data)
{
  g_ptr_array_add (user_data, g_value_dup_object (item));
  return TRUE;
}

static void
remove_children (GstDsNvUriSrcBin *self)
{
  g_autoptr (GPtrArray) children = g_ptr_array_new_with_free_func (gst_object_unref);
  GstIterator *iterator = gst_bin_iterate_elements (GST_BIN (self));

  gst_iterator_fold (iterator, collect_child, NULL, children);
  gst_iterator_free (iterator);
  for (guint i = 0; i < children->len; i++) {
    GstElement *child = g_ptr_array_index (children, i);

    gst_bin_remove (GST_BIN (self), child);
    gst_element_set_state (child, GST_STATE_NULL);
  }
  self->source = NULL;
}

static void
set_stopping (GstDsNvUriSrcBin *self, gboolean stopping)
{
  g_mutex_lock (&self->reset_lock);
  self->stopping = stopping;
  g_mutex_unlock (&self->reset_lock);
}

static GstStateChangeReturn
change_state (GstElement *element, GstStateChange transition)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (element);
  GstStateChangeReturn result;

  switch (transition) {
    case GST_STATE_CHANGE_NULL_TO_READY:
      if (!urisrc_make_recorder (self) || !urisrc_make_source (self)) {
        urisrc_remove_recorder (self);
        return GST_STATE_CHANGE_FAILURE;
      }
      break;
    case GST_STATE_CHANGE_READY_TO_PAUSED:
      self->loop_offset = 0;
      self->loop_end = 0;
      self->ending = FALSE;
      set_stopping (self, FALSE);
      if (urisrc_reconnects (self))
        urisrc_start_watch (self);
      break;
    case GST_STATE_CHANGE_PAUSED_TO_READY:
      urisrc_stop_watch (self);
      set_stopping (self, TRUE);
      break;
    default:
      break;
  }
  result = GST_ELEMENT_CLASS (gst_ds_nvurisrc_bin_parent_class)->change_state (element, transition);
  if (transition == GST_STATE_CHANGE_PAUSED_TO_READY)
    urisrc_remove_outputs (self);
  if (transition == GST_STATE_CHANGE_READY_TO_NULL
      || (transition == GST_STATE_CHANGE_NULL_TO_READY && result == GST_STATE_CHANGE_FAILURE)) {
    urisrc_remove_recorder (self);
    remove_children (self);
  }
  return result;
}

static void
end_outputs (GstElement *element, gpointer unused)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (element);
  gboolean ending;

  g_mutex_lock (&self->lock);
  ending = self->ending;
  g_mutex_unlock (&self->lock);
  /* Else it has been started anew since. */
  if (ending)
    urisrc_end_outputs (self);
}

/*
 * A program's end-of-stream ends looping and reconnecting, too. It goes behind the frames that are on their way, for
 * which it may have to wait until the pipeline plays: not here, where all who send events hold what a change of state
 * needs.
 */
static gboolean
send_event (GstElement *element, GstEvent *event)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (element);

  if (GST_EVENT_TYPE (event) == GST_EVENT_EOS) {
    g_mutex_lock (&self->lock);
    self->ending = TRUE;
    g_mutex_unlock (&self->lock);
    if (urisrc_has_outputs (self)) {
      gst_element_call_async (element, end_outputs, NULL, NULL);
      gst_event_unref (event);
      return TRUE;
    }
  }
  return GST_ELEMENT_CLASS (gst_ds_nvurisrc_bin_parent_class)->send_event (element, event);
}

/* While there is hope that the camera comes back an error of its source is no end of the pipeline. */
static void
handle_message (GstBin *bin, GstMessage *message)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (bin);

  if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR && self->watch != NULL
      && GST_MESSAGE_SRC (message) != GST_OBJECT (self)) {
    g_autoptr (GError) error = NULL;
    g_autofree gchar *debug = NULL;

    gst_message_parse_error (message, &error, &debug);
    GST_WARNING_OBJECT (self, "%s (%s); waiting to reconnect", error->message, debug);
    gst_element_post_message (GST_ELEMENT (self), gst_message_new_warning (GST_OBJECT (self), error, debug));
    gst_message_unref (message);
    return;
  }
  GST_BIN_CLASS (gst_ds_nvurisrc_bin_parent_class)->handle_message (bin, message);
}

static void
finalize (GObject *object)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (object);

  urisrc_clear_properties (self);
  g_mutex_clear (&self->lock);
  g_mutex_clear (&self->reset_lock);
  g_mutex_clear (&self->record_lock);
  G_OBJECT_CLASS (gst_ds_nvurisrc_bin_parent_class)->finalize (object);
}

static void
gst_ds_nvurisrc_bin_class_init (GstDsNvUriSrcBinClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBinClass *bin_class = GST_BIN_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  urisrc_install_properties (G_OBJECT_CLASS (klass));
  gst_element_class_set_static_metadata (element_class, "NvUriSrc Bin", "NvUriSrc Bin",
      "Decodes a URI into NVMM frames", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &video_template);
  gst_element_class_add_static_pad_template (element_class, &audio_template);
  element_class->change_state = change_state;
  element_class->send_event = send_event;
  bin_class->handle_message = handle_message;
  bin_class->deep_element_added = deep_element_added;

  urisrc_install_record_signals (type);
}

static void
gst_ds_nvurisrc_bin_init (GstDsNvUriSrcBin *self)
{
  urisrc_init_properties (self);
  g_mutex_init (&self->lock);
  g_mutex_init (&self->reset_lock);
  g_mutex_init (&self->record_lock);
  gst_segment_init (&self->video.segment, GST_FORMAT_TIME);
  gst_segment_init (&self->audio.segment, GST_FORMAT_TIME);
  g_object_set (self, "async-handling", TRUE, NULL);
  GST_OBJECT_FLAG_SET (self, GST_ELEMENT_FLAG_SOURCE);
}
