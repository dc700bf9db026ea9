/*
 * Pushes raw pictures in NVMM buffers with batch metadata through a chain of nvinfer elements and prints, as one
 * JSON object, the metadata that comes out and the messages of the bus.
 *
 *   infer_harness WIDTH HEIGHT NV12|RGBA BATCH PICTURES [OPTION ...] -- property=value ... [-- ...]
 *
 * Without arguments it only initialises GStreamer, which leaves a registry. PICTURES is a file of frames without
 * padding; each buffer takes BATCH of them.
 *   --copy             prints what a copy of the buffer holds after the buffer itself is gone
 *   --track            gives the first element's objects ids from 1, the same on every buffer
 *   --prepared=NAME,E  hands every frame's left half over as a tensor NAME of E values for element 3 (input-tensor-meta)
 *   --then=CONFIG      sets the first element's config-file-path once half of the buffers have come out
 */
#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>
#include <gst/video/video.h>
#include <stdio.h>
#include <string.h>

#include "gstnvdsmeta.h"
#include "infer_print.h"
#include "nvbufsurface.h"

typedef struct
{
  guint width, height, batch;
  gboolean nv12, copy, track;
  const gchar *prepared, *then;
} Options;

/* infer_prepared.cpp, since that metadata is of C++. */
void attach_prepared_tensor (NvDsBatchMeta *batch, const gchar *name_and_size);

static void
destroy_surface (gpointer surface)
{
  NvBufSurfaceDestroy (surface);
}

static const guchar *
copy_rows (NvBufSurfaceParams *to, guint plane, const guchar *from, gsize row, guint rows)
{
  guchar *at = (guchar *) to->dataPtr + to->planeParams.offset[plane];
  for (guint y = 0; y < rows; y++, from += row)
    memcpy (at + (gsize) y * to->planeParams.pitch[plane], from, row);
  return from;
}

/* A program's own way to an NVMM buffer: its surface, wrapped. */
static GstBuffer *
make_buffer (const Options *options, const guchar **pictures, guint number)
{
  NvBufSurfaceCreateParams params = { 0 };
  NvBufSurface *surface = NULL;
  params.width = options->width;
  params.height = options->height;
  params.colorFormat = options->nv12 ? NVBUF_COLOR_FORMAT_NV12 : NVBUF_COLOR_FORMAT_RGBA;
  params.layout = NVBUF_LAYOUT_PITCH;
  params.memType = NVBUF_MEM_SYSTEM;
  if (NvBufSurfaceCreate (&surface, options->batch, &params) != 0)
    g_error ("NvBufSurfaceCreate failed");
  surface->numFilled = options->batch;

  GstBuffer *buffer = gst_buffer_new_wrapped_full (0, surface, sizeof *surface, 0, sizeof *surface, surface,
      destroy_surface);
  NvDsBatchMeta *batch = nvds_create_batch_meta (options->batch);
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, batch, NULL, nvds_batch_meta_copy_func, nvds_batch_meta_release_func);
  meta->meta_type = NVDS_BATCH_GST_META;
  batch->base_meta.batch_meta = batch;
  batch->base_meta.copy_func = nvds_batch_meta_copy_func;
  batch->base_meta.release_func = nvds_batch_meta_release_func;
  batch->max_frames_in_batch = options->batch;

  for (guint i = 0; i < options->batch; i++) {
    NvBufSurfaceParams *to = &surface->surfaceList[i];
    if (options->nv12) {
      *pictures = copy_rows (to, 0, *pictures, options->width, options->height);
      *pictures = copy_rows (to, 1, *pictures, options->width, options->height / 2);
    } else {
      *pictures = copy_rows (to, 0, *pictures, (gsize) options->width * 4, options->height);
    }
    NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
    frame->batch_id = frame->pad_index = frame->source_id = i;
    frame->frame_num = (gint) number;
    frame->source_frame_width = options->width;
    frame->source_frame_height = options->height;
    nvds_add_frame_meta_to_batch (batch, frame);
  }
  if (options->prepared)
    attach_prepared_tensor (batch, options->prepared);
  GST_BUFFER_PTS (buffer) = number * GST_SECOND / 30;
  return buffer;
}

static GstPadProbeReturn
track (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (GST_PAD_PROBE_INFO_BUFFER (info));
  for (GList *f = batch->frame_meta_list; f; f = f->next) {
    guint64 id = 1;
    for (GList *o = ((NvDsFrameMeta *) f->data)->obj_meta_list; o; o = o->next)
      ((NvDsObjectMeta *) o->data)->object_id = id++;
  }
  return GST_PAD_PROBE_OK;
}

/* The first error of the bus, and all warnings, as they come. */
typedef struct
{
  GMutex lock;
  GError *error;
  GPtrArray *warnings;
} Messages;

static GstBusSyncReply
on_message (GstBus *bus, GstMessage *message, gpointer user_data)
{
  Messages *messages = user_data;
  g_mutex_lock (&messages->lock);
  if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR && messages->error == NULL) {
    gst_message_parse_error (message, &messages->error, NULL);
  } else if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_WARNING) {
    GError *warning;
    gst_message_parse_warning (message, &warning, NULL);
    g_ptr_array_add (messages->warnings, g_strdup (warning->message));
    g_error_free (warning);
  }
  g_mutex_unlock (&messages->lock);
  return GST_BUS_PASS;
}

static gboolean
has_failed (Messages *messages)
{
  g_mutex_lock (&messages->lock);
  gboolean failed = messages->error != NULL;
  g_mutex_unlock (&messages->lock);
  return failed;
}

/* What the properties say once the file has been read. */
static void
put_settings (GstElement *infer)
{
  guint unique_id, batch_size, interval;
  gint mode, on_gie;
  gchar *classes, *filtered;
  g_object_get (infer, "unique-id", &unique_id, "batch-size", &batch_size, "interval", &interval, "process-mode", &mode,
      "infer-on-gie-id", &on_gie, "infer-on-class-ids", &classes, "filter-out-class-ids", &filtered, NULL);
  put ("{\"unique_id\":%u,\"batch_size\":%u,\"interval\":%u,\"process_mode\":%d,\"infer_on_gie_id\":%d,"
      "\"infer_on_class_ids\":", unique_id, batch_size, interval, mode, on_gie);
  put_string (classes);
  put (",\"filter_out_class_ids\":");
  put_string (filtered);
  put ("}");
  g_free (classes);
  g_free (filtered);
}

static gint updates;

static void
on_model_updated (GstElement *infer, gint status, const gchar *path, gpointer user_data)
{
  g_atomic_int_add (&updates, status == 0 ? 1 : 100);
}

static void
put_messages (Messages *messages)
{
  if (messages->error) {
    put (",\"error\":{\"domain\":");
    put_string (g_quark_to_string (messages->error->domain));
    put (",\"code\":%d,\"message\":", messages->error->code);
    put_string (messages->error->message);
    put ("}");
    g_error_free (messages->error);
  }
  put (",\"warnings\":[");
  for (guint i = 0; i < messages->warnings->len; i++) {
    put (i ? "," : "");
    put_string (messages->warnings->pdata[i]);
  }
  put ("]");
  g_ptr_array_unref (messages->warnings);
}

int
main (int argc, char **argv)
{
  Options options = { 0 };
  gchar *pictures = NULL;
  gsize size = 0;
  Messages messages = { 0 };
  gboolean first = TRUE;
  int at = 6;

  gst_init (NULL, NULL);
  if (argc == 1)
    return 0;
  options.width = atoi (argv[1]);
  options.height = atoi (argv[2]);
  options.nv12 = strcmp (argv[3], "NV12") == 0;
  options.batch = atoi (argv[4]);
  if (!g_file_get_contents (argv[5], &pictures, &size, NULL))
    g_error ("cannot read %s", argv[5]);
  for (; at < argc && strcmp (argv[at], "--") != 0; at++) {
    options.copy |= strcmp (argv[at], "--copy") == 0;
    options.track |= strcmp (argv[at], "--track") == 0;
    if (g_str_has_prefix (argv[at], "--prepared="))
      options.prepared = argv[at] + strlen ("--prepared=");
    if (g_str_has_prefix (argv[at], "--then="))
      options.then = argv[at] + strlen ("--then=");
  }

  GstElement *pipeline = gst_pipeline_new (NULL);
  GstBus *bus = gst_element_get_bus (pipeline);
  messages.warnings = g_ptr_array_new_with_free_func (g_free);
  gst_bus_set_sync_handler (bus, on_message, &messages, NULL);
  GstElement *source = gst_element_factory_make ("appsrc", NULL);
  GstElement *sink = gst_element_factory_make ("appsink", NULL);
  GstElement *last = source, *updated = NULL;
  gst_bin_add_many (GST_BIN (pipeline), source, sink, NULL);
  for (; at < argc; at++) {
    if (strcmp (argv[at], "--") == 0) {
      GstElement *next = gst_element_factory_make ("nvinfer", NULL);
      if (next == NULL)
        g_error ("no nvinfer");
      gst_bin_add (GST_BIN (pipeline), next);
      if (updated == NULL) {
        updated = next;
        g_signal_connect (next, "model-updated", G_CALLBACK (on_model_updated), NULL);
      }
      gst_element_link (last, next);
      if (options.track && last == source) {
        GstPad *pad = gst_element_get_static_pad (next, "src");
        gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, track, NULL, NULL);
        gst_object_unref (pad);
      }
      last = next;
    } else {
      gchar **pair = g_strsplit (argv[at], "=", 2);
      gst_util_set_object_arg (G_OBJECT (last), pair[0], pair[1]);
      g_strfreev (pair);
    }
  }
  gst_element_link (last, sink);
  if (updated == NULL)
    g_error ("no element is asked for");

  GstCaps *caps = gst_caps_new_simple ("video/x-raw", "format", G_TYPE_STRING, options.nv12 ? "NV12" : "RGBA", "width",
      G_TYPE_INT, options.width, "height", G_TYPE_INT, options.height, "framerate", GST_TYPE_FRACTION, 30, 1, NULL);
  gst_caps_set_features (caps, 0, gst_caps_features_new ("memory:NVMM", NULL));
  g_object_set (source, "caps", caps, "format", GST_FORMAT_TIME, NULL);
  gst_caps_unref (caps);
  g_object_set (sink, "sync", FALSE, NULL);

  json = g_string_new (NULL);
  put_settings (updated);
  GString *settings = json;
  json = g_string_new ("{\"buffers\":[");
  if (gst_element_set_state (pipeline, GST_STATE_PLAYING) != GST_STATE_CHANGE_FAILURE) {
    const gsize frame = (gsize) options.width * options.height * (options.nv12 ? 3 : 8) / 2;
    const guint buffers = size / (frame * options.batch);
    const guchar *picture = (const guchar *) pictures;
    guint pushed = 0, pulled = 0;
    gboolean ended = FALSE;
    /* A failed pipeline gives neither a sample nor the end of the stream. */
    while (!gst_app_sink_is_eos (GST_APP_SINK (sink)) && !has_failed (&messages)) {
      const guint until = options.then && pulled < buffers / 2 ? buffers / 2 : buffers;
      if (options.then && pushed == buffers / 2 && pulled == pushed)
        g_object_set (updated, "config-file-path", options.then, NULL);
      for (; pushed < until; pushed++)
        gst_app_src_push_buffer (GST_APP_SRC (source), make_buffer (&options, &picture, pushed));
      if (pushed == buffers && !ended)
        ended = gst_app_src_end_of_stream (GST_APP_SRC (source)) == GST_FLOW_OK;
      GstSample *sample = gst_app_sink_try_pull_sample (GST_APP_SINK (sink), 100 * GST_MSECOND);
      if (sample == NULL)
        continue;
      pulled++;
      put (first ? "" : ",");
      first = FALSE;
      GstBuffer *buffer = gst_sample_get_buffer (sample);
      if (options.copy) {
        GstBuffer *copy = gst_buffer_copy (buffer);
        gst_sample_unref (sample);
        put_buffer (copy);
        gst_buffer_unref (copy);
      } else {
        put_buffer (buffer);
        gst_sample_unref (sample);
      }
    }
  }
  put ("]");
  gst_element_set_state (pipeline, GST_STATE_NULL);
  put_messages (&messages);
  put (",\"settings\":%s,\"updates\":%d}", settings->str, updates);
  g_string_free (settings, TRUE);
  gst_object_unref (bus);
  gst_object_unref (pipeline);
  g_free (pictures);
  puts (json->str);
  g_string_free (json, TRUE);
  return 0;
}
