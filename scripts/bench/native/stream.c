/*
 * The stream that all peers are measured on, as two elements:
 *
 *   benchsrc objects=N buffers=N rate=N   pushes one buffer again and again, whose batch has one frame with N objects
 *                                         (none for 0: plain data), as fast as it goes or `rate` times a second; at
 *                                         the end it prints what a push took, nanoseconds: the mean of the middle half
 *   benchdetect objects=N                 puts N objects into each frame that passes, and prints at the end how many
 *                                         nanoseconds lay between frames: again the mean of the middle half
 */
#define _GNU_SOURCE
#include <gst/base/gstbasetransform.h>
#include <gst/gst.h>
#include <stdlib.h>
#include <time.h>

#include "gstnvdsmeta.h"

static gint64
now (void)
{
  struct timespec time;
  clock_gettime (CLOCK_MONOTONIC, &time);
  return time.tv_sec * G_GINT64_CONSTANT (1000000000) + time.tv_nsec;
}

static gint
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;
  return (first > second) - (first < second);
}

/* Other programs' work comes between now and then, and is not to count. */
static gdouble
mean_of_middle_half (gint64 *times, guint count)
{
  gdouble sum = 0;
  qsort (times, count, sizeof *times, compare);
  guint begin = count / 4, end = MAX (count - count / 4, begin + 1);
  for (guint i = begin; i < end; i++)
    sum += times[i];
  return sum / (end - begin);
}

static void
add_objects (NvDsBatchMeta *batch, NvDsFrameMeta *frame, guint count)
{
  for (guint i = 0; i < count; i++) {
    NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);
    object->class_id = i % 4;
    object->object_id = i;
    object->confidence = i / (gfloat) count;
    object->rect_params.left = i;
    object->rect_params.top = 2 * i;
    object->rect_params.width = 20;
    object->rect_params.height = 10;
    g_snprintf (object->obj_label, sizeof object->obj_label, "kind %u", i % 4);
    nvds_add_obj_meta_to_frame (frame, object, NULL);
  }
}

typedef struct {
  GstElement parent;
  GstPad *pad;
  guint objects, buffers, rate;
} BenchSrc;
typedef GstElementClass BenchSrcClass;

G_DEFINE_TYPE (BenchSrc, bench_src, GST_TYPE_ELEMENT)

static GstBuffer *
new_buffer (guint objects)
{
  GstBuffer *buffer = gst_buffer_new ();
  if (objects == 0)
    return buffer;
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, batch, NULL, nvds_batch_meta_copy_func,
                                             nvds_batch_meta_release_func);
  meta->meta_type = NVDS_BATCH_GST_META;
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
  nvds_add_frame_meta_to_batch (batch, frame);
  add_objects (batch, frame, objects);
  return buffer;
}

static void
sleep_until (gint64 time)
{
  struct timespec until = { .tv_sec = time / 1000000000, .tv_nsec = time % 1000000000 };
  clock_nanosleep (CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
}

static void
push_all (gpointer data)
{
  BenchSrc *source = data;
  GstSegment segment;
  gst_segment_init (&segment, GST_FORMAT_TIME);
  gst_pad_push_event (source->pad, gst_event_new_stream_start ("bench"));
  gst_pad_push_event (source->pad, gst_event_new_segment (&segment));
  GstBuffer *buffer = new_buffer (source->objects);
  gint64 *times = g_new (gint64, source->buffers);
  gint64 interval = source->rate > 0 ? 1000000000 / source->rate : 0, start = now ();
  GstFlowReturn flow = GST_FLOW_OK;
  for (guint i = 0; i < source->buffers && flow == GST_FLOW_OK; i++) {
    if (interval > 0)
      sleep_until (start + i * interval);
    gint64 begin = now ();
    flow = gst_pad_push (source->pad, gst_buffer_ref (buffer));
    times[i] = now () - begin;
  }
  gst_buffer_unref (buffer);
  if (flow == GST_FLOW_OK)
    g_print ("push %.1f\n", mean_of_middle_half (times, source->buffers));
  g_free (times);
  gst_pad_push_event (source->pad, gst_event_new_eos ());
  gst_pad_pause_task (source->pad);
}

static gboolean
activate_mode (GstPad *pad, GstObject *parent, GstPadMode mode, gboolean active)
{
  if (mode != GST_PAD_MODE_PUSH)
    return FALSE;
  return active ? gst_pad_start_task (pad, push_all, parent, NULL) : gst_pad_stop_task (pad);
}

enum { PROP_OBJECTS = 1, PROP_BUFFERS, PROP_RATE };

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  BenchSrc *source = (BenchSrc *) object;
  guint number = g_value_get_uint (value);
  if (id == PROP_OBJECTS)
    source->objects = number;
  else if (id == PROP_BUFFERS)
    source->buffers = number;
  else
    source->rate = number;
}

static void
install_number (GObjectClass *class, guint id, const gchar *name, guint standard)
{
  g_object_class_install_property (class, id,
                                   g_param_spec_uint (name, name, name, 0, G_MAXINT, standard,
                                                      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT));
}

static GstStaticPadTemplate src_template =
    GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

static void
bench_src_class_init (BenchSrcClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  object_class->set_property = set_property;
  install_number (object_class, PROP_OBJECTS, "objects", 0);
  install_number (object_class, PROP_BUFFERS, "buffers", 1000);
  install_number (object_class, PROP_RATE, "rate", 0);
  gst_element_class_add_static_pad_template (class, &src_template);
  gst_element_class_set_static_metadata (class, "bench source", "Source", "Times pushes", "deepscript");
}

static void
bench_src_init (BenchSrc *source)
{
  source->pad = gst_pad_new_from_static_template (&src_template, "src");
  gst_pad_set_activatemode_function (source->pad, activate_mode);
  gst_element_add_pad (GST_ELEMENT (source), source->pad);
}

typedef struct {
  GstBaseTransform parent;
  guint objects;
  gint64 last;
  GArray *intervals;
} BenchDetect;
typedef GstBaseTransformClass BenchDetectClass;

G_DEFINE_TYPE (BenchDetect, bench_detect, GST_TYPE_BASE_TRANSFORM)

static GstFlowReturn
transform_ip (GstBaseTransform *transform, GstBuffer *buffer)
{
  BenchDetect *self = (BenchDetect *) transform;
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  for (NvDsMetaList *frame = batch->frame_meta_list; frame != NULL; frame = frame->next)
    add_objects (batch, frame->data, self->objects);
  gint64 time = now (), interval = time - self->last;
  if (self->last != 0)
    g_array_append_val (self->intervals, interval);
  self->last = time;
  return GST_FLOW_OK;
}

static gboolean
stop (GstBaseTransform *transform)
{
  BenchDetect *self = (BenchDetect *) transform;
  GArray *intervals = self->intervals;
  if (intervals->len > 0)
    g_print ("frame %.1f\n", mean_of_middle_half ((gint64 *) intervals->data, intervals->len));
  g_array_set_size (intervals, 0);
  return TRUE;
}

static void
set_objects (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  ((BenchDetect *) object)->objects = g_value_get_uint (value);
}

static GstStaticPadTemplate any_src =
    GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
static GstStaticPadTemplate any_sink =
    GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

static void
bench_detect_class_init (BenchDetectClass *class)
{
  G_OBJECT_CLASS (class)->set_property = set_objects;
  install_number (G_OBJECT_CLASS (class), PROP_OBJECTS, "objects", 0);
  class->transform_ip = transform_ip;
  class->stop = stop;
  GstElementClass *element = GST_ELEMENT_CLASS (class);
  gst_element_class_add_static_pad_template (element, &any_src);
  gst_element_class_add_static_pad_template (element, &any_sink);
  gst_element_class_set_static_metadata (element, "bench detector", "Filter", "Adds objects", "deepscript");
}

static void
bench_detect_init (BenchDetect *self)
{
  self->intervals = g_array_new (FALSE, FALSE, sizeof (gint64));
  gst_base_transform_set_in_place (GST_BASE_TRANSFORM (self), TRUE);
}

static gboolean
plugin_init (GstPlugin *plugin)
{
  return gst_element_register (plugin, "benchsrc", GST_RANK_NONE, bench_src_get_type ())
         && gst_element_register (plugin, "benchdetect", GST_RANK_NONE, bench_detect_get_type ());
}

#define PACKAGE "deepscript"
GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, benchstream, "the bench's stream", plugin_init, "1.0", "MIT",
                   PACKAGE, "deepscript")
