/*
 * The bench's peer in C: peer WORK PIPELINE runs a pipeline whose element "probed" has a probe on its sink pad that
 * does the same work as programs/ours.ts.
 */
#include <gst/gst.h>
#include <string.h>
#include <sys/time.h>

#include "gstnvdsmeta.h"
#include "nvbufsurface.h"

typedef struct {
  gint class_id;
  gfloat confidence;
  guint64 object_id;
  gfloat left, top, width, height;
  gchar label[MAX_LABEL_SIZE];
} Detection;

/* What was read, so that reading is not optimised away. */
static volatile gdouble sum;
static Detection detections[1000];
static guint8 *pixels;
static GArray *times;

static GstPadProbeReturn
nothing (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn
tell (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  g_print ("first %.3f\n", g_get_real_time () / 1000.0);
  return GST_PAD_PROBE_REMOVE;
}

#define EACH_OBJECT(batch, frame, object)                                                                   \
  for (NvDsMetaList *f = (batch)->frame_meta_list; f != NULL; f = f->next)                                  \
    for (NvDsFrameMeta *frame = f->data; frame != NULL; frame = NULL)                                       \
      for (NvDsMetaList *o = frame->obj_meta_list; o != NULL; o = o->next)                                  \
        for (NvDsObjectMeta *object = o->data; object != NULL; object = NULL)

static GstPadProbeReturn
walk (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (info->data);
  gdouble read = 0;
  nvds_acquire_meta_lock (batch);
  EACH_OBJECT (batch, frame, object)
    read += object->class_id + object->confidence + object->object_id + object->rect_params.left
            + object->rect_params.top + object->rect_params.width + object->rect_params.height
            + strlen (object->obj_label);
  nvds_release_meta_lock (batch);
  sum += read;
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn
copy (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (info->data);
  Detection *detection = detections;
  nvds_acquire_meta_lock (batch);
  EACH_OBJECT (batch, frame, object)
  {
    detection->class_id = object->class_id;
    detection->confidence = object->confidence;
    detection->object_id = object->object_id;
    detection->left = object->rect_params.left;
    detection->top = object->rect_params.top;
    detection->width = object->rect_params.width;
    detection->height = object->rect_params.height;
    memcpy (detection->label, object->obj_label, strlen (object->obj_label) + 1);
    detection++;
  }
  nvds_release_meta_lock (batch);
  return GST_PAD_PROBE_OK;
}

/* One rectangle for each object, and away with them again: the buffer comes back. */
static GstPadProbeReturn
draw (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (info->data);
  NvDsDisplayMeta *display = NULL;
  nvds_acquire_meta_lock (batch);
  EACH_OBJECT (batch, frame, object)
  {
    if (display == NULL || display->num_rects == MAX_ELEMENTS_IN_DISPLAY_META) {
      display = nvds_acquire_display_meta_from_pool (batch);
      nvds_add_display_meta_to_frame (frame, display);
    }
    NvOSD_RectParams *rect = &display->rect_params[display->num_rects++];
    rect->left = object->rect_params.left;
    rect->top = object->rect_params.top;
    rect->width = object->rect_params.width;
    rect->height = object->rect_params.height;
    rect->border_width = 2;
    rect->border_color = (NvOSD_ColorParams) { 1, 0, 0, 1 };
  }
  for (NvDsMetaList *f = batch->frame_meta_list; f != NULL; f = f->next) {
    NvDsFrameMeta *frame = f->data;
    nvds_clear_display_meta_list (frame, frame->display_meta_list);
  }
  nvds_release_meta_lock (batch);
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn
image (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  GstMapInfo map;
  gst_buffer_map (info->data, &map, GST_MAP_READ);
  const NvBufSurfaceParams *surface = &((NvBufSurface *) map.data)->surfaceList[0];
  gsize size = (gsize) surface->pitch * surface->height;
  if (pixels == NULL)
    pixels = g_malloc0 (size);
  gint64 begin = g_get_monotonic_time ();
  memcpy (pixels, surface->dataPtr, size);
  gdouble took = g_get_monotonic_time () - begin;
  g_array_append_val (times, took);
  gst_buffer_unmap (info->data, &map);
  return GST_PAD_PROBE_OK;
}

/* A buffer's bytes, as a program keeps them: in memory of their own. */
static GstPadProbeReturn
bytes (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  GstMapInfo map;
  gint64 begin = g_get_monotonic_time ();
  gst_buffer_map (info->data, &map, GST_MAP_READ);
  guint8 *volatile copy = g_memdup2 (map.data, map.size);
  gst_buffer_unmap (info->data, &map);
  g_free (copy);
  gdouble took = g_get_monotonic_time () - begin;
  g_array_append_val (times, took);
  return GST_PAD_PROBE_OK;
}

/* The most memory that the program held: of the program itself, where what getrusage tells began before it. */
static void
print_peak (void)
{
  gchar *status = NULL;
  if (g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    g_print ("peak %s\n", g_strstrip (g_strsplit (strstr (status, "VmHWM:") + 6, "kB", 2)[0]));
}

static const struct {
  const gchar *work;
  GstPadProbeCallback probe;
} works[] = { { "none", NULL }, { "empty", nothing }, { "first", tell }, { "walk", walk },
              { "copy", copy }, { "draw", draw },     { "image", image },
              { "bytes", bytes } };

static gint
compare (gconstpointer a, gconstpointer b)
{
  gdouble first = *(const gdouble *) a, second = *(const gdouble *) b;
  return (first > second) - (first < second);
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  GError *error = NULL;
  GstElement *pipeline = gst_parse_launch (argv[2], &error);
  if (error != NULL)
    g_error ("%s", error->message);
  times = g_array_new (FALSE, FALSE, sizeof (gdouble));
  GstElement *probed = gst_bin_get_by_name (GST_BIN (pipeline), "probed");
  GstPad *pad = gst_element_get_static_pad (probed, "sink");
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    if (strcmp (works[i].work, argv[1]) == 0 && works[i].probe != NULL)
      gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, works[i].probe, NULL, NULL);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  GstMessage *message = gst_bus_timed_pop_filtered (gst_element_get_bus (pipeline), GST_CLOCK_TIME_NONE,
                                                    GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR) {
    gst_message_parse_error (message, &error, NULL);
    g_error ("%s", error->message);
  }
  gst_element_set_state (pipeline, GST_STATE_NULL);
  if (times->len > 0) {
    g_array_sort (times, compare);
    g_print ("image %.1f\n", 1000 * g_array_index (times, gdouble, times->len / 2));
  }
  print_peak ();
  return 0;
}
