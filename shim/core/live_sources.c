/* Sources that a pause of a moment has stopped for good. A source that waits for the clock while its pipeline pauses is
 * woken, and its thread goes on to pause its own task; where the pipeline plays again before that thread has come so far,
 * the task is started first and paused afterwards (GStreamer's base class lets go of its lock in between), and nothing
 * would start it any more. */
#include "deepscript.h"

#include <gst/gst.h>

/* Starts a task that rests although its source plays and has not ended; with the pad's lock held. A thread that is still on
 * its way to its pause holds the stream lock. */
static void
start_again (GstPad *pad)
{
  GstTask *task = GST_PAD_TASK (pad);
  if (task == NULL || gst_task_get_state (task) != GST_TASK_PAUSED)
    return;
  if (GST_PAD_MODE (pad) != GST_PAD_MODE_PUSH || GST_PAD_IS_EOS (pad) || GST_PAD_IS_FLUSHING (pad))
    return;
  if (!g_rec_mutex_trylock (GST_PAD_GET_STREAM_LOCK (pad)))
    return;
  g_rec_mutex_unlock (GST_PAD_GET_STREAM_LOCK (pad));
  gst_task_start (task);
}

static void
resume (const GValue *item, gpointer base_class)
{
  GstElement *element = g_value_get_object (item);
  if (!g_type_is_a (G_OBJECT_TYPE (element), *(GType *) base_class) || GST_STATE (element) != GST_STATE_PLAYING ||
      GST_STATE_PENDING (element) != GST_STATE_VOID_PENDING)
    return;
  GstPad *pad = gst_element_get_static_pad (element, "src");
  if (pad == NULL)
    return;
  GST_OBJECT_LOCK (pad);
  start_again (pad);
  GST_OBJECT_UNLOCK (pad);
  gst_object_unref (pad);
}

void
ds_sources_resume (void *pipeline)
{
  GType base_class = g_type_from_name ("GstBaseSrc");
  if (base_class == 0)
    return;
  GstIterator *elements = gst_bin_iterate_recurse (pipeline);
  while (gst_iterator_foreach (elements, resume, &base_class) == GST_ITERATOR_RESYNC)
    gst_iterator_resync (elements);
  gst_iterator_free (elements);
}
