/* Smart record: what a camera's parsers give goes to a recorder (gst-nvdssr.h), beside the decoder. */
#include <string.h>

#include "nvurisrcbin.h"

#define TYPE_RTSP 2

enum
{ MODE_BOTH, MODE_VIDEO, MODE_AUDIO };

static guint done_signal;

typedef struct
{
  GstDsNvUriSrcBin *self;
  gpointer user_data;
} Session;

/* Called once for each recording, when its file is there. */
static gpointer
on_done (NvDsSRRecordingInfo *info, gpointer user_data)
{
  Session *session = user_data;

  g_signal_emit (session->self, done_signal, 0, info, session->user_data);
  g_free (session);
  return NULL;
}

static void
start_sr (GstDsNvUriSrcBin *self, NvDsSRSessionId *id, guint start, guint duration, gpointer user_data)
{
  Session *session = g_new (Session, 1);
  NvDsSRStatus status = NVDSSR_STATUS_INVALID_VAL;

  session->self = self;
  session->user_data = user_data;
  g_mutex_lock (&self->record_lock);
  if (self->recorder != NULL)
    status = NvDsSRStart (self->recorder, id, start, duration, session);
  g_mutex_unlock (&self->record_lock);
  if (status != NVDSSR_STATUS_OK) {
    GST_WARNING_OBJECT (self, "nothing is recorded: status %d", status);
    g_free (session);
  }
}

static void
stop_sr (GstDsNvUriSrcBin *self, NvDsSRSessionId id)
{
  g_mutex_lock (&self->record_lock);
  if (self->recorder != NULL)
    NvDsSRStop (self->recorder, id);
  g_mutex_unlock (&self->record_lock);
}

void
urisrc_install_record_signals (GType type)
{
  g_signal_new_class_handler ("start-sr", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, G_CALLBACK (start_sr), NULL, NULL,
      NULL, G_TYPE_NONE, 4, G_TYPE_POINTER, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_POINTER);
  g_signal_new_class_handler ("stop-sr", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, G_CALLBACK (stop_sr), NULL, NULL,
      NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  done_signal = g_signal_new ("sr-done", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_POINTER,
      G_TYPE_POINTER);
}

gboolean
urisrc_is_recording (GstDsNvUriSrcBin *self)
{
  gboolean recording;

  g_mutex_lock (&self->record_lock);
  recording = self->recorder != NULL && self->recorder->recordOn;
  g_mutex_unlock (&self->record_lock);
  return recording;
}

/* A pad that hands on what it is given; it belongs to no element. */
static GstPad *
lead_in (GstElement *bin, const gchar *name)
{
  g_autoptr (GstPad) sink = gst_element_get_static_pad (bin, name);
  GstPad *pad = gst_object_ref_sink (gst_pad_new (name, GST_PAD_SRC));

  gst_pad_set_active (pad, TRUE);
  gst_pad_link (pad, sink);
  return pad;
}

gboolean
urisrc_make_recorder (GstDsNvUriSrcBin *self)
{
  const UriSrcConfig *config = &self->config;
  NvDsSRInitParams params = { .callback = on_done };
  NvDsSRStatus status;
  guint mode;

  GST_OBJECT_LOCK (self);
  if (config->smart_record == 0
      || !(config->type == TYPE_RTSP || (config->uri != NULL && g_str_has_prefix (config->uri, "rtsp")))) {
    GST_OBJECT_UNLOCK (self);
    return TRUE;
  }
  params.containerType = config->record_container;
  params.fileNamePrefix = g_strdup_printf ("%s_%d", config->record_prefix, config->source_id);
  params.dirpath = g_strdup (config->record_folder);
  params.cacheSize = config->record_cache;
  params.defaultDuration = config->record_duration;
  mode = config->record_mode;
  GST_OBJECT_UNLOCK (self);
  status = params.dirpath != NULL ? NvDsSRCreate (&self->recorder, &params) : NVDSSR_STATUS_INVALID_VAL;
  if (params.dirpath == NULL)
    GST_ELEMENT_ERROR (self, LIBRARY, SETTINGS, ("smart-rec-dir-path must say where recordings go."), (NULL));
  else if (status != NVDSSR_STATUS_OK)
    GST_ELEMENT_ERROR (self, RESOURCE, FAILED, ("The recorder could not be made."), (NULL));
  g_free (params.fileNamePrefix);
  g_free (params.dirpath);
  if (status != NVDSSR_STATUS_OK)
    return FALSE;
  gst_bin_add (GST_BIN (self), self->recorder->recordbin);
  if (mode != MODE_AUDIO)
    self->recorded[0] = lead_in (self->recorder->recordbin, "sink");
  if (mode != MODE_VIDEO)
    self->recorded[1] = lead_in (self->recorder->recordbin, "asink");
  return TRUE;
}

void
urisrc_remove_recorder (GstDsNvUriSrcBin *self)
{
  NvDsSRContext *recorder;

  g_mutex_lock (&self->record_lock);
  recorder = self->recorder;
  self->recorder = NULL;
  g_mutex_unlock (&self->record_lock);
  for (guint i = 0; i < G_N_ELEMENTS (self->recorded); i++)
    gst_clear_object (&self->recorded[i]);
  if (recorder == NULL)
    return;
  gst_element_set_state (recorder->recordbin, GST_STATE_NULL);
  gst_bin_remove (GST_BIN (self), recorder->recordbin);
  NvDsSRDestroy (recorder);
}

static GstPadProbeReturn
on_parsed (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  GstPad *recorded = user_data;

  if (GST_PAD_PROBE_INFO_TYPE (info) & GST_PAD_PROBE_TYPE_BUFFER) {
    gst_pad_push (recorded, gst_buffer_ref (GST_PAD_PROBE_INFO_BUFFER (info)));
    return GST_PAD_PROBE_OK;
  }
  switch (GST_EVENT_TYPE (GST_PAD_PROBE_INFO_EVENT (info))) {
    case GST_EVENT_STREAM_START:
    case GST_EVENT_CAPS:
    case GST_EVENT_SEGMENT:
      gst_pad_push_event (recorded, gst_event_ref (GST_PAD_PROBE_INFO_EVENT (info)));
      break;
    default:
      break;
  }
  return GST_PAD_PROBE_OK;
}

void
urisrc_record_parser (GstDsNvUriSrcBin *self, GstElement *parser)
{
  const gchar *klass = gst_element_class_get_metadata (GST_ELEMENT_GET_CLASS (parser), GST_ELEMENT_METADATA_KLASS);
  GstPad *recorded = self->recorded[strstr (klass, "Audio") != NULL];
  g_autoptr (GstPad) source = gst_element_get_static_pad (parser, "src");

  if (recorded != NULL && source != NULL && strstr (klass, "Parser") != NULL)
    gst_pad_add_probe (source, GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, on_parsed,
        gst_object_ref (recorded), gst_object_unref);
}
