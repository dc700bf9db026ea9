/* End-of-stream, sent in where streams begin. A source that is told to end waits until its thread has let go of its last
 * buffer, and a sink that has just got its first one holds it until its pipeline plays. GStreamer, told to send the event to
 * the pipeline, keeps that locked against changes of its state for as long: it would never play, and could not be stopped.
 * So each source is told for itself, with nothing locked but the source, whose turn comes after its sinks' in every change. */
#include "deepscript.h"

#include <gst/gst.h>

int32_t
ds_hands_events_on (void *element)
{
  GstElementClass *bin = g_type_class_peek (GST_TYPE_BIN);
  return bin != NULL && GST_ELEMENT_GET_CLASS (element)->send_event == bin->send_event;
}

int32_t
ds_end_stream (void *element)
{
  GST_STATE_LOCK (element);
  /* A source that does not run would keep the event, and its next run would end as it starts. */
  gboolean taken = GST_STATE (element) >= GST_STATE_PAUSED && gst_element_send_event (element, gst_event_new_eos ());
  GST_STATE_UNLOCK (element);
  return taken;
}
