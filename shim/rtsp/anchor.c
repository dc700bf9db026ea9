#include "fanout.h"
#include "anchor.h"

#include <pthread.h>
#include <stdatomic.h>

struct _DsAnchor
{
  atomic_int references;
  pthread_mutex_t lock;
  gboolean set;
  /* Media running time minus program running time. */
  GstClockTimeDiff offset;
};

DsAnchor *
ds_anchor_new (void)
{
  DsAnchor *anchor = g_new0 (DsAnchor, 1);
  atomic_init (&anchor->references, 1);
  pthread_mutex_init (&anchor->lock, NULL);
  return anchor;
}

DsAnchor *
ds_anchor_ref (DsAnchor *anchor)
{
  atomic_fetch_add (&anchor->references, 1);
  return anchor;
}

void
ds_anchor_unref (DsAnchor *anchor)
{
  if (atomic_fetch_sub (&anchor->references, 1) > 1)
    return;
  pthread_mutex_destroy (&anchor->lock);
  g_free (anchor);
}

GstClockTime
ds_anchor_translate (DsAnchor *anchor, GstClockTime running_time, GstClockTime now)
{
  GstClockTimeDiff translated;

  if (!GST_CLOCK_TIME_IS_VALID (running_time))
    return now;
  pthread_mutex_lock (&anchor->lock);
  if (!anchor->set) {
    anchor->set = TRUE;
    anchor->offset = GST_CLOCK_DIFF (running_time, now);
  }
  translated = (GstClockTimeDiff) running_time + anchor->offset;
  pthread_mutex_unlock (&anchor->lock);
  /* A pipeline that runs faster than the clock is sent as it comes: a sink of the media that waited for
   * the clock would hold back every client. */
  return CLAMP (translated, 0, (GstClockTimeDiff) now);
}
