/* The events that go downstream: a stream's beginning, what happens to one source, the end. */
#include "nvstreammux.h"

#include "gst-nvevent.h"
#include "gst-nvmessage.h"
#include "gst-nvquery-internal.h"

static void
push_stream_start (GstNvStreamMux *mux)
{
  g_autofree gchar *id = g_strdup_printf ("%s/%08x%08x", GST_OBJECT_NAME (mux), g_random_int (), g_random_int ());

  gst_pad_push_event (mux->srcpad, gst_event_new_stream_start (id));
}

static GstCaps *
make_src_caps (GstNvStreamMux *mux, const MuxPad *pad)
{
  GstCaps *caps = gst_caps_new_simple ("video/x-raw", "format", G_TYPE_STRING,
      gst_video_format_to_string (GST_VIDEO_INFO_FORMAT (&pad->info)),
      "width", G_TYPE_INT, mux->is_new ? GST_VIDEO_INFO_WIDTH (&pad->info) : (gint) mux->width,
      "height", G_TYPE_INT, mux->is_new ? GST_VIDEO_INFO_HEIGHT (&pad->info) : (gint) mux->height,
      "framerate", GST_TYPE_FRACTION, pad->info.fps_n, pad->info.fps_d, NULL);
  guint size;

  g_mutex_lock (&mux->lock);
  size = MAX (mux_target_size (mux), mux->batch_size);
  g_mutex_unlock (&mux->lock);
  gst_caps_set_simple (caps, "batch-size", G_TYPE_INT, (gint) size,
      "num-surfaces-per-frame", G_TYPE_INT, (gint) mux->surfaces_per_frame, NULL);
  gst_caps_set_features_simple (caps, gst_caps_features_new (NVMM_FEATURE, NULL));
  return caps;
}

gboolean
mux_prepare_downstream (GstNvStreamMux *mux, MuxPad *pad)
{
  if (mux->eos_sent) {
    /* A source came after the end: a stream starts anew. */
    mux->eos_sent = FALSE;
    mux->started = FALSE;
    mux->segment_sent = FALSE;
  }
  if (!mux->started) {
    g_autoptr (GstCaps) caps = make_src_caps (mux, pad);

    push_stream_start (mux);
    if (!gst_pad_push_event (mux->srcpad, gst_event_new_caps (caps)))
      return FALSE;
    gst_caps_replace (&mux->src_caps, caps);
    mux->started = TRUE;
  }
  if (!mux->segment_sent) {
    GstSegment segment;

    gst_segment_init (&segment, GST_FORMAT_TIME);
    gst_pad_push_event (mux->srcpad, gst_event_new_segment (&segment));
    mux->segment_sent = TRUE;
  }
  return TRUE;
}

/* Pushes an event about one source, once there is a stream downstream to hold it. */
static void
emit (GstNvStreamMux *mux, GstEvent *event)
{
  if (mux->started) {
    gst_pad_push_event (mux->srcpad, event);
    return;
  }
  g_mutex_lock (&mux->lock);
  g_queue_push_tail (&mux->pending, event);
  g_mutex_unlock (&mux->lock);
}

static gboolean
has_batch_format (GstNvStreamMux *mux, const MuxPad *pad)
{
  const GstStructure *structure = mux->src_caps != NULL ? gst_caps_get_structure (mux->src_caps, 0) : NULL;
  const gchar *format = structure != NULL ? gst_structure_get_string (structure, "format") : NULL;

  return format == NULL || gst_video_format_from_string (format) == GST_VIDEO_INFO_FORMAT (&pad->info);
}

static GstFlowReturn
handle_caps (GstNvStreamMux *mux, MuxPad *pad, GstEvent *event)
{
  GstQuery *query = gst_nvquery_sourceid_new ();
  GstCaps *caps;
  guint source_id;

  gst_event_parse_caps (event, &caps);
  g_mutex_lock (&mux->lock);
  mux_pad_set_caps (pad, caps);
  g_mutex_unlock (&mux->lock);
  if (gst_pad_peer_query (GST_PAD (pad), query) && gst_nvquery_sourceid_parse (query, &source_id))
    pad->source_id = source_id;
  gst_query_unref (query);
  if (!has_batch_format (mux, pad)) {
    GST_ELEMENT_ERROR (mux, STREAM, FORMAT, ("Source %u sends %s, the other sources another format.", pad->index,
            gst_video_format_to_string (GST_VIDEO_INFO_FORMAT (&pad->info))), (NULL));
    return GST_FLOW_ERROR;
  }
  if (!mux_prepare_downstream (mux, pad))
    return GST_FLOW_NOT_NEGOTIATED;
  if (mux->is_new) {
    g_autofree gchar *id = gst_pad_get_stream_id (GST_PAD (pad));

    emit (mux, gst_nvevent_new_update_caps (pad->index, GST_VIDEO_INFO_WIDTH (&pad->info),
            GST_VIDEO_INFO_HEIGHT (&pad->info), gst_caps_get_structure (caps, 0), id, FALSE));
  }
  return GST_FLOW_OK;
}

static void
handle_eos (GstNvStreamMux *mux, MuxPad *pad)
{
  g_mutex_lock (&mux->lock);
  pad->eos = TRUE;
  g_mutex_unlock (&mux->lock);
  if (mux->reset_on_eos)
    pad->frame_num = 0;
  emit (mux, gst_nvevent_new_stream_eos (pad->index));
  gst_element_post_message (GST_ELEMENT (mux), gst_nvmessage_new_stream_eos (GST_OBJECT (mux), pad->index));
}

GstFlowReturn
mux_handle_event (GstNvStreamMux *mux, MuxPad *pad, GstEvent *event)
{
  switch ((guint) GST_EVENT_TYPE (event)) {
    case GST_EVENT_CAPS:
      return handle_caps (mux, pad, event);
    case GST_EVENT_EOS:
      handle_eos (mux, pad);
      break;
    case GST_EVENT_STREAM_START:{
      const gchar *id;

      gst_event_parse_stream_start (event, &id);
      emit (mux, gst_nvevent_new_stream_start (pad->index, (gchar *) id));
      break;
    }
    case GST_EVENT_SEGMENT:{
      GstSegment segment;

      gst_event_copy_segment (event, &segment);
      emit (mux, gst_nvevent_new_stream_segment (pad->index, &segment));
      break;
    }
    case GST_NVEVENT_STREAM_RESET:
      if (mux->reset_on_reset)
        pad->frame_num = 0;
      emit (mux, gst_event_ref (event));
      break;
    default:
      emit (mux, gst_event_ref (event));
      break;
  }
  return GST_FLOW_OK;
}

void
mux_push_eos (GstNvStreamMux *mux)
{
  if (!mux->started)
    push_stream_start (mux);
  gst_pad_push_event (mux->srcpad, gst_event_new_eos ());
}
