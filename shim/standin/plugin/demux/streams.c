/* What each source's pad is told: a stream's beginning, its caps, its segment, its end. */
#include "nvstreamdemux.h"

#include "gst-nvquery-internal.h"

DemuxStream *
demux_stream (GstNvStreamDemux *demux, guint index)
{
  DemuxStream *stream = g_hash_table_lookup (demux->streams, GUINT_TO_POINTER (index));

  if (stream == NULL) {
    stream = g_new0 (DemuxStream, 1);
    stream->index = index;
    gst_segment_init (&stream->segment, GST_FORMAT_TIME);
    g_hash_table_insert (demux->streams, GUINT_TO_POINTER (index), stream);
  }
  return stream;
}

void
demux_stream_forget (DemuxStream *stream)
{
  stream->started = stream->caps_sent = stream->segment_sent = stream->eos_sent = FALSE;
  stream->flow = GST_FLOW_OK;
}

void
demux_for_each_stream (GstNvStreamDemux *demux, void (*change) (DemuxStream *))
{
  GHashTableIter iter;
  gpointer stream;

  g_hash_table_iter_init (&iter, demux->streams);
  while (g_hash_table_iter_next (&iter, NULL, &stream))
    change (stream);
}

void
demux_reset (GstNvStreamDemux *demux)
{
  g_mutex_lock (&demux->lock);
  gst_clear_caps (&demux->caps);
  demux_for_each_stream (demux, demux_stream_forget);
  g_mutex_unlock (&demux->lock);
}

/* The legacy muxer's caps tell the rate of one source only; it knows that of each. */
static void
ask_frame_rate (GstNvStreamDemux *demux, DemuxStream *stream)
{
  GstQuery *query = gst_nvquery_stream_caps_new (stream->index);
  GstStructure *structure = NULL;
  gint fps_n, fps_d;

  if (gst_pad_peer_query (demux->sinkpad, query) && gst_nvquery_stream_caps_parse (query, &structure)
      && structure != NULL && gst_structure_get_fraction (structure, "framerate", &fps_n, &fps_d)) {
    g_mutex_lock (&demux->lock);
    stream->fps_n = fps_n;
    stream->fps_d = fps_d;
    g_mutex_unlock (&demux->lock);
  }
  g_clear_pointer (&structure, gst_structure_free);
  gst_query_unref (query);
}

static GstEvent *
stream_start (GstNvStreamDemux *demux, const DemuxStream *stream)
{
  g_autofree gchar *own = g_strdup_printf ("%s/src_%u", GST_OBJECT_NAME (demux), stream->index);

  return gst_event_new_stream_start (stream->stream_id != NULL ? stream->stream_id : own);
}

static GstEvent *
stream_caps (GstNvStreamDemux *demux, const DemuxStream *stream)
{
  g_autoptr (GstCaps) caps = gst_caps_copy (demux->caps);

  gst_caps_set_simple (caps, "batch-size", G_TYPE_INT, (gint) demux->surfaces_per_frame, NULL);
  if (stream->fps_d > 0)
    gst_caps_set_simple (caps, "framerate", GST_TYPE_FRACTION, stream->fps_n, stream->fps_d, NULL);
  if (stream->width > 0 && stream->height > 0)
    gst_caps_set_simple (caps, "width", G_TYPE_INT, stream->width, "height", G_TYPE_INT, stream->height, NULL);
  return gst_event_new_caps (caps);
}

/* What the pad lacks of what comes before data, in its order. Call with the lock held. */
static void
collect_missing (GstNvStreamDemux *demux, DemuxStream *stream, GQueue *events)
{
  if (!stream->started)
    g_queue_push_tail (events, stream_start (demux, stream));
  if (!stream->caps_sent && demux->caps != NULL) {
    g_queue_push_tail (events, stream_caps (demux, stream));
    stream->caps_sent = TRUE;
  }
  if (!stream->segment_sent)
    g_queue_push_tail (events, gst_event_new_segment (&stream->segment));
  stream->started = stream->segment_sent = TRUE;
}

static void
push_all (GstPad *pad, GQueue *events)
{
  GstEvent *event;

  while ((event = g_queue_pop_head (events)) != NULL)
    gst_pad_push_event (pad, event);
}

gboolean
demux_stream_prepare (GstNvStreamDemux *demux, DemuxStream *stream, GstPad **pad)
{
  GQueue events = G_QUEUE_INIT;
  gboolean asks;

  g_mutex_lock (&demux->lock);
  asks = !demux->is_new && stream->pad != NULL && !stream->caps_sent;
  g_mutex_unlock (&demux->lock);
  if (asks)
    ask_frame_rate (demux, stream);

  g_mutex_lock (&demux->lock);
  *pad = stream->pad != NULL && gst_pad_is_linked (stream->pad) ? gst_object_ref (stream->pad) : NULL;
  if (*pad != NULL)
    collect_missing (demux, stream, &events);
  g_mutex_unlock (&demux->lock);
  if (*pad != NULL)
    push_all (*pad, &events);
  return *pad != NULL;
}

GstFlowReturn
demux_combined_flow (GstNvStreamDemux *demux)
{
  GstFlowReturn combined = GST_FLOW_OK;
  gboolean any_goes_on = FALSE, any = FALSE;
  GHashTableIter iter;
  gpointer value;

  g_mutex_lock (&demux->lock);
  g_hash_table_iter_init (&iter, demux->streams);
  while (g_hash_table_iter_next (&iter, NULL, &value)) {
    const DemuxStream *stream = value;

    if (stream->pad == NULL || !gst_pad_is_linked (stream->pad))
      continue;
    any = TRUE;
    any_goes_on |= stream->flow == GST_FLOW_OK;
    combined = MIN (combined, stream->flow);
  }
  g_mutex_unlock (&demux->lock);
  /* Errors stop everything. An end, or a branch that is being taken out, does not as long as another branch goes on. */
  return any && (combined < GST_FLOW_EOS || !any_goes_on) ? combined : GST_FLOW_OK;
}

void
demux_stream_end (GstNvStreamDemux *demux, DemuxStream *stream)
{
  GQueue events = G_QUEUE_INIT;
  GstPad *pad;

  g_mutex_lock (&demux->lock);
  pad = stream->pad != NULL && !stream->eos_sent ? gst_object_ref (stream->pad) : NULL;
  if (pad != NULL) {
    collect_missing (demux, stream, &events);
    g_queue_push_tail (&events, gst_event_new_eos ());
    stream->eos_sent = TRUE;
  }
  g_mutex_unlock (&demux->lock);
  if (pad == NULL)
    return;
  push_all (pad, &events);
  gst_object_unref (pad);
}
