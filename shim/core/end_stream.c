/* End-of-stream, sent in where streams begin. A source that is told to end waits until its thread has let go of its last
 * buffer, and a sink that has just got its first one holds it until its pipeline plays. GStreamer, told to send the event to
 * the pipeline, keeps that locked against changes of its state for as long: it would never play, and could not be stopped.
 * So each source is told for itself, with nothing locked but the source, whose turn comes after its sinks' in every change. */
#include "end_stream.h"

#include "deepscript.h"

#include <gst/gst.h>

int32_t
ds_hands_events_on (void *element)
{
  GstElementClass *bin = g_type_class_peek (GST_TYPE_BIN);
  return bin != NULL && GST_ELEMENT_GET_CLASS (element)->send_event == bin->send_event;
}

/* Sources that are being told. */
static GMutex lock;
static GCond changed;
static GList *ending;

static bool
ends_in (GstObject *pipeline)
{
  for (GList *each = ending; each != NULL; each = each->next)
    if (gst_object_has_as_ancestor (each->data, pipeline))
      return true;
  return false;
}

bool
ds_stream_ends_in (void *pipeline, int64_t microseconds)
{
  int64_t deadline = g_get_monotonic_time () + microseconds;
  g_mutex_lock (&lock);
  bool ends = ends_in (pipeline);
  while (ends && microseconds > 0 && g_cond_wait_until (&changed, &lock, deadline))
    ends = ends_in (pipeline);
  g_mutex_unlock (&lock);
  return ends;
}

static void
begin (void *element)
{
  g_mutex_lock (&lock);
  ending = g_list_prepend (ending, element);
  g_mutex_unlock (&lock);
}

static void
finish (void *element)
{
  g_mutex_lock (&lock);
  ending = g_list_remove (ending, element);
  g_cond_broadcast (&changed);
  g_mutex_unlock (&lock);
}

int32_t
ds_end_stream (void *element)
{
  begin (element);
  GST_STATE_LOCK (element);
  /* A source that does not run would keep the event, and its next run would end as it starts. */
  gboolean taken = GST_STATE (element) >= GST_STATE_PAUSED && gst_element_send_event (element, gst_event_new_eos ());
  GST_STATE_UNLOCK (element);
  finish (element);
  return taken;
}
