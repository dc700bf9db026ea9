/* What comes in on the source pad: queries, events from downstream, activation. */
#include "nvstreammux.h"

#include "gst-nvevent.h"
#include "gst-nvquery-internal.h"
#include "gst-nvquery.h"

gboolean
mux_src_event (GstPad *pad, GstObject *parent, GstEvent *event)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (parent);

  switch (GST_EVENT_TYPE (event)) {
    case GST_EVENT_LATENCY:{
      GstClockTime latency;

      gst_event_parse_latency (event, &latency);
      g_mutex_lock (&mux->lock);
      mux->latency = latency;
      g_mutex_unlock (&mux->lock);
      break;
    }
    case GST_EVENT_QOS:
      /* It is about batches; a source's decoder cannot tell which of its frames were late. */
      gst_event_unref (event);
      return TRUE;
    default:
      break;
  }
  return gst_pad_event_default (pad, parent, event);
}

static gboolean
answer_latency (GstNvStreamMux *mux, GstPad *pad, GstQuery *query)
{
  GstClockTime minimum, maximum, own = 0;
  gboolean live;

  if (!gst_pad_query_default (pad, GST_OBJECT (mux), query))
    return FALSE;
  gst_query_parse_latency (query, &live, &minimum, &maximum);
  g_mutex_lock (&mux->lock);
  if (mux->is_new)
    own = gst_util_uint64_scale (GST_SECOND, mux->config.min_fps_d, mux->config.min_fps_n);
  else if (mux->timeout_us > 0)
    own = (GstClockTime) mux->timeout_us * GST_USECOND;
  g_mutex_unlock (&mux->lock);
  if (!live)
    return TRUE;
  minimum += own;
  if (GST_CLOCK_TIME_IS_VALID (maximum))
    maximum += own;
  gst_query_set_latency (query, live, minimum, maximum);
  return TRUE;
}

/* Asks the source that has the index. */
static gboolean
ask_source (GstNvStreamMux *mux, guint index, GstQuery *query)
{
  g_autofree gchar *name = g_strdup_printf ("sink_%u", index);
  g_autoptr (GstPad) pad = gst_element_get_static_pad (GST_ELEMENT (mux), name);

  return pad != NULL && gst_pad_peer_query (pad, query);
}

static gboolean
answer_stream_caps (GstNvStreamMux *mux, GstQuery *query)
{
  g_autofree gchar *name = NULL;
  g_autoptr (GstPad) pad = NULL;
  g_autoptr (GstCaps) caps = NULL;
  guint index;

  if (!gst_nvquery_stream_caps_parse_streamid (query, &index))
    return FALSE;
  name = g_strdup_printf ("sink_%u", index);
  pad = gst_element_get_static_pad (GST_ELEMENT (mux), name);
  caps = pad != NULL ? gst_pad_get_current_caps (pad) : NULL;
  if (caps == NULL)
    return FALSE;
  gst_nvquery_stream_caps_set (query, caps);
  return TRUE;
}

static guint
largest_batch (GstNvStreamMux *mux)
{
  guint size;

  g_mutex_lock (&mux->lock);
  size = MAX (mux_target_size (mux), mux->batch_size);
  g_mutex_unlock (&mux->lock);
  return size;
}

gboolean
mux_src_query (GstPad *pad, GstObject *parent, GstQuery *query)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (parent);
  guint index;

  if (GST_QUERY_TYPE (query) == GST_QUERY_LATENCY)
    return answer_latency (mux, pad, query);
  if (gst_nvquery_is_batch_size (query)) {
    gst_nvquery_batch_size_set (query, largest_batch (mux));
    return TRUE;
  }
  if (gst_nvquery_is_numStreams_size (query)) {
    gst_nvquery_numStreams_size_set (query, GST_ELEMENT (mux)->numsinkpads);
    return TRUE;
  }
  if (gst_nvquery_is_stream_caps (query))
    return answer_stream_caps (mux, query);
  if (gst_nvquery_is_uri_from_streamid (query))
    return gst_nvquery_uri_from_streamid_parse_streamid (query, &index) && ask_source (mux, index, query);
  return gst_pad_query_default (pad, parent, query);
}

static void
announce_pads (GstNvStreamMux *mux)
{
  g_queue_clear_full (&mux->pending, (GDestroyNotify) gst_event_unref);
  for (GList *l = mux->pads; l != NULL; l = l->next)
    g_queue_push_tail (&mux->pending, gst_nvevent_new_pad_added (MUX_PAD (l->data)->index));
}

static void
start (GstNvStreamMux *mux)
{
  g_mutex_lock (&mux->lock);
  announce_pads (mux);
  mux->next_pad = 0;
  mux->started = FALSE;
  mux->last_pts = GST_CLOCK_TIME_NONE;
  standin_forget_shortage (&mux->shortage);
  g_mutex_unlock (&mux->lock);
  mux_restart (mux);
}

static void
stop (GstNvStreamMux *mux)
{
  g_mutex_lock (&mux->lock);
  mux_interrupt (mux);
  g_mutex_unlock (&mux->lock);
  gst_pad_stop_task (mux->srcpad);
  g_mutex_lock (&mux->lock);
  for (GList *l = mux->pads; l != NULL; l = l->next)
    mux_pad_reset (l->data);
  g_mutex_unlock (&mux->lock);
  gst_clear_caps (&mux->src_caps);
}

gboolean
mux_src_activate_mode (GstPad *pad, GstObject *parent, GstPadMode mode, gboolean active)
{
  if (mode != GST_PAD_MODE_PUSH)
    return FALSE;
  if (active)
    start (GST_NVSTREAMMUX (parent));
  else
    stop (GST_NVSTREAMMUX (parent));
  return TRUE;
}
