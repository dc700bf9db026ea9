#include "nvurisrcbin.h"

#include <gst/audio/audio.h>
#include <gst/rtsp/gstrtsptransport.h>
#include <gst/video/video.h>

#include "enums.h"
#include "gst-nvdssr.h"
#include "nvdsgstutils.h"
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

/* Sets what the object has of these; elements of other SDKs and versions have more or fewer. */
static void
set_if_present (GObject *object, const gchar *name, guint value)
{
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (object), name) != NULL) {
    g_autofree gchar *text = g_strdup_printf ("%u", value);

    gst_util_set_object_arg (object, name, text);
  }
}

static GstPadProbeReturn
hold_back (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  g_usleep (GPOINTER_TO_UINT (user_data) * 1000u);
  return GST_PAD_PROBE_OK;
}

static void
configure_decoder (GObject *decoder, const UriSrcConfig *config)
{
  set_if_present (decoder, "skip-frames", config->skip_frames);
  set_if_present (decoder, "drop-frame-interval", config->drop_frame_interval);
  set_if_present (decoder, "num-extra-surfaces", config->num_extra_surfaces);
  set_if_present (decoder, "cudadec-memtype", config->cudadec_memtype);
  set_if_present (decoder, "gpu-id", config->gpu_id);
  set_if_present (decoder, "low-latency-mode", config->low_latency);
  set_if_present (decoder, "extract-sei-type5-data", config->extract_sei_type5_data);
  if (config->sei_uuid != NULL && g_object_class_find_property (G_OBJECT_GET_CLASS (decoder), "sei-uuid") != NULL)
    g_object_set (decoder, "sei-uuid", config->sei_uuid, NULL);
  if (config->simulate_fps_interval_ms > 0) {
    g_autoptr (GstPad) sink = gst_element_get_static_pad (GST_ELEMENT (decoder), "sink");

    gst_pad_add_probe (sink, GST_PAD_PROBE_TYPE_BUFFER, hold_back,
        GUINT_TO_POINTER (config->simulate_fps_interval_ms), NULL);
  }
}

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
    configure_decoder (G_OBJECT (element), &config);
    g_free (config.sei_uuid);
  } else if (g_str_equal (name, "h264parse") || g_str_equal (name, "h265parse")) {
    g_object_set (element, "config-interval", -1, NULL);
  }
  if (GST_BIN_CLASS (gst_ds_nvurisrc_bin_parent_class)->deep_element_added != NULL)
    GST_BIN_CLASS (gst_ds_nvurisrc_bin_parent_class)->deep_element_added (bin, sub_bin, element);
}

static guint
rtsp_transports (guint protocol)
{
  switch (protocol) {
    case URISRC_PROTOCOL_HTTP:
      return GST_RTSP_LOWER_TRANS_HTTP;
    case URISRC_PROTOCOL_TLS:
      return GST_RTSP_LOWER_TRANS_TLS;
    case 0:
      return GST_RTSP_LOWER_TRANS_UDP | GST_RTSP_LOWER_TRANS_UDP_MCAST | GST_RTSP_LOWER_TRANS_TCP;
    default:
      return protocol;
  }
}

static void
configure_source (GstElement *decodebin, GstElement *source, GstDsNvUriSrcBin *self)
{
  GstElementFactory *factory = gst_element_get_factory (source);

  if (factory == NULL || !g_str_equal (GST_OBJECT_NAME (factory), "rtspsrc"))
    return;
  GST_OBJECT_LOCK (self);
  g_object_set (source, "latency", self->config.latency, "udp-buffer-size", (gint) self->config.udp_buffer_size,
      "drop-on-latency", self->config.drop_on_latency, "buffer-mode", self->config.buffer_mode,
      "protocols", rtsp_transports (self->config.rtp_protocol), NULL);
  GST_OBJECT_UNLOCK (self);
  configure_source_for_ntp_sync (source);
}

static void
on_pad_added (GstElement *decodebin, GstPad *pad, GstDsNvUriSrcBin *self)
{
  urisrc_link_decoded_pad (self, pad);
}

/* Sound that nobody wants is not decoded. */
static gboolean
on_autoplug_continue (GstElement *decodebin, GstPad *pad, GstCaps *caps, GstDsNvUriSrcBin *self)
{
  gboolean disable_audio;

  GST_OBJECT_LOCK (self);
  disable_audio = self->config.disable_audio;
  GST_OBJECT_UNLOCK (self);
  return !disable_audio || gst_caps_is_any (caps) || gst_caps_is_empty (caps)
      || !g_str_has_prefix (gst_structure_get_name (gst_caps_get_structure (caps, 0)), "audio/");
}

static void
on_no_more_pads (GstElement *decodebin, GstDsNvUriSrcBin *self)
{
  if (self->video.queue == NULL && self->audio.queue == NULL) {
    GST_ELEMENT_ERROR (self, STREAM, WRONG_TYPE, ("%s holds no video.", self->config.uri), (NULL));
    return;
  }
  gst_element_no_more_pads (GST_ELEMENT (self));
}

static gboolean
make_source (GstDsNvUriSrcBin *self)
{
  g_autofree gchar *uri = NULL;

  GST_OBJECT_LOCK (self);
  uri = g_strdup (self->config.uri);
  GST_OBJECT_UNLOCK (self);
  if (uri == NULL || g_str_has_prefix (uri, "ipc://")) {
    GST_ELEMENT_ERROR (self, RESOURCE, NOT_FOUND, ("%s", uri == NULL ? "No URI to play: set the property uri."
            : "ipc:// needs the real DeepStream."), (NULL));
    return FALSE;
  }
  self->source = gst_element_factory_make ("uridecodebin", NULL);
  if (self->source == NULL) {
    GST_ELEMENT_ERROR (self, CORE, MISSING_PLUGIN, ("Could not create 'uridecodebin'."), (NULL));
    return FALSE;
  }
  g_object_set (self->source, "uri", uri, NULL);
  g_signal_connect (self->source, "source-setup", G_CALLBACK (configure_source), self);
  g_signal_connect (self->source, "pad-added", G_CALLBACK (on_pad_added), self);
  g_signal_connect (self->source, "autoplug-continue", G_CALLBACK (on_autoplug_continue), self);
  g_signal_connect (self->source, "no-more-pads", G_CALLBACK (on_no_more_pads), self);
  return gst_bin_add (GST_BIN (self), self->source);
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
      if (!make_source (self))
        return GST_STATE_CHANGE_FAILURE;
      break;
    case GST_STATE_CHANGE_READY_TO_PAUSED:
      self->loop_offset = 0;
      self->loop_end = 0;
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
      || (transition == GST_STATE_CHANGE_NULL_TO_READY && result == GST_STATE_CHANGE_FAILURE))
    remove_children (self);
  return result;
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
start_sr (GstDsNvUriSrcBin *self, NvDsSRSessionId *session, guint start, guint duration, gpointer user_data)
{
  GST_WARNING_OBJECT (self, "smart record needs the real DeepStream; nothing is recorded");
}

static void
stop_sr (GstDsNvUriSrcBin *self, NvDsSRSessionId session)
{
}

static void
finalize (GObject *object)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (object);

  urisrc_clear_properties (self);
  g_mutex_clear (&self->lock);
  g_mutex_clear (&self->reset_lock);
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
  bin_class->handle_message = handle_message;
  bin_class->deep_element_added = deep_element_added;

  g_signal_new_class_handler ("start-sr", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, G_CALLBACK (start_sr), NULL, NULL,
      NULL, G_TYPE_NONE, 4, G_TYPE_POINTER, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_POINTER);
  g_signal_new_class_handler ("stop-sr", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, G_CALLBACK (stop_sr), NULL, NULL,
      NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  g_signal_new ("sr-done", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_POINTER,
      G_TYPE_POINTER);
}

static void
gst_ds_nvurisrc_bin_init (GstDsNvUriSrcBin *self)
{
  urisrc_init_properties (self);
  g_mutex_init (&self->lock);
  g_mutex_init (&self->reset_lock);
  gst_segment_init (&self->video.segment, GST_FORMAT_TIME);
  gst_segment_init (&self->audio.segment, GST_FORMAT_TIME);
  g_object_set (self, "async-handling", TRUE, NULL);
  GST_OBJECT_FLAG_SET (self, GST_ELEMENT_FLAG_SOURCE);
}
