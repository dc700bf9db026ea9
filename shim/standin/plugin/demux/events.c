/* What events of the batch, and of its sources in it, mean for the sources' pads. */
#include "nvstreamdemux.h"

#include "gst-nvevent.h"

static void
caps_are_stale (DemuxStream *stream)
{
  stream->caps_sent = FALSE;
}

static void
begin_again_after_end (DemuxStream *stream)
{
  if (stream->eos_sent)
    demux_stream_forget (stream);
}

static void
after_flush (DemuxStream *stream)
{
  stream->segment_sent = stream->eos_sent = FALSE;
  stream->flow = GST_FLOW_OK;
}

static void
take_caps (GstNvStreamDemux *demux, GstEvent *event)
{
  gint surfaces = 0;
  GstCaps *caps;

  gst_event_parse_caps (event, &caps);
  gst_structure_get_int (gst_caps_get_structure (caps, 0), "num-surfaces-per-frame", &surfaces);
  g_mutex_lock (&demux->lock);
  gst_caps_replace (&demux->caps, caps);
  demux->surfaces_per_frame = (guint) MAX (surfaces, 1);
  demux_for_each_stream (demux, caps_are_stale);
  g_mutex_unlock (&demux->lock);
}

static void
take_stream_start (GstNvStreamDemux *demux, GstEvent *event)
{
  g_autofree gchar *id = NULL;
  DemuxStream *stream;
  guint index;

  gst_nvevent_parse_stream_start (event, &index, &id);
  g_mutex_lock (&demux->lock);
  stream = demux_stream (demux, index);
  if (stream->eos_sent || g_strcmp0 (stream->stream_id, id) != 0)
    demux_stream_forget (stream);
  g_free (stream->stream_id);
  stream->stream_id = g_steal_pointer (&id);
  g_mutex_unlock (&demux->lock);
}

static void
take_segment (GstNvStreamDemux *demux, GstEvent *event)
{
  GstSegment *segment = NULL;
  DemuxStream *stream;
  guint index;

  gst_nvevent_parse_stream_segment (event, &index, &segment);
  if (segment == NULL)
    return;
  g_mutex_lock (&demux->lock);
  stream = demux_stream (demux, index);
  gst_segment_copy_into (segment, &stream->segment);
  stream->segment_sent = FALSE;
  g_mutex_unlock (&demux->lock);
  gst_segment_free (segment);
}

/* The new muxer leaves each source its size, and says so. */
static void
take_source_caps (GstNvStreamDemux *demux, GstEvent *event)
{
  const GstStructure *fields = gst_event_get_structure (event);
  guint index, width = 0, height = 0;
  DemuxStream *stream;

  if (!gst_structure_get_uint (fields, "stream-id", &index))
    return;
  gst_structure_get_uint (fields, "width-val", &width);
  gst_structure_get_uint (fields, "height-val", &height);
  g_mutex_lock (&demux->lock);
  stream = demux_stream (demux, index);
  stream->width = (gint) width;
  stream->height = (gint) height;
  gst_structure_get_fraction (fields, "frame-rate", &stream->fps_n, &stream->fps_d);
  stream->caps_sent = FALSE;
  g_mutex_unlock (&demux->lock);
}

static void
push_to_stream (GstNvStreamDemux *demux, guint index, GstEvent *event)
{
  DemuxStream *stream;
  GstPad *pad;

  g_mutex_lock (&demux->lock);
  stream = demux_stream (demux, index);
  g_mutex_unlock (&demux->lock);
  if (!demux_stream_prepare (demux, stream, &pad)) {
    gst_event_unref (event);
    return;
  }
  gst_pad_push_event (pad, event);
  gst_object_unref (pad);
}

static void
end_all_streams (GstNvStreamDemux *demux)
{
  GList *streams;

  g_mutex_lock (&demux->lock);
  streams = g_hash_table_get_values (demux->streams);
  g_mutex_unlock (&demux->lock);
  for (GList *l = streams; l != NULL; l = l->next)
    demux_stream_end (demux, l->data);
  g_list_free (streams);
}

static void
source_ended (GstNvStreamDemux *demux, guint index)
{
  DemuxStream *stream;
  gboolean ends;

  GST_OBJECT_LOCK (demux);
  ends = demux->is_new || demux->per_stream_eos;
  GST_OBJECT_UNLOCK (demux);
  if (!ends)
    return;
  g_mutex_lock (&demux->lock);
  stream = demux_stream (demux, index);
  g_mutex_unlock (&demux->lock);
  demux_stream_end (demux, stream);
}

gboolean
demux_sink_event (GstPad *pad, GstObject *parent, GstEvent *event)
{
  GstNvStreamDemux *demux = GST_NVSTREAMDEMUX (parent);
  guint index;

  switch ((guint) GST_EVENT_TYPE (event)) {
    case GST_EVENT_CAPS:
      take_caps (demux, event);
      break;
    case GST_EVENT_STREAM_START:
      g_mutex_lock (&demux->lock);
      demux_for_each_stream (demux, begin_again_after_end);
      g_mutex_unlock (&demux->lock);
      break;
    case GST_EVENT_EOS:
      end_all_streams (demux);
      break;
    case GST_NVEVENT_STREAM_START:
      take_stream_start (demux, event);
      break;
    case GST_NVEVENT_STREAM_SEGMENT:
      take_segment (demux, event);
      break;
    case GST_NVEVENT_UPDATE_CAPS:
      take_source_caps (demux, event);
      break;
    case GST_NVEVENT_STREAM_EOS:
      gst_nvevent_parse_stream_eos (event, &index);
      source_ended (demux, index);
      break;
    case GST_NVEVENT_STREAM_RESET:
      gst_nvevent_parse_stream_reset (event, &index);
      push_to_stream (demux, index, gst_nvevent_new_stream_reset (0));
      break;
    case GST_NVEVENT_PAD_DELETED:
      gst_nvevent_parse_pad_deleted (event, &index);
      if (!demux->is_new)
        push_to_stream (demux, index, gst_event_ref (event));
      break;
    case GST_EVENT_SEGMENT:
    case GST_EVENT_TAG:
    case GST_NVEVENT_PAD_ADDED:
      /* They speak of the batch, which nobody sees from here on. */
      break;
    case GST_EVENT_FLUSH_STOP:
      g_mutex_lock (&demux->lock);
      demux_for_each_stream (demux, after_flush);
      g_mutex_unlock (&demux->lock);
      return gst_pad_event_default (pad, parent, event);
    default:
      return gst_pad_event_default (pad, parent, event);
  }
  gst_event_unref (event);
  return TRUE;
}
