/*
 * A streaming thread for the bench: pushes one buffer again and again whose batch has one frame with many objects,
 * into a pad that throws it away, and takes the time. The probe of the peer copies eight fields of each object
 * into an array, as a program in C would.
 */
#define _GNU_SOURCE
#include <gst/gst.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gstnvdsmeta.h"

typedef struct {
  gint class_id;
  gfloat confidence;
  guint64 object_id;
  gfloat left, top, width, height;
  gchar label[MAX_LABEL_SIZE];
} Detection;

static GstPad *source, *sink;
static GstBuffer *buffer;
static Detection *detections;
static gsize copied;
static gulong probe;
static pthread_t thread;
static guint pushes;
static gint64 interval_ns;
static gdouble pushed_ns;
static atomic_bool done;

static GstFlowReturn
swallow (GstPad *pad, GstObject *parent, GstBuffer *arrived)
{
  gst_buffer_unref (arrived);
  return GST_FLOW_OK;
}

static void
fill (NvDsBatchMeta *batch, NvDsFrameMeta *frame, guint objects)
{
  for (guint i = 0; i < objects; i++) {
    NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);
    object->class_id = i % 4;
    object->object_id = i;
    object->confidence = i / (gfloat) objects;
    object->rect_params.left = i;
    object->rect_params.top = 2 * i;
    object->rect_params.width = 20;
    object->rect_params.height = 10;
    g_snprintf (object->obj_label, sizeof object->obj_label, "kind %u", i % 4);
    nvds_add_obj_meta_to_frame (frame, object, NULL);
  }
}

/* The pad that the buffers leave by: where probes go. */
gpointer
stream_new (guint objects)
{
  source = gst_pad_new ("src", GST_PAD_SRC);
  sink = gst_pad_new ("sink", GST_PAD_SINK);
  gst_pad_set_chain_function (sink, swallow);
  gst_pad_link (source, sink);
  gst_pad_set_active (sink, TRUE);
  gst_pad_set_active (source, TRUE);
  GstSegment segment;
  gst_segment_init (&segment, GST_FORMAT_TIME);
  gst_pad_push_event (source, gst_event_new_stream_start ("bench"));
  gst_pad_push_event (source, gst_event_new_segment (&segment));

  buffer = gst_buffer_new ();
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, batch, NULL, nvds_batch_meta_copy_func,
                                             nvds_batch_meta_release_func);
  meta->meta_type = NVDS_BATCH_GST_META;
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
  nvds_add_frame_meta_to_batch (batch, frame);
  fill (batch, frame, objects);
  detections = g_new (Detection, objects);
  return source;
}

static GstPadProbeReturn
copy (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (info->data);
  copied = 0;
  nvds_acquire_meta_lock (batch);
  for (NvDsMetaList *f = batch->frame_meta_list; f != NULL; f = f->next) {
    NvDsFrameMeta *frame = f->data;
    for (NvDsMetaList *o = frame->obj_meta_list; o != NULL; o = o->next) {
      const NvDsObjectMeta *object = o->data;
      Detection *detection = &detections[copied++];
      detection->class_id = object->class_id;
      detection->confidence = object->confidence;
      detection->object_id = object->object_id;
      detection->left = object->rect_params.left;
      detection->top = object->rect_params.top;
      detection->width = object->rect_params.width;
      detection->height = object->rect_params.height;
      memcpy (detection->label, object->obj_label, sizeof detection->label);
    }
  }
  nvds_release_meta_lock (batch);
  return GST_PAD_PROBE_OK;
}

void
stream_peer (gboolean wanted)
{
  if (wanted)
    probe = gst_pad_add_probe (source, GST_PAD_PROBE_TYPE_BUFFER, copy, NULL, NULL);
  else
    gst_pad_remove_probe (source, probe);
}

static gint64
now (clockid_t clock)
{
  struct timespec time;
  clock_gettime (clock, &time);
  return time.tv_sec * G_GINT64_CONSTANT (1000000000) + time.tv_nsec;
}

static void
sleep_until (gint64 time)
{
  struct timespec until = { .tv_sec = time / 1000000000, .tv_nsec = time % 1000000000 };
  clock_nanosleep (CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
}

static gint
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;
  return (first > second) - (first < second);
}

/* As fast as it goes: processor time, in the mean. */
static gdouble
push_saturated (void)
{
  gint64 begin = now (CLOCK_THREAD_CPUTIME_ID);
  for (guint i = 0; i < pushes; i++)
    gst_pad_push (source, gst_buffer_ref (buffer));
  return (gdouble) (now (CLOCK_THREAD_CPUTIME_ID) - begin) / pushes;
}

/* As a live stream: the median time, since other work may come between. */
static gdouble
push_paced (void)
{
  gint64 *times = g_new (gint64, pushes);
  gint64 start = now (CLOCK_MONOTONIC);
  for (guint i = 0; i < pushes; i++) {
    sleep_until (start + i * interval_ns);
    gint64 begin = now (CLOCK_MONOTONIC);
    gst_pad_push (source, gst_buffer_ref (buffer));
    times[i] = now (CLOCK_MONOTONIC) - begin;
  }
  qsort (times, pushes, sizeof *times, compare);
  gdouble median = times[pushes / 2];
  g_free (times);
  return median;
}

static void *
push (void *data)
{
  pushed_ns = interval_ns > 0 ? push_paced () : push_saturated ();
  atomic_store (&done, true);
  return NULL;
}

/* Pushes `count` times on a thread of its own, `rate` times a second or, for 0, as fast as it goes. */
void
stream_begin (guint count, guint rate)
{
  pushes = count;
  interval_ns = rate > 0 ? 1000000000 / rate : 0;
  atomic_store (&done, false);
  pthread_create (&thread, NULL, push, NULL);
  pthread_setname_np (thread, "streaming");
}

gboolean
stream_is_done (void)
{
  return atomic_load (&done);
}

/* Nanoseconds that a push took on the streaming thread. */
gdouble
stream_end (void)
{
  pthread_join (thread, NULL);
  return pushed_ns;
}

static GstPadProbeReturn
detect (GstPad *pad, GstPadProbeInfo *info, gpointer objects)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (info->data);
  nvds_acquire_meta_lock (batch);
  for (NvDsMetaList *frame = batch->frame_meta_list; frame != NULL; frame = frame->next)
    fill (batch, frame->data, GPOINTER_TO_UINT (objects));
  nvds_release_meta_lock (batch);
  return GST_PAD_PROBE_OK;
}

/* Puts so many objects into each frame that passes a pad. */
void
stream_detect (gpointer pad, guint objects)
{
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, detect, GUINT_TO_POINTER (objects), NULL);
}
