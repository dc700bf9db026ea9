/* When a batch is ready, and which frames go into it. */
#include "nvstreammux.h"

/* Where caps tell no frame rate. */
#define ASSUMED_FRAME_DURATION (GST_SECOND / 30)

static guint
count_live_pads (GstNvStreamMux *mux)
{
  guint live = 0;

  for (GList *l = mux->pads; l != NULL; l = l->next)
    live += !MUX_PAD (l->data)->eos;
  return live;
}

static guint
configured_size (GstNvStreamMux *mux)
{
  return MAX (mux->config.batch_size != 0 ? mux->config.batch_size : mux->batch_size, 1);
}

guint
mux_target_size (GstNvStreamMux *mux)
{
  if (mux->is_new && mux->config.adaptive)
    return MAX (count_live_pads (mux), 1);
  return configured_size (mux);
}

static const MuxSourceConfig *
source_config (GstNvStreamMux *mux, const MuxPad *pad)
{
  return g_hash_table_lookup (mux->config.sources, GUINT_TO_POINTER (pad->index));
}

guint
mux_pad_quota (GstNvStreamMux *mux, const MuxPad *pad)
{
  const guint pads = MAX (g_list_length (mux->pads), 1);
  const MuxSourceConfig *source;

  /* Every source gets its share of the batch, so that a fast one does not crowd a slow one out. */
  if (!mux->is_new)
    return (configured_size (mux) + pads - 1) / pads;
  source = source_config (mux, pad);
  return MAX (MIN (mux->config.max_same_source_frames, source != NULL ? source->max_frames_per_batch : G_MAXUINT), 1);
}

static GstClockTime
frame_duration (const MuxPad *pad)
{
  if (pad->info.fps_n > 0 && pad->info.fps_d > 0)
    return gst_util_uint64_scale (GST_SECOND, pad->info.fps_d, pad->info.fps_n);
  return ASSUMED_FRAME_DURATION;
}

/*
 * With sync-inputs a batch takes what is nearer to the earliest frame that waits than to the next frame of the fastest
 * source. GST_CLOCK_TIME_NONE: everything.
 */
static GstClockTime
end_of_batch (GstNvStreamMux *mux)
{
  GstClockTime earliest = GST_CLOCK_TIME_NONE, shortest = GST_CLOCK_TIME_NONE;

  if (!mux->sync_inputs)
    return GST_CLOCK_TIME_NONE;

  for (GList *l = mux->pads; l != NULL; l = l->next) {
    const MuxItem *head = g_queue_peek_head (&MUX_PAD (l->data)->items);

    shortest = MIN (shortest, frame_duration (l->data));
    if (head != NULL && head->buffer != NULL && GST_CLOCK_TIME_IS_VALID (head->running_time))
      earliest = MIN (earliest, head->running_time);
  }
  return GST_CLOCK_TIME_IS_VALID (earliest) ? earliest + shortest / 2 : GST_CLOCK_TIME_NONE;
}

/* The frames at the head of a pad's queue that the next batch may take. */
static guint
available (GstNvStreamMux *mux, const MuxPad *pad, GstClockTime end)
{
  const guint quota = mux_pad_quota (mux, pad);
  guint count = 0;

  for (const GList *l = pad->items.head; l != NULL && count < quota; l = l->next, count++) {
    const MuxItem *item = l->data;

    if (item->event != NULL || (GST_CLOCK_TIME_IS_VALID (item->running_time) && item->running_time > end))
      break;
  }
  return count;
}

gboolean
mux_is_ready (GstNvStreamMux *mux, gboolean late)
{
  const GstClockTime end = end_of_batch (mux);
  const guint target = mux_target_size (mux);
  gboolean can_grow = FALSE;
  guint total = 0;

  for (GList *l = mux->pads; l != NULL; l = l->next) {
    const MuxPad *pad = l->data;
    const guint count = available (mux, pad, end);

    total += count;
    /* What lies behind the frames counted will not join this batch, whatever comes. */
    if (!pad->eos && pad->items.length == count && count < mux_pad_quota (mux, pad))
      can_grow = TRUE;
  }
  return total > 0 && (late || !can_grow || (total >= target && !mux->sync_inputs));
}

gint64
mux_deadline (GstNvStreamMux *mux)
{
  if (mux->first_frame_at < 0)
    return -1;
  if (mux->is_new) {
    const gint64 period = gst_util_uint64_scale (G_USEC_PER_SEC, mux->config.min_fps_d, mux->config.min_fps_n);

    return MAX (mux->last_push_at + period, mux->first_frame_at);
  }
  return mux->timeout_us < 0 ? -1 : mux->first_frame_at + mux->timeout_us;
}

static guint
priority (GstNvStreamMux *mux, const MuxPad *pad)
{
  const MuxSourceConfig *source = mux->is_new ? source_config (mux, pad) : NULL;

  return source != NULL ? source->priority : 0;
}

typedef struct
{
  MuxPad *pad;
  guint priority, turn, left;
} Candidate;

static gint
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a, *second = b;

  if (first->priority != second->priority)
    return first->priority < second->priority ? -1 : 1;
  return first->turn < second->turn ? -1 : 1;
}

static GArray *
list_candidates (GstNvStreamMux *mux)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  const GstClockTime end = end_of_batch (mux);
  const guint pads = g_list_length (mux->pads);
  guint position = 0;

  for (GList *l = mux->pads; l != NULL; l = l->next, position++) {
    const Candidate candidate = { l->data, priority (mux, l->data), (position + pads - mux->next_pad % pads) % pads,
      available (mux, l->data, end) };

    g_array_append_val (candidates, candidate);
  }
  g_array_sort (candidates, compare_candidates);
  return candidates;
}

static void
take_frame (GArray *frames, MuxPad *pad)
{
  const MuxFrame frame = { g_object_ref (pad), g_queue_pop_head (&pad->items) };

  pad->frames--;
  g_array_append_val (frames, frame);
}

GArray *
mux_take_frames (GstNvStreamMux *mux)
{
  GArray *frames = g_array_new (FALSE, FALSE, sizeof (MuxFrame));
  g_autoptr (GArray) candidates = list_candidates (mux);
  const guint target = mux_target_size (mux);
  guint before;

  do {
    before = frames->len;
    for (guint i = 0; i < candidates->len && frames->len < target; i++) {
      Candidate *candidate = &g_array_index (candidates, Candidate, i);

      if (candidate->left > 0) {
        candidate->left--;
        take_frame (frames, candidate->pad);
        mux->next_pad = (guint) g_list_index (mux->pads, candidate->pad) + 1;
      }
    }
  } while (frames->len > before && frames->len < target);
  /* There was room for all: nobody is owed a turn. */
  if (frames->len < target)
    mux->next_pad = 0;
  return frames;
}

void
mux_frames_free (GArray *frames)
{
  for (guint i = 0; i < frames->len; i++) {
    MuxFrame *frame = &g_array_index (frames, MuxFrame, i);

    mux_item_free (frame->item);
    g_object_unref (frame->pad);
  }
  g_array_unref (frames);
}

void
mux_drop_late_frames (GstNvStreamMux *mux, GstClockTime now)
{
  const GstClockTime allowance = mux->latency + mux->max_latency;

  for (GList *l = mux->pads; l != NULL; l = l->next) {
    MuxPad *pad = l->data;
    MuxItem *head;

    while ((head = g_queue_peek_head (&pad->items)) != NULL && head->buffer != NULL
        && GST_CLOCK_TIME_IS_VALID (head->running_time) && head->running_time + allowance < now) {
      GST_DEBUG_OBJECT (pad, "dropping a frame of %" GST_TIME_FORMAT ", now is %" GST_TIME_FORMAT,
          GST_TIME_ARGS (head->running_time), GST_TIME_ARGS (now));
      mux_item_free (g_queue_pop_head (&pad->items));
      pad->frames--;
      g_cond_broadcast (&mux->space);
    }
  }
}
