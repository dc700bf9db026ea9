#include "fanout.h"
#include "anchor.h"
#include "rtp_source.h"

#include <gst/app/gstappsink.h>
#include <pthread.h>
#include <stdatomic.h>

typedef struct
{
  DsRtpSource *source;
  DsAnchor *anchor;
  GstCaps *caps;
} Consumer;

struct _DsFanout
{
  atomic_int references;
  pthread_mutex_t lock;
  GstAppSink *sink;
  GPtrArray *consumers;
  gboolean ended;
  void (*on_end) (gpointer data);
  gpointer data;
  GDestroyNotify destroy;
};

static void
consumer_free (gpointer data)
{
  Consumer *consumer = data;
  gst_object_unref (consumer->source);
  ds_anchor_unref (consumer->anchor);
  gst_caps_replace (&consumer->caps, NULL);
  g_free (consumer);
}

static GstClockTime
sample_running_time (GstSample *sample)
{
  GstBufferList *list = gst_sample_get_buffer_list (sample);
  GstBuffer *buffer = list ? gst_buffer_list_get (list, 0) : gst_sample_get_buffer (sample);
  GstSegment *segment = gst_sample_get_segment (sample);

  if (!buffer || segment->format != GST_FORMAT_TIME)
    return GST_CLOCK_TIME_NONE;
  return gst_segment_to_running_time (segment, GST_FORMAT_TIME, GST_BUFFER_DTS_OR_PTS (buffer));
}

static gboolean
is_playing (GstElement *element)
{
  GstState state;

  gst_element_get_state (element, &state, NULL, 0);
  return state == GST_STATE_PLAYING;
}

static void
feed (Consumer *consumer, GstSample *sample, GstClockTime running_time)
{
  GstCaps *caps = gst_sample_get_caps (sample);
  GstBufferList *list = gst_sample_get_buffer_list (sample);
  GstClockTime now, stamp;

  /* A media has its base time when it plays, and by then its clock for a while: in between, its running
   * time would read as that of a machine that was started hours ago. A live stream loses nothing by
   * starting a moment later. */
  if (!is_playing (GST_ELEMENT (consumer->source)))
    return;
  now = gst_element_get_current_running_time (GST_ELEMENT (consumer->source));
  if (caps != consumer->caps) {
    gst_caps_replace (&consumer->caps, caps);
    ds_rtp_source_set_caps (consumer->source, caps);
  }
  stamp = ds_anchor_translate (consumer->anchor, running_time, now);
  if (list)
    ds_rtp_source_push_list (consumer->source, gst_buffer_list_copy (list), stamp);
  else
    ds_rtp_source_push (consumer->source, gst_buffer_copy (gst_sample_get_buffer (sample)), stamp);
}

static GstFlowReturn
on_sample (GstAppSink *sink, gpointer data)
{
  DsFanout *fanout = data;
  GstSample *sample = gst_app_sink_pull_sample (sink);
  GstClockTime running_time;

  if (!sample)
    return GST_FLOW_OK;
  running_time = sample_running_time (sample);
  pthread_mutex_lock (&fanout->lock);
  /* A pipeline may play again after its end. */
  fanout->ended = FALSE;
  for (guint i = 0; i < fanout->consumers->len; i++)
    feed (g_ptr_array_index (fanout->consumers, i), sample, running_time);
  pthread_mutex_unlock (&fanout->lock);
  gst_sample_unref (sample);
  return GST_FLOW_OK;
}

static void
end_stream (DsFanout *fanout)
{
  pthread_mutex_lock (&fanout->lock);
  fanout->ended = TRUE;
  for (guint i = 0; i < fanout->consumers->len; i++) {
    Consumer *consumer = g_ptr_array_index (fanout->consumers, i);
    gst_app_src_end_of_stream (GST_APP_SRC (consumer->source));
  }
  pthread_mutex_unlock (&fanout->lock);
}

static void
on_eos (GstAppSink *sink, gpointer data)
{
  DsFanout *fanout = data;

  end_stream (fanout);
  pthread_mutex_lock (&fanout->lock);
  if (fanout->data)
    fanout->on_end (fanout->data);
  pthread_mutex_unlock (&fanout->lock);
}

static void
release_callback_reference (gpointer data)
{
  ds_fanout_unref (data);
}

DsFanout *
ds_fanout_new (GstElement *appsink)
{
  GstAppSinkCallbacks callbacks = {.eos = on_eos,.new_sample = on_sample };
  DsFanout *fanout = g_new0 (DsFanout, 1);

  atomic_init (&fanout->references, 1);
  pthread_mutex_init (&fanout->lock, NULL);
  fanout->sink = gst_object_ref (appsink);
  fanout->consumers = g_ptr_array_new_with_free_func (consumer_free);
  gst_app_sink_set_callbacks (fanout->sink, &callbacks, ds_fanout_ref (fanout),
      release_callback_reference);
  return fanout;
}

DsFanout *
ds_fanout_ref (DsFanout *fanout)
{
  atomic_fetch_add (&fanout->references, 1);
  return fanout;
}

void
ds_fanout_unref (DsFanout *fanout)
{
  if (atomic_fetch_sub (&fanout->references, 1) > 1)
    return;
  g_ptr_array_unref (fanout->consumers);
  g_clear_pointer (&fanout->data, fanout->destroy);
  gst_object_unref (fanout->sink);
  pthread_mutex_destroy (&fanout->lock);
  g_free (fanout);
}

void
ds_fanout_on_end (DsFanout *fanout, void (*ended) (gpointer data), gpointer data,
    GDestroyNotify destroy)
{
  fanout->on_end = ended;
  fanout->data = data;
  fanout->destroy = destroy;
}

void
ds_fanout_close (DsFanout *fanout)
{
  GstAppSinkCallbacks nothing = { NULL };
  gpointer data;

  /* The program's pipeline may go on: nobody takes its packets any more, so they must not pile up. */
  g_object_set (fanout->sink, "max-buffers", 1, "drop", TRUE, NULL);
  gst_app_sink_set_callbacks (fanout->sink, &nothing, NULL, NULL);
  end_stream (fanout);
  pthread_mutex_lock (&fanout->lock);
  data = g_steal_pointer (&fanout->data);
  pthread_mutex_unlock (&fanout->lock);
  if (data)
    fanout->destroy (data);
}

void
ds_fanout_add (DsFanout *fanout, GstElement *appsrc, DsAnchor *anchor)
{
  Consumer *consumer = g_new0 (Consumer, 1);

  consumer->source = DS_RTP_SOURCE (gst_object_ref (appsrc));
  consumer->anchor = ds_anchor_ref (anchor);
  consumer->caps = gst_pad_get_current_caps (GST_BASE_SINK_PAD (fanout->sink));
  if (consumer->caps)
    ds_rtp_source_set_caps (consumer->source, consumer->caps);
  pthread_mutex_lock (&fanout->lock);
  g_ptr_array_add (fanout->consumers, consumer);
  if (fanout->ended)
    gst_app_src_end_of_stream (GST_APP_SRC (consumer->source));
  pthread_mutex_unlock (&fanout->lock);
}

void
ds_fanout_remove (DsFanout *fanout, GstElement *appsrc)
{
  pthread_mutex_lock (&fanout->lock);
  for (guint i = 0; i < fanout->consumers->len; i++) {
    Consumer *consumer = g_ptr_array_index (fanout->consumers, i);
    if (GST_ELEMENT (consumer->source) == appsrc) {
      g_ptr_array_remove_index_fast (fanout->consumers, i);
      break;
    }
  }
  pthread_mutex_unlock (&fanout->lock);
}

/* The pad that feeds what flows out of `pad`: the same element's sink, or a bin's wall. */
static GstPad *
upstream_sink (GstPad *pad)
{
  GstIterator *links = gst_pad_iterate_internal_links (pad);
  GValue value = G_VALUE_INIT;
  GstPad *found = NULL;

  if (!links)
    return NULL;
  if (gst_iterator_next (links, &value) == GST_ITERATOR_OK) {
    found = g_value_dup_object (&value);
    g_value_unset (&value);
  }
  gst_iterator_free (links);
  return found;
}

/* Hardware encoders that ignore the event have an action signal for the same. */
static void
emit_force_idr (GstPad *sink)
{
  GstPad *pad = gst_object_ref (sink);

  while (pad) {
    GstPad *peer = gst_pad_get_peer (pad);
    GstElement *element = peer ? gst_pad_get_parent_element (peer) : NULL;
    guint signal = element ? g_signal_lookup ("force-IDR", G_OBJECT_TYPE (element)) : 0;

    if (signal)
      g_signal_emit (element, signal, 0);
    gst_clear_object (&element);
    gst_object_unref (pad);
    pad = peer && !signal ? upstream_sink (peer) : NULL;
    gst_clear_object (&peer);
  }
}

void
ds_fanout_force_key_unit (DsFanout *fanout)
{
  GstPad *sink = gst_element_get_static_pad (GST_ELEMENT (fanout->sink), "sink");
  GstStructure *request = gst_structure_new ("GstForceKeyUnit",
      "running-time", GST_TYPE_CLOCK_TIME, GST_CLOCK_TIME_NONE,
      "all-headers", G_TYPE_BOOLEAN, TRUE, "count", G_TYPE_UINT, 0, NULL);

  gst_pad_push_event (sink, gst_event_new_custom (GST_EVENT_CUSTOM_UPSTREAM, request));
  emit_force_idr (sink);
  gst_object_unref (sink);
}
