/*
 * file-loop: at the end of the file the source is sought back to its start. Downstream is told nothing of it: ends,
 * flushes and segments stop here, and timestamps go on where the round before ended.
 */
#include "nvurisrcbin.h"

typedef struct
{
  GstDsNvUriSrcBin *self;
  UriSrcOutput *output;
} LoopProbe;

gboolean
urisrc_is_looping (GstDsNvUriSrcBin *self)
{
  gboolean looping;

  GST_OBJECT_LOCK (self);
  looping = self->config.file_loop && self->config.uri != NULL && g_str_has_prefix (self->config.uri, "file:/");
  GST_OBJECT_UNLOCK (self);
  return looping;
}

static gboolean
seek_to_start (GstDsNvUriSrcBin *self)
{
  gboolean sought = FALSE;
  UriSrcOutput *outputs[] = { &self->video, &self->audio };

  for (guint i = 0; i < G_N_ELEMENTS (outputs) && !sought; i++) {
    g_autoptr (GstPad) entry = NULL;

    if (outputs[i]->queue == NULL || !outputs[i]->linked)
      continue;
    entry = gst_element_get_static_pad (outputs[i]->queue, "sink");
    sought = gst_pad_push_event (entry, gst_event_new_seek (1.0, GST_FORMAT_TIME,
            GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_KEY_UNIT, GST_SEEK_TYPE_SET, 0, GST_SEEK_TYPE_NONE,
            GST_CLOCK_TIME_NONE));
  }
  return sought;
}

static void
next_round (GstElement *element, gpointer user_data)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (element);
  gboolean played;

  g_mutex_lock (&self->lock);
  if (self->ending) {
    g_mutex_unlock (&self->lock);
    return;
  }
  played = self->loop_end > 0;
  self->loop_offset += self->loop_end;
  self->loop_end = 0;
  self->video.ended = FALSE;
  self->audio.ended = FALSE;
  g_mutex_unlock (&self->lock);
  if (!played) {
    GST_ELEMENT_ERROR (self, STREAM, FAILED, ("The file to be looped holds nothing that could be played."), (NULL));
    return;
  }
  g_mutex_lock (&self->reset_lock);
  /* Some files cannot be sought in: they are opened again. */
  if (!self->stopping && !seek_to_start (self)) {
    g_mutex_unlock (&self->reset_lock);
    urisrc_reset_source (self);
    return;
  }
  g_mutex_unlock (&self->reset_lock);
}

static void
note_end (GstDsNvUriSrcBin *self, UriSrcOutput *output)
{
  gboolean all;

  g_mutex_lock (&self->lock);
  output->ended = TRUE;
  all = (!self->video.linked || self->video.ended) && (!self->audio.linked || self->audio.ended);
  g_mutex_unlock (&self->lock);
  /* A seek waits for streaming threads, of which this is one. */
  if (all)
    gst_element_call_async (GST_ELEMENT (self), next_round, NULL, NULL);
}

static GstPadProbeReturn
on_buffer (LoopProbe *probe, GstPadProbeInfo *info)
{
  GstDsNvUriSrcBin *self = probe->self;
  GstBuffer *buffer = GST_PAD_PROBE_INFO_BUFFER (info);
  GstClockTime time, end;

  if (!GST_BUFFER_PTS_IS_VALID (buffer))
    return GST_PAD_PROBE_OK;
  time = gst_segment_to_running_time (&probe->output->segment, GST_FORMAT_TIME, GST_BUFFER_PTS (buffer));
  if (!GST_CLOCK_TIME_IS_VALID (time))
    return GST_PAD_PROBE_DROP;
  end = time + (GST_BUFFER_DURATION_IS_VALID (buffer) ? GST_BUFFER_DURATION (buffer) : 1);
  buffer = gst_buffer_make_writable (buffer);
  g_mutex_lock (&self->lock);
  self->loop_end = MAX (self->loop_end, end);
  GST_BUFFER_PTS (buffer) = self->loop_offset + time;
  g_mutex_unlock (&self->lock);
  GST_BUFFER_DTS (buffer) = GST_CLOCK_TIME_NONE;
  GST_PAD_PROBE_INFO_DATA (info) = buffer;
  return GST_PAD_PROBE_OK;
}

/* Downstream counts in running time, in one segment without end. */
static GstPadProbeReturn
on_segment (LoopProbe *probe, GstPadProbeInfo *info)
{
  GstEvent *event = GST_PAD_PROBE_INFO_EVENT (info);
  GstSegment endless;

  gst_event_copy_segment (event, &probe->output->segment);
  if (probe->output->segment_sent)
    return GST_PAD_PROBE_DROP;
  probe->output->segment_sent = TRUE;
  gst_segment_init (&endless, GST_FORMAT_TIME);
  gst_event_unref (event);
  GST_PAD_PROBE_INFO_DATA (info) = gst_event_new_segment (&endless);
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn
on_data (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  LoopProbe *probe = user_data;

  if (GST_PAD_PROBE_INFO_TYPE (info) & GST_PAD_PROBE_TYPE_BUFFER)
    return on_buffer (probe, info);
  switch (GST_EVENT_TYPE (GST_PAD_PROBE_INFO_EVENT (info))) {
    case GST_EVENT_SEGMENT:
      return on_segment (probe, info);
    case GST_EVENT_EOS:
      note_end (probe->self, probe->output);
      return GST_PAD_PROBE_DROP;
    case GST_EVENT_FLUSH_START:
    case GST_EVENT_FLUSH_STOP:
    case GST_EVENT_QOS:
      /* A decoder that is told of lateness on another time line would drop frames. */
      return GST_PAD_PROBE_DROP;
    default:
      return GST_PAD_PROBE_OK;
  }
}

void
urisrc_watch_for_loop (GstDsNvUriSrcBin *self, UriSrcOutput *output, GstPad *pad)
{
  LoopProbe *probe = g_new (LoopProbe, 1);

  probe->self = self;
  probe->output = output;
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_EVENT_BOTH | GST_PAD_PROBE_TYPE_EVENT_FLUSH,
      on_data, probe, g_free);
}
