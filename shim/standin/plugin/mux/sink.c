/* What comes in on the sink pads: into the queue it goes, or is answered at once. */
#include "nvstreammux.h"

#include "gst-nvquery.h"
#include "nvds_latency_meta.h"
#include "nvds_latency_meta_internal.h"

/* Between the NTP epoch, 1900, and the Unix one. */
#define NTP_TO_UNIX (G_GUINT64_CONSTANT (2208988800) * GST_SECOND)

static void
push_item (GstNvStreamMux *mux, MuxPad *pad, MuxItem *item)
{
  g_queue_push_tail (&pad->items, item);
  if (item->buffer != NULL)
    pad->frames++;
  else
    pad->events++;
  g_cond_broadcast (&mux->changed);
}

/* What the sender's reports say of the frame, if upstream passes that on. */
static guint64
source_ntp (GstBuffer *buffer)
{
  static GstStaticCaps ntp_caps = GST_STATIC_CAPS ("timestamp/x-ntp");
  static GstStaticCaps unix_caps = GST_STATIC_CAPS ("timestamp/x-unix");
  g_autoptr (GstCaps) ntp = gst_static_caps_get (&ntp_caps);
  g_autoptr (GstCaps) from_1970 = gst_static_caps_get (&unix_caps);
  GstReferenceTimestampMeta *meta = gst_buffer_get_reference_timestamp_meta (buffer, ntp);

  if (meta != NULL)
    return meta->timestamp > NTP_TO_UNIX ? meta->timestamp - NTP_TO_UNIX : 0;
  meta = gst_buffer_get_reference_timestamp_meta (buffer, from_1970);
  return meta != NULL ? meta->timestamp : 0;
}

GstFlowReturn
mux_sink_chain (GstPad *gst_pad, GstObject *parent, GstBuffer *buffer)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (parent);
  MuxPad *pad = MUX_PAD (gst_pad);
  GstFlowReturn flow;
  MuxItem *item;

  if (nvmm_buffer_surface (buffer) == NULL) {
    GST_ELEMENT_ERROR (mux, STREAM, FORMAT, ("Source %u sends buffers that are not in NVMM memory.", pad->index),
        ("Put nvvideoconvert before the muxer."));
    gst_buffer_unref (buffer);
    return GST_FLOW_ERROR;
  }
  item = g_new0 (MuxItem, 1);
  item->buffer = buffer;
  if (nvds_enable_latency_measurement)
    item->arrived = nvds_get_current_system_timestamp ();
  item->ntp = mux->attach_system_time ? (guint64) g_get_real_time () * GST_USECOND : source_ntp (buffer);

  g_mutex_lock (&mux->lock);
  while (mux->flow == GST_FLOW_OK && !pad->flushing && !pad->released && pad->frames > mux_pad_quota (mux, pad))
    g_cond_wait (&mux->space, &mux->lock);
  if (pad->flushing || pad->released)
    flow = GST_FLOW_FLUSHING;
  else if (pad->eos)
    flow = GST_FLOW_EOS;
  else
    flow = mux->flow;
  if (flow == GST_FLOW_OK) {
    item->running_time = gst_segment_to_running_time (&pad->segment, GST_FORMAT_TIME, GST_BUFFER_PTS (buffer));
    push_item (mux, pad, item);
  } else {
    mux_item_free (item);
  }
  g_mutex_unlock (&mux->lock);
  return flow;
}

static void
flush_start (GstNvStreamMux *mux, MuxPad *pad, GstEvent *event)
{
  gboolean alone;

  g_mutex_lock (&mux->lock);
  pad->flushing = TRUE;
  mux_pad_clear_queue (pad);
  alone = g_list_length (mux->pads) == 1;
  if (alone)
    mux_interrupt (mux);
  g_cond_broadcast (&mux->space);
  g_mutex_unlock (&mux->lock);
  /* One source's seek must not throw away the frames of the others. */
  if (alone) {
    gst_pad_push_event (mux->srcpad, event);
    gst_pad_pause_task (mux->srcpad);
  } else {
    gst_event_unref (event);
  }
}

static void
flush_stop (GstNvStreamMux *mux, MuxPad *pad, GstEvent *event)
{
  gboolean restart;

  g_mutex_lock (&mux->lock);
  pad->flushing = FALSE;
  pad->eos = FALSE;
  mux_pad_clear_queue (pad);
  gst_segment_init (&pad->segment, GST_FORMAT_TIME);
  restart = !mux->running && g_list_length (mux->pads) == 1;
  g_mutex_unlock (&mux->lock);
  if (!restart) {
    gst_event_unref (event);
    return;
  }
  gst_pad_push_event (mux->srcpad, event);
  mux_restart (mux);
}

static void
queue_event (GstNvStreamMux *mux, MuxPad *pad, GstEvent *event)
{
  MuxItem *item = g_new0 (MuxItem, 1);

  item->event = event;
  g_mutex_lock (&mux->lock);
  if (GST_EVENT_TYPE (event) == GST_EVENT_SEGMENT)
    gst_event_copy_segment (event, &pad->segment);
  if (GST_EVENT_TYPE (event) == GST_EVENT_STREAM_START)
    pad->eos = FALSE;
  if (pad->flushing || pad->released)
    mux_item_free (item);
  else
    push_item (mux, pad, item);
  g_mutex_unlock (&mux->lock);
}

gboolean
mux_sink_event (GstPad *gst_pad, GstObject *parent, GstEvent *event)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (parent);
  MuxPad *pad = MUX_PAD (gst_pad);

  switch (GST_EVENT_TYPE (event)) {
    case GST_EVENT_FLUSH_START:
      flush_start (mux, pad, event);
      return TRUE;
    case GST_EVENT_FLUSH_STOP:
      flush_stop (mux, pad, event);
      return TRUE;
    case GST_EVENT_SEGMENT:{
      const GstSegment *segment;

      gst_event_parse_segment (event, &segment);
      if (segment->format != GST_FORMAT_TIME) {
        GST_ERROR_OBJECT (pad, "only segments in time make sense here");
        gst_event_unref (event);
        return FALSE;
      }
      queue_event (mux, pad, event);
      return TRUE;
    }
    case GST_EVENT_TAG:
    case GST_EVENT_TOC:
    case GST_EVENT_STREAM_COLLECTION:
    case GST_EVENT_STREAM_GROUP_DONE:
    case GST_EVENT_GAP:
      /* They speak of one stream and would be taken to speak of all. */
      gst_event_unref (event);
      return TRUE;
    default:
      if (GST_EVENT_IS_SERIALIZED (event)) {
        queue_event (mux, pad, event);
        return TRUE;
      }
      return gst_pad_push_event (mux->srcpad, event);
  }
}

/* Any size and rate, in the format that is already negotiated or else in one that downstream takes. */
static GstCaps *
acceptable_caps (GstNvStreamMux *mux, GstPad *pad, GstCaps *filter)
{
  g_autoptr (GstCaps) pad_caps = gst_pad_get_pad_template_caps (pad);
  g_autoptr (GstCaps) downstream = gst_pad_get_current_caps (mux->srcpad);
  g_autoptr (GstCaps) formats = gst_caps_new_empty ();
  GstCaps *caps;

  if (downstream == NULL)
    downstream = gst_pad_peer_query_caps (mux->srcpad, NULL);
  if (gst_caps_is_any (downstream)) {
    caps = gst_caps_ref (pad_caps);
  } else {
    for (guint i = 0; i < gst_caps_get_size (downstream); i++) {
      const GValue *format = gst_structure_get_value (gst_caps_get_structure (downstream, i), "format");
      GstStructure *only_format = gst_structure_new_empty ("video/x-raw");

      if (format != NULL)
        gst_structure_set_value (only_format, "format", format);
      gst_caps_append_structure_full (formats, only_format, gst_caps_features_new (NVMM_FEATURE, NULL));
    }
    caps = gst_caps_intersect (pad_caps, formats);
  }
  if (filter != NULL) {
    GstCaps *filtered = gst_caps_intersect_full (filter, caps, GST_CAPS_INTERSECT_FIRST);

    gst_caps_unref (caps);
    caps = filtered;
  }
  return caps;
}

gboolean
mux_sink_query (GstPad *pad, GstObject *parent, GstQuery *query)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (parent);

  if (gst_nvquery_is_batch_size (query)) {
    gst_nvquery_batch_size_set (query, 1);
    return TRUE;
  }
  switch (GST_QUERY_TYPE (query)) {
    case GST_QUERY_CAPS:{
      g_autoptr (GstCaps) caps = NULL;
      GstCaps *filter;

      gst_query_parse_caps (query, &filter);
      caps = acceptable_caps (mux, pad, filter);
      gst_query_set_caps_result (query, caps);
      return TRUE;
    }
    case GST_QUERY_ACCEPT_CAPS:{
      g_autoptr (GstCaps) acceptable = acceptable_caps (mux, pad, NULL);
      GstCaps *caps;

      gst_query_parse_accept_caps (query, &caps);
      gst_query_set_accept_caps_result (query, gst_caps_can_intersect (caps, acceptable));
      return TRUE;
    }
    default:
      return gst_pad_query_default (pad, parent, query);
  }
}
