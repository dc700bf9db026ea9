/* The task on the source pad: events in their place, batches when they are ready, EOS when all sources are done. */
#include "nvstreammux.h"

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
  }
  /* A sink that has had enough still wants the event: it is by that that it tells the pipeline. */
  if (flow == GST_FLOW_NOT_LINKED || flow <= GST_FLOW_EOS)
    gst_pad_push_event (mux->srcpad, gst_event_new_eos ());
  gst_pad_pause_task (mux->srcpad);
}

static void
push_frames (GstNvStreamMux *mux, GArray *frames)
{
  GstFlowReturn flow = GST_FLOW_OK;
  GstBuffer *batch = NULL;

  if (!mux_prepare_downstream (mux, g_array_index (frames, MuxFrame, 0).pad))
    flow = GST_FLOW_NOT_NEGOTIATED;
  else
    batch = mux_make_batch (mux, frames, &flow);
  mux_frames_free (frames);
  if (batch != NULL)
    flow = gst_pad_push (mux->srcpad, batch);
  if (flow != GST_FLOW_OK)
    give_up (mux, flow);
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
  flow = mux_handle_event (mux, pad, item->event);
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
    mux_push_eos (mux);
  } else {
    frames = wait_for_batch (mux);
    g_mutex_unlock (&mux->lock);
    if (frames != NULL)
      push_frames (mux, frames);
  }
}
