/* The uridecodebin that does the work, and what the properties say of its parts. */
#include "nvurisrcbin.h"

#include <gst/rtsp/gstrtsptransport.h>

#include "enums.h"
#include "nvdsgstutils.h"

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

void
urisrc_configure_decoder (GObject *decoder, const UriSrcConfig *config)
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

gboolean
urisrc_make_source (GstDsNvUriSrcBin *self)
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
