/* From a decoded pad to vsrc_0 or asrc_0. */
#include <string.h>

#include "gst-nvquery-internal.h"
#include "nvmm.h"
#include "nvurisrcbin.h"

/* Decoded frames are large: a few in the queue are enough to keep the decoder's thread apart from the muxer's. */
#define FRAMES_QUEUED 4

static GstPadProbeReturn
answer_query (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  GstDsNvUriSrcBin *self = user_data;
  GstQuery *query = GST_PAD_PROBE_INFO_QUERY (info);
  GstPadProbeReturn result = GST_PAD_PROBE_OK;

  GST_OBJECT_LOCK (self);
  if (gst_nvquery_is_uri_from_streamid (query)) {
    gst_nvquery_uri_from_streamid_set (query, self->config.uri);
    result = GST_PAD_PROBE_HANDLED;
  } else if (self->config.source_id >= 0 && gst_nvquery_is_sourceid (query)) {
    gst_nvquery_sourceid_set (query, (guint) self->config.source_id);
    result = GST_PAD_PROBE_HANDLED;
  }
  GST_OBJECT_UNLOCK (self);
  return result;
}

/* Takes the elements into the bin, links them and shows their end as a pad. */
static gboolean
add_chain (GstDsNvUriSrcBin *self, UriSrcOutput *output, GstElement **elements, const gchar *pad_name)
{
  GstPadTemplate *pad_template = gst_element_class_get_pad_template (GST_ELEMENT_GET_CLASS (self),
      g_str_has_prefix (pad_name, "vsrc") ? "vsrc_%u" : "asrc_%u");
  g_autoptr (GstPad) target = NULL;

  for (guint i = 0; i < URISRC_CHAIN_LENGTH; i++) {
    gst_bin_add (GST_BIN (self), elements[i]);
    output->chain[i] = elements[i];
  }
  for (guint i = 1; i < URISRC_CHAIN_LENGTH; i++)
    if (!gst_element_link (elements[i - 1], elements[i]))
      return FALSE;
  for (guint i = 0; i < URISRC_CHAIN_LENGTH; i++)
    gst_element_sync_state_with_parent (elements[i]);
  g_mutex_lock (&self->lock);
  output->queue = elements[0];
  g_mutex_unlock (&self->lock);
  target = gst_element_get_static_pad (elements[URISRC_CHAIN_LENGTH - 1], "src");
  output->ghost = gst_ghost_pad_new_from_template (pad_name, target, pad_template);
  gst_pad_add_probe (output->ghost, GST_PAD_PROBE_TYPE_QUERY_BOTH, answer_query, self, NULL);
  gst_pad_set_active (output->ghost, TRUE);
  return gst_element_add_pad (GST_ELEMENT (self), output->ghost);
}

/* Makes the elements; one that is missing is said on the bus. */
static gboolean
make_elements (GstDsNvUriSrcBin *self, const gchar *const *factories, GstElement **elements)
{
  for (guint i = 0; i < URISRC_CHAIN_LENGTH; i++) {
    elements[i] = gst_element_factory_make (factories[i], NULL);
    if (elements[i] == NULL) {
      GST_ELEMENT_ERROR (self, CORE, MISSING_PLUGIN, ("Could not create '%s'.", factories[i]), (NULL));
      for (guint made = 0; made < i; made++)
        gst_object_unref (elements[made]);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
add_video (GstDsNvUriSrcBin *self)
{
  static const gchar *const factories[URISRC_CHAIN_LENGTH] = { "queue", "nvvideoconvert", "capsfilter" };
  g_autoptr (GstCaps) caps = gst_caps_from_string ("video/x-raw(" NVMM_FEATURE ")");
  GstElement *elements[URISRC_CHAIN_LENGTH];

  if (!make_elements (self, factories, elements))
    return FALSE;
  GST_OBJECT_LOCK (self);
  g_object_set (elements[0], "leaky", self->config.leaky, "max-size-time", (guint64) 0, "max-size-bytes", 0,
      "max-size-buffers", MIN (MAX (self->config.max_size_buffers, 1), FRAMES_QUEUED), NULL);
  g_object_set (elements[1], "disable-passthrough", self->config.disable_passthrough, "gpu-id", self->config.gpu_id,
      NULL);
  GST_OBJECT_UNLOCK (self);
  g_object_set (elements[2], "caps", caps, NULL);
  return add_chain (self, &self->video, elements, "vsrc_0");
}

static gboolean
add_audio (GstDsNvUriSrcBin *self)
{
  static const gchar *const factories[URISRC_CHAIN_LENGTH] = { "queue", "audioconvert", "audioresample" };
  GstElement *elements[URISRC_CHAIN_LENGTH];

  return make_elements (self, factories, elements)
      && add_chain (self, &self->audio, elements, "asrc_0");
}

static void
note_unlinked (GstPad *pad, GstPad *peer, gpointer user_data)
{
  *(gboolean *) user_data = FALSE;
}

void
urisrc_link_decoded_pad (GstDsNvUriSrcBin *self, GstPad *pad)
{
  g_autoptr (GstCaps) caps = gst_pad_query_caps (pad, NULL);
  const gchar *media = gst_structure_get_name (gst_caps_get_structure (caps, 0));
  const gboolean is_video = g_str_has_prefix (media, "video/");
  UriSrcOutput *output = is_video ? &self->video : &self->audio;
  g_autoptr (GstPad) entry = NULL;
  gboolean wanted;

  GST_OBJECT_LOCK (self);
  wanted = is_video || (g_str_has_prefix (media, "audio/") && !self->config.disable_audio);
  GST_OBJECT_UNLOCK (self);
  if (!wanted || output->linked)
    return;
  if (output->queue == NULL && !(is_video ? add_video (self) : add_audio (self)))
    return;
  entry = gst_element_get_static_pad (output->queue, "sink");
  if (urisrc_is_looping (self))
    urisrc_watch_for_loop (self, output, pad);
  if (urisrc_reconnects (self))
    urisrc_watch_for_silence (self, pad);
  output->linked = TRUE;
  g_signal_connect (pad, "unlinked", G_CALLBACK (note_unlinked), &output->linked);
  if (gst_pad_link (pad, entry) != GST_PAD_LINK_OK) {
    output->linked = FALSE;
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("Could not take what was decoded: %" GST_PTR_FORMAT ".", caps), (NULL));
  }
}

static void
remove_output (GstDsNvUriSrcBin *self, UriSrcOutput *output)
{
  g_mutex_lock (&self->lock);
  output->queue = NULL;
  g_mutex_unlock (&self->lock);
  if (output->ghost != NULL) {
    gst_pad_set_active (output->ghost, FALSE);
    gst_element_remove_pad (GST_ELEMENT (self), output->ghost);
  }
  for (guint i = 0; i < URISRC_CHAIN_LENGTH && output->chain[i] != NULL; i++) {
    gst_element_set_state (output->chain[i], GST_STATE_NULL);
    gst_bin_remove (GST_BIN (self), output->chain[i]);
  }
  memset (output, 0, sizeof *output);
  gst_segment_init (&output->segment, GST_FORMAT_TIME);
}

void
urisrc_remove_outputs (GstDsNvUriSrcBin *self)
{
  remove_output (self, &self->video);
  remove_output (self, &self->audio);
}

gboolean
urisrc_has_outputs (GstDsNvUriSrcBin *self)
{
  gboolean has;

  g_mutex_lock (&self->lock);
  has = self->video.queue != NULL || self->audio.queue != NULL;
  g_mutex_unlock (&self->lock);
  return has;
}

void
urisrc_end_outputs (GstDsNvUriSrcBin *self)
{
  UriSrcOutput *outputs[] = { &self->video, &self->audio };

  for (guint i = 0; i < G_N_ELEMENTS (outputs); i++) {
    g_autoptr (GstPad) entry = NULL;

    g_mutex_lock (&self->lock);
    if (outputs[i]->queue != NULL)
      entry = gst_element_get_static_pad (outputs[i]->queue, "sink");
    g_mutex_unlock (&self->lock);
    if (entry != NULL)
      gst_pad_send_event (entry, gst_event_new_eos ());
  }
}
