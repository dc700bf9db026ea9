/* Changes of a pipeline's state that follow each other closely. When the sinks have their first frames, GStreamer leaves it
 * to another thread to go on to PLAYING, and notes PAUSED as the state that comes next, where the pipeline is already. A
 * change to PAUSED that comes before that thread makes it give up, and then waits itself for what has come: the pipeline
 * would stay there, whatever it is set to. */
#include "deepscript.h"
#include "end_stream.h"

#include <gst/gst.h>

/* With the state lock held, which that thread needs too. */
static gboolean
waits_for_where_it_is (GstElement *pipeline)
{
  GST_OBJECT_LOCK (pipeline);
  gboolean is = GST_STATE (pipeline) == GST_STATE_PAUSED && GST_STATE_NEXT (pipeline) == GST_STATE_PAUSED &&
                GST_STATE_PENDING (pipeline) != GST_STATE_VOID_PENDING;
  GST_OBJECT_UNLOCK (pipeline);
  return is;
}

/* For what an element in it has yet to get: the first frame after a seek, say. */
static gboolean
is_waiting (GstBin *bin)
{
  gboolean waits = FALSE;
  GST_OBJECT_LOCK (bin);
  for (GList *i = bin->children; i != NULL && !waits; i = i->next)
    waits = GST_STATE_RETURN (i->data) == GST_STATE_CHANGE_ASYNC;
  GST_OBJECT_UNLOCK (bin);
  return waits;
}

static void
set_to (const GValue *sink, gpointer state)
{
  gst_element_set_state (g_value_get_object (sink), GPOINTER_TO_INT (state));
}

/* A source that is being told to end is locked until its thread lets go of a buffer (end_stream.c), which sinks that are
 * on their way through PAUSED would hold. So the buffer goes first, or the sinks stop before all others. */
static void
make_way (GstElement *pipeline, int32_t state)
{
  if (state == GST_STATE_PAUSED && GST_STATE (pipeline) == GST_STATE_PLAYING)
    ds_stream_ends_in (pipeline, 10 * G_USEC_PER_SEC);
  if (state >= GST_STATE_PAUSED || !ds_stream_ends_in (pipeline, 0))
    return;
  GstIterator *sinks = gst_bin_iterate_sinks (GST_BIN (pipeline));
  while (gst_iterator_foreach (sinks, set_to, GINT_TO_POINTER (state)) == GST_ITERATOR_RESYNC)
    gst_iterator_resync (sinks);
  gst_iterator_free (sinks);
}

int32_t
ds_set_state (void *pipeline, int32_t state)
{
  make_way (pipeline, state);
  GST_STATE_LOCK (pipeline);
  GstStateChangeReturn result = gst_element_set_state (pipeline, state);
  if (result == GST_STATE_CHANGE_ASYNC && !is_waiting (pipeline) && waits_for_where_it_is (pipeline)) {
    gst_element_abort_state (pipeline);
    result = gst_element_set_state (pipeline, state);
  }
  GST_STATE_UNLOCK (pipeline);
  return result;
}
