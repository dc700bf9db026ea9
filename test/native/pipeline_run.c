/*
 * Runs one launch description with the stand-in's elements linked in, and prints a line of JSON for what happens:
 * every buffer that reaches the element called "out", every warning and error, the likeness of what reaches "a" and "b".
 *   --set N element.property=value   when buffer N passes the element called "in" (or "force-IDR" to emit that on it)
 *   --meta                           buffers at "in" get an NvDsBatchMeta and a reference timestamp; "out" says if they came
 *   --batch N                        buffers at "in" become batches of N times their surface
 * Ends with 0 at EOS, 1 on an error, 3 when nothing happens for 30 seconds.
 */
#include <gst/gst.h>
#include <gst/video/video.h>
#include <math.h>
#include <string.h>

#include "gstnvdsmeta.h"
#include "nvmm.h"

GST_PLUGIN_STATIC_DECLARE (nvdsgst_standin);

static struct
{
  GstElement *pipeline;
  gchar *when;                  /* element.property=value */
  gint at;
  gboolean meta;
  guint batch;
  guint passed, reached;
  GMutex lock;
  GQueue a, b;
  gdouble least;
  guint compared;
} run = { .at = -1, .least = 99 };

static void
digest_frame (GChecksum *sum, const GstVideoFrame *frame)
{
  for (guint plane = 0; plane < (guint) GST_VIDEO_FRAME_N_PLANES (frame); plane++) {
    guint component = 0;

    while (GST_VIDEO_FRAME_COMP_PLANE (frame, component) != plane)
      component++;
    for (gint y = 0; y < GST_VIDEO_FRAME_COMP_HEIGHT (frame, component); y++)
      g_checksum_update (sum, (const guchar *) frame->data[plane] + y * frame->info.stride[plane],
          GST_VIDEO_FRAME_COMP_WIDTH (frame, component) * GST_VIDEO_FRAME_COMP_PSTRIDE (frame, component));
  }
}

/* Of the visible pixels only: padding may hold anything. Encoded bytes are digested whole. */
static gchar *
digest (GstBuffer *buffer, GstCaps *caps)
{
  GChecksum *sum = g_checksum_new (G_CHECKSUM_MD5);
  NvBufSurface *surface = nvmm_buffer_surface (buffer);
  GstVideoFrame frame;
  GstVideoInfo info;
  GstMapInfo map;
  gchar *result;

  if (surface != NULL) {
    for (guint i = 0; i < surface->numFilled; i++)
      if (nvmm_surface_frame (surface, i, &frame))
        digest_frame (sum, &frame);
  } else if (gst_structure_has_name (gst_caps_get_structure (caps, 0), "video/x-raw")
      && gst_video_info_from_caps (&info, caps) && gst_video_frame_map (&frame, &info, buffer, GST_MAP_READ)) {
    digest_frame (sum, &frame);
    gst_video_frame_unmap (&frame);
  } else if (gst_buffer_map (buffer, &map, GST_MAP_READ)) {
    g_checksum_update (sum, map.data, map.size);
    gst_buffer_unmap (buffer, &map);
  }
  result = g_strdup (g_checksum_get_string (sum));
  g_checksum_free (sum);
  return result;
}

static void
print_json (const gchar *kind, const gchar *text)
{
  gchar *escaped = g_strescape (text, NULL);

  g_print ("{\"%s\":\"%s\"}\n", kind, escaped);
  g_free (escaped);
}

static guint
objects_of (GstBuffer *buffer)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  NvDsObjectMeta *object;

  if (batch == NULL || batch->num_frames_in_batch != 1)
    return 0;
  object = ((NvDsFrameMeta *) batch->frame_meta_list->data)->obj_meta_list->data;
  return strcmp (object->obj_label, "car") == 0 && gst_buffer_get_reference_timestamp_meta (buffer, NULL) != NULL;
}

static GstPadProbeReturn
at_out (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  GstBuffer *buffer = GST_PAD_PROBE_INFO_BUFFER (info);
  GstCaps *caps = gst_pad_get_current_caps (pad);
  NvBufSurface *surface = nvmm_buffer_surface (buffer);
  gchar *text = gst_caps_to_string (caps), *escaped = g_strescape (text, NULL), *sum = digest (buffer, caps);

  g_print ("{\"frame\":%u,\"pts\":%" G_GINT64_FORMAT ",\"key\":%s,\"size\":%" G_GSIZE_FORMAT ",\"md5\":\"%s\","
      "\"surfaces\":%u,\"colorFormat\":%d,\"memType\":%d,\"objects\":%u,\"caps\":\"%s\"}\n", run.reached++,
      GST_BUFFER_PTS_IS_VALID (buffer) ? (gint64) GST_BUFFER_PTS (buffer) : -1,
      GST_BUFFER_FLAG_IS_SET (buffer, GST_BUFFER_FLAG_DELTA_UNIT) ? "false" : "true", gst_buffer_get_size (buffer), sum,
      surface != NULL ? surface->numFilled : 0, surface != NULL ? (int) surface->surfaceList[0].colorFormat : -1,
      surface != NULL ? (int) surface->memType : -1, objects_of (buffer), escaped);
  g_free (sum);
  g_free (escaped);
  g_free (text);
  gst_caps_unref (caps);
  return GST_PAD_PROBE_OK;
}

static void
attach_meta (GstPadProbeInfo *info)
{
  GstBuffer *buffer = gst_buffer_make_writable (GST_PAD_PROBE_INFO_BUFFER (info));
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, batch, NULL, nvds_batch_meta_copy_func,
      nvds_batch_meta_release_func);
  GstCaps *reference = gst_caps_new_empty_simple ("timestamp/x-test");

  meta->meta_type = NVDS_BATCH_GST_META;
  g_strlcpy (object->obj_label, "car", sizeof object->obj_label);
  nvds_add_obj_meta_to_frame (frame, object, NULL);
  nvds_add_frame_meta_to_batch (batch, frame);
  gst_buffer_add_reference_timestamp_meta (buffer, reference, 1, GST_CLOCK_TIME_NONE);
  gst_caps_unref (reference);
  info->data = buffer;
}

static void
make_batch (GstPadProbeInfo *info)
{
  GstBuffer *single = GST_PAD_PROBE_INFO_BUFFER (info), *batch;
  NvmmSurfaceRef *refs = g_new (NvmmSurfaceRef, run.batch);

  for (guint i = 0; i < run.batch; i++)
    refs[i] = (NvmmSurfaceRef) { single, 0 };
  batch = nvmm_buffer_new_from_surfaces (refs, run.batch, run.batch + 1);
  gst_buffer_copy_into (batch, single, GST_BUFFER_COPY_METADATA, 0, -1);
  gst_buffer_unref (single);
  info->data = batch;
  g_free (refs);
}

static void
change (const gchar *what)
{
  gchar **sides = g_strsplit (what, "=", 2), **names = g_strsplit (sides[0], ".", 2);
  GstElement *element = gst_bin_get_by_name (GST_BIN (run.pipeline), names[0]);

  if (sides[1] != NULL)
    gst_util_set_object_arg (G_OBJECT (element), names[1], sides[1]);
  else
    g_signal_emit_by_name (element, names[1]);
  gst_object_unref (element);
  g_strfreev (names);
  g_strfreev (sides);
}

static GstPadProbeReturn
at_in (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  if ((gint) run.passed++ == run.at)
    change (run.when);
  if (run.batch > 0)
    make_batch (info);
  if (run.meta)
    attach_meta (info);
  return GST_PAD_PROBE_OK;
}

static gdouble
likeness (GstSample *a, GstSample *b)
{
  GstVideoFrame p, q;
  GstVideoInfo info_a, info_b;
  gdouble sum = 0;
  gsize count = 0;

  gst_video_info_from_caps (&info_a, gst_sample_get_caps (a));
  gst_video_info_from_caps (&info_b, gst_sample_get_caps (b));
  if (info_a.finfo != info_b.finfo || info_a.width != info_b.width || info_a.height != info_b.height)
    return 0;
  gst_video_frame_map (&p, &info_a, gst_sample_get_buffer (a), GST_MAP_READ);
  gst_video_frame_map (&q, &info_b, gst_sample_get_buffer (b), GST_MAP_READ);
  for (gint y = 0; y < info_a.height; y++)
    for (gint x = 0; x < info_a.width * GST_VIDEO_INFO_COMP_PSTRIDE (&info_a, 0); x++, count++) {
      gint difference = ((guint8 *) p.data[0])[y * p.info.stride[0] + x] - ((guint8 *) q.data[0])[y * q.info.stride[0] + x];

      sum += difference * difference;
    }
  gst_video_frame_unmap (&p);
  gst_video_frame_unmap (&q);
  return sum == 0 ? 99 : 10 * log10 (255.0 * 255.0 * count / sum);
}

static GstPadProbeReturn
at_pair (GstPad *pad, GstPadProbeInfo *info, gpointer mine)
{
  GstCaps *caps = gst_pad_get_current_caps (pad);

  g_mutex_lock (&run.lock);
  g_queue_push_tail (mine, gst_sample_new (GST_PAD_PROBE_INFO_BUFFER (info), caps, NULL, NULL));
  if (run.a.length > 0 && run.b.length > 0) {
    GstSample *a = g_queue_pop_head (&run.a), *b = g_queue_pop_head (&run.b);

    run.least = MIN (run.least, likeness (a, b));
    run.compared++;
    gst_sample_unref (a);
    gst_sample_unref (b);
  }
  g_mutex_unlock (&run.lock);
  gst_caps_unref (caps);
  return GST_PAD_PROBE_OK;
}

static void
watch (const gchar *name, const gchar *pad_name, GstPadProbeCallback callback, gpointer data)
{
  GstElement *element = gst_bin_get_by_name (GST_BIN (run.pipeline), name);
  GstPad *pad;

  if (element == NULL)
    return;
  pad = gst_element_get_static_pad (element, pad_name);
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, callback, data, NULL);
  gst_object_unref (pad);
  gst_object_unref (element);
}

static gint
listen (void)
{
  GstBus *bus = gst_element_get_bus (run.pipeline);
  gint exit_code = -1;

  while (exit_code < 0) {
    GstMessage *message = gst_bus_timed_pop_filtered (bus, 30 * GST_SECOND,
        GST_MESSAGE_EOS | GST_MESSAGE_ERROR | GST_MESSAGE_WARNING);
    GError *error = NULL;

    if (message == NULL) {
      exit_code = 3;
      break;
    }
    if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_EOS) {
      exit_code = 0;
    } else if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR) {
      gst_message_parse_error (message, &error, NULL);
      print_json ("error", error->message);
      exit_code = 1;
    } else {
      gst_message_parse_warning (message, &error, NULL);
      print_json ("warning", error->message);
    }
    g_clear_error (&error);
    gst_message_unref (message);
  }
  gst_object_unref (bus);
  return exit_code;
}

int
main (int argc, char **argv)
{
  GError *error = NULL;
  gint exit_code;

  gst_init (&argc, &argv);
  GST_PLUGIN_STATIC_REGISTER (nvdsgst_standin);
  for (gint i = 1; i + 1 < argc; i++) {
    if (strcmp (argv[i], "--meta") == 0) {
      run.meta = TRUE;
    } else if (strcmp (argv[i], "--batch") == 0) {
      run.batch = (guint) atoi (argv[++i]);
    } else if (strcmp (argv[i], "--set") == 0 && i + 3 < argc) {
      run.at = atoi (argv[++i]);
      run.when = argv[++i];
    }
  }
  run.pipeline = gst_parse_launch (argv[argc - 1], &error);
  if (error != NULL) {
    print_json ("error", error->message);
    g_clear_error (&error);
    return 1;
  }
  watch ("out", "sink", at_out, NULL);
  watch ("in", "src", at_in, NULL);
  watch ("a", "sink", at_pair, &run.a);
  watch ("b", "sink", at_pair, &run.b);
  gst_element_set_state (run.pipeline, GST_STATE_PLAYING);
  exit_code = listen ();
  gst_element_set_state (run.pipeline, GST_STATE_NULL);
  if (run.compared > 0)
    g_print ("{\"compared\":%u,\"least\":%.2f}\n", run.compared, run.least);
  g_queue_clear_full (&run.a, (GDestroyNotify) gst_sample_unref);
  g_queue_clear_full (&run.b, (GDestroyNotify) gst_sample_unref);
  gst_object_unref (run.pipeline);
  gst_deinit ();
  return exit_code;
}
