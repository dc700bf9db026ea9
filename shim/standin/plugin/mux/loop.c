/* The task on the source pad: events in their place, batches when they are ready, EOS when all sources are done. */
#include "nvstreammux.h"

#include "gst-nvevent.h"
#include "gst-nvmessage.h"
#include "gst-nvquery-internal.h"

static void
set_pools_flushing (GstNvStreamMux *mux, gboolean flushing)
{
  for (GList *l = mux->pads; l != NULL; l = l->next)
    if (MUX_PAD (l->data)->pool != NULL)
      gst_buffer_pool_set_flushing (MUX_PAD (l->data)->pool, flushing);
}

void
mux_interrupt (GstNvStreamMux *mux)
{
  mux->running = FALSE;
  mux->flow = GST_FLOW_FLUSHING;
  set_pools_flushing (mux, TRUE);
  g_cond_broadcast (&mux->changed);
  g_cond_broadcast (&mux->space);
}

void
mux_restart (GstNvStreamMux *mux)
{
  g_mutex_lock (&mux->lock);
  mux->running = TRUE;
  mux->flow = GST_FLOW_OK;
  mux->first_frame_at = -1;
  mux->last_push_at = g_get_monotonic_time ();
  mux->eos_sent = FALSE;
  mux->segment_sent = FALSE;
  mux->last_pts = GST_CLOCK_TIME_NONE;
  set_pools_flushing (mux, FALSE);
  g_mutex_unlock (&mux->lock);
  gst_pad_start_task (mux->srcpad, mux_loop, mux, NULL);
}

/* The task gives up: sources get `flow` from now on. */
static void
give_up (GstNvStreamMux *mux, GstFlowReturn flow)
{
  g_mutex_lock (&mux->lock);
  mux->running = FALSE;
  if (mux->flow == GST_FLOW_OK)
    mux->flow = flow;
  g_cond_broadcast (&mux->space);
  g_mutex_unlock (&mux->lock);
  if (flow == GST_FLOW_NOT_LINKED || flow < GST_FLOW_EOS) {
    if (flow != GST_FLOW_ERROR)
      GST_ELEMENT_FLOW_ERROR (mux, flow);
    gst_pad_push_event (mux->srcpad, gst_event_new_eos ());
  }
  gst_pad_pause_task (mux->srcpad);
}

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

/* Everything that has to be downstream before a batch; `pad` tells what batches look like if nothing did before. */
static gboolean
prepare_downstream (GstNvStreamMux *mux, MuxPad *pad)
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
  if (!prepare_downstream (mux, pad))
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

static GstFlowReturn
handle_event (GstNvStreamMux *mux, MuxPad *pad, GstEvent *event)
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

static void
push_frames (GstNvStreamMux *mux, GArray *frames)
{
  GstFlowReturn flow = GST_FLOW_OK;
  GstBuffer *batch = NULL;

  if (!prepare_downstream (mux, g_array_index (frames, MuxFrame, 0).pad))
    flow = GST_FLOW_NOT_NEGOTIATED;
  else
    batch = mux_make_batch (mux, frames, &flow);
  mux_frames_free (frames);
  if (batch != NULL)
    flow = gst_pad_push (mux->srcpad, batch);
  if (flow != GST_FLOW_OK)
    give_up (mux, flow);
}

static void
push_eos (GstNvStreamMux *mux)
{
  if (!mux->started)
    push_stream_start (mux);
  gst_pad_push_event (mux->srcpad, gst_event_new_eos ());
}

/* A pad whose next item is an event. */
static MuxPad *
pad_with_event (GstNvStreamMux *mux)
{
  for (GList *l = mux->pads; l != NULL; l = l->next) {
    const MuxItem *head = g_queue_peek_head (&MUX_PAD (l->data)->items);

    if (head != NULL && head->event != NULL)
      return l->data;
  }
  return NULL;
}

static gboolean
all_done (GstNvStreamMux *mux)
{
  for (GList *l = mux->pads; l != NULL; l = l->next)
    if (!MUX_PAD (l->data)->eos)
      return FALSE;
  return mux->pads != NULL;
}

static gboolean
any_frame (GstNvStreamMux *mux)
{
  for (GList *l = mux->pads; l != NULL; l = l->next)
    if (MUX_PAD (l->data)->frames > 0)
      return TRUE;
  return FALSE;
}

static void
drop_late_frames (GstNvStreamMux *mux)
{
  const GstClockTime now = gst_element_get_current_running_time (GST_ELEMENT (mux));

  if (GST_CLOCK_TIME_IS_VALID (now))
    mux_drop_late_frames (mux, now);
}

/* The earliest time for the next batch where the configuration limits their rate. */
static gint64
not_before (GstNvStreamMux *mux)
{
  if (!mux->is_new || !mux->config.limit_rate)
    return 0;
  return mux->last_push_at + (gint64) gst_util_uint64_scale (G_USEC_PER_SEC, mux->config.max_fps_d,
      mux->config.max_fps_n);
}

/* The frames of the next batch, or NULL where the task has to look again. The lock is held. */
static GArray *
wait_for_batch (GstNvStreamMux *mux)
{
  const gint64 now = g_get_monotonic_time ();
  gint64 deadline;
  GArray *frames;

  if (mux->sync_inputs && mux->is_live)
    drop_late_frames (mux);
  if (!any_frame (mux))
    mux->first_frame_at = -1;
  else if (mux->first_frame_at < 0)
    mux->first_frame_at = now;
  deadline = mux_deadline (mux);
  if (mux_is_ready (mux, deadline >= 0 && now >= deadline)) {
    if (now < not_before (mux)) {
      g_cond_wait_until (&mux->changed, &mux->lock, not_before (mux));
      return NULL;
    }
    frames = mux_take_frames (mux);
    mux->last_push_at = now;
    mux->first_frame_at = -1;
    g_cond_broadcast (&mux->space);
    return frames;
  }
  if (deadline < 0)
    g_cond_wait (&mux->changed, &mux->lock);
  else
    g_cond_wait_until (&mux->changed, &mux->lock, deadline);
  return NULL;
}

static void
take_event (GstNvStreamMux *mux, MuxPad *pad)
{
  MuxItem *item = g_queue_pop_head (&pad->items);
  GstFlowReturn flow;

  pad->events--;
  g_object_ref (pad);
  g_mutex_unlock (&mux->lock);
  flow = handle_event (mux, pad, item->event);
  mux_item_free (item);
  g_object_unref (pad);
  if (flow != GST_FLOW_OK)
    give_up (mux, flow);
}

void
mux_loop (gpointer data)
{
  GstNvStreamMux *mux = data;
  GArray *frames;
  MuxPad *pad;

  g_mutex_lock (&mux->lock);
  if (!mux->running) {
    g_mutex_unlock (&mux->lock);
    gst_pad_pause_task (mux->srcpad);
  } else if (mux->started && !mux->eos_sent && !g_queue_is_empty (&mux->pending)) {
    GstEvent *event = g_queue_pop_head (&mux->pending);

    g_mutex_unlock (&mux->lock);
    gst_pad_push_event (mux->srcpad, event);
  } else if ((pad = pad_with_event (mux)) != NULL) {
    take_event (mux, pad);
  } else if (all_done (mux) && !mux->eos_sent && !mux->drop_eos) {
    mux->eos_sent = TRUE;
    g_mutex_unlock (&mux->lock);
    push_eos (mux);
  } else {
    frames = wait_for_batch (mux);
    g_mutex_unlock (&mux->lock);
    if (frames != NULL)
      push_frames (mux, frames);
  }
}
