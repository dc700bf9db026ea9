#include "stream.h"

gboolean
sr_is_key (const GstBuffer *frame)
{
  return !GST_BUFFER_FLAG_IS_SET (frame, GST_BUFFER_FLAG_DELTA_UNIT);
}

void
sr_stream_clear (SrStream *stream)
{
  gst_clear_caps (&stream->caps);
  g_queue_clear_full (&stream->frames, (GDestroyNotify) gst_buffer_unref);
}

static const GList *
next_key (const GList *from)
{
  while (from != NULL && !sr_is_key (from->data))
    from = from->next;
  return from;
}

void
sr_stream_keep (SrStream *stream, GstBuffer *frame, GstClockTime span)
{
  const GstClockTime newest = GST_BUFFER_PTS (frame);

  /* A file cannot begin with what refers to frames that are not there. */
  if (g_queue_is_empty (&stream->frames) && !sr_is_key (frame)) {
    gst_buffer_unref (frame);
    return;
  }
  g_queue_push_tail (&stream->frames, frame);
  for (;;) {
    const GList *second = next_key (stream->frames.head->next);

    if (second == NULL || GST_BUFFER_PTS (second->data) + span > newest)
      return;
    while (stream->frames.head != second)
      gst_buffer_unref (g_queue_pop_head (&stream->frames));
  }
}

GstClockTime
sr_stream_newest (const SrStream *stream)
{
  const GstBuffer *last = g_queue_peek_tail ((GQueue *) &stream->frames);

  return last != NULL ? GST_BUFFER_PTS (last) : GST_CLOCK_TIME_NONE;
}

const GList *
sr_stream_start (const SrStream *stream, GstClockTime time)
{
  const GList *found = NULL;

  for (const GList *key = next_key (stream->frames.head); key != NULL; key = next_key (key->next)) {
    if (found != NULL && GST_BUFFER_PTS (key->data) > time)
      break;
    found = key;
  }
  return found;
}
