/*
 * Runs nvtracker over boxes that a script gives, and prints what comes out, a line of JSON for each batch.
 *
 *   tracker_harness WIDTH HEIGHT BATCH [property=value ...] < SCRIPT
 *
 * Without arguments it only initialises GStreamer, which leaves a registry. The lines of the script:
 *   frame SOURCE NUMBER ran|idle CLASS,CONFIDENCE,LEFT,TOP,WIDTH,HEIGHT ...   a frame of the next batch; whether a detector ran
 *   push                          sends the batch
 *   reset|eos|deleted SOURCE      the event that a muxer sends
 *   configure PATH                the event that changes the configuration
 *   copy                          from now on prints what a copy of the buffer holds, after the buffer is gone
 *   restart                       stops the pipeline and starts it again
 */
#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gst-nvdscustomevent.h"
#include "gst-nvevent.h"
#include "gst-nvquery.h"
#include "gstnvdsmeta.h"
#include "infer_print.h"
#include "nvbufsurface.h"
#include "nvds_tracker_meta.h"

typedef struct
{
  guint width, height, batch;
  gboolean copy;
  GstElement *pipeline, *source, *sink;
  GstBuffer *next;
  guint pushed;
} Rig;

static void
destroy_surface (gpointer surface)
{
  NvBufSurfaceDestroy (surface);
}

static GstBuffer *
new_buffer (const Rig *rig)
{
  NvBufSurfaceCreateParams params = { 0 };
  NvBufSurface *surface = NULL;
  params.width = rig->width;
  params.height = rig->height;
  params.colorFormat = NVBUF_COLOR_FORMAT_RGBA;
  params.memType = NVBUF_MEM_SYSTEM;
  if (NvBufSurfaceCreate (&surface, rig->batch, &params) != 0)
    g_error ("NvBufSurfaceCreate failed");
  surface->numFilled = rig->batch;
  GstBuffer *buffer = gst_buffer_new_wrapped_full (0, surface, sizeof *surface, 0, sizeof *surface, surface, destroy_surface);
  NvDsBatchMeta *batch = nvds_create_batch_meta (rig->batch);
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, batch, NULL, nvds_batch_meta_copy_func, nvds_batch_meta_release_func);
  meta->meta_type = NVDS_BATCH_GST_META;
  batch->base_meta.batch_meta = batch;
  batch->base_meta.copy_func = nvds_batch_meta_copy_func;
  batch->base_meta.release_func = nvds_batch_meta_release_func;
  batch->max_frames_in_batch = rig->batch;
  return buffer;
}

static void
add_object (NvDsFrameMeta *frame, const char *text)
{
  int class_id;
  float confidence, left, top, width, height;
  if (sscanf (text, "%d,%f,%f,%f,%f,%f", &class_id, &confidence, &left, &top, &width, &height) != 6)
    g_error ("not a box: %s", text);
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (frame->base_meta.batch_meta);
  object->class_id = class_id;
  object->object_id = UNTRACKED_OBJECT_ID;
  object->confidence = confidence;
  object->unique_component_id = 7;
  object->rect_params.left = left;
  object->rect_params.top = top;
  object->rect_params.width = width;
  object->rect_params.height = height;
  object->rect_params.border_width = 3;
  object->detector_bbox_info.org_bbox_coords = (NvBbox_Coords) { left, top, width, height };
  g_snprintf (object->obj_label, sizeof object->obj_label, "class%d", class_id);
  object->text_params.display_text = g_strdup (object->obj_label);
  nvds_add_obj_meta_to_frame (frame, object, NULL);
}

static void
add_frame (Rig *rig, gchar **words)
{
  if (rig->next == NULL)
    rig->next = new_buffer (rig);
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (rig->next);
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
  frame->batch_id = MIN (batch->num_frames_in_batch, rig->batch - 1);
  frame->pad_index = frame->source_id = atoi (words[1]);
  frame->frame_num = atoi (words[2]);
  frame->bInferDone = strcmp (words[3], "ran") == 0;
  frame->buf_pts = rig->pushed * GST_SECOND / 30;
  nvds_add_frame_meta_to_batch (batch, frame);
  for (gchar **word = words + 4; *word; word++)
    add_object (frame, *word);
}

static void
put_box (const NvBbox_Coords *box)
{
  put ("[%.3f,%.3f,%.3f,%.3f]", box->left, box->top, box->width, box->height);
}

static void
put_object (const NvDsObjectMeta *object)
{
  const NvOSD_RectParams *rect = &object->rect_params;
  const NvBbox_Coords box = { rect->left, rect->top, rect->width, rect->height };
  put ("{\"id\":\"%" G_GUINT64_FORMAT "\",\"class\":%d,\"confidence\":%.3f,\"tracker\":%.3f,\"component\":%d,\"border\":%u,",
      object->object_id, object->class_id, object->confidence, object->tracker_confidence, object->unique_component_id,
      rect->border_width);
  put ("\"box\":");
  put_box (&box);
  put (",\"tracked\":");
  put_box (&object->tracker_bbox_info.org_bbox_coords);
  put (",\"detected\":");
  put_box (&object->detector_bbox_info.org_bbox_coords);
  put (",\"label\":");
  put_string (object->obj_label);
  put (",\"text\":");
  put_string (object->text_params.display_text);
  put ("}");
}

static void
put_tracks (const NvDsBatchMeta *batch, NvDsMetaType type, const char *name)
{
  for (GList *u = batch->batch_user_meta_list; u; u = u->next) {
    NvDsUserMeta *user = u->data;
    if (user->base_meta.meta_type != type)
      continue;
    const NvDsTargetMiscDataBatch *data = user->user_meta_data;
    put (",\"%s\":[", name);
    for (guint s = 0, some = 0; s < data->numFilled; s++) {
      const NvDsTargetMiscDataStream *stream = &data->list[s];
      for (guint t = 0; t < stream->numFilled; t++) {
        const NvDsTargetMiscDataObject *target = &stream->list[t];
        put ("%s{\"stream\":%u,\"id\":\"%" G_GUINT64_FORMAT "\",\"class\":%u,\"label\":", some++ ? "," : "", stream->streamID,
            target->uniqueId, target->classId);
        put_string (target->objLabel);
        put (",\"frames\":[");
        for (guint f = 0; f < target->numObj; f++) {
          const NvDsTargetMiscDataFrame *frame = &target->list[f];
          const NvBbox_Coords box = { frame->tBbox.left, frame->tBbox.top, frame->tBbox.width, frame->tBbox.height };
          put ("%s{\"number\":%u,\"state\":%d,\"age\":%u,\"box\":", f ? "," : "", frame->frameNum, frame->trackerState,
              frame->age);
          put_box (&box);
          put ("}");
        }
        put ("]}");
      }
    }
    put ("]");
  }
}

static void
print_batch (GstBuffer *buffer)
{
  const NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  json = g_string_new ("{\"frames\":[");
  for (GList *f = batch->frame_meta_list; f; f = f->next) {
    const NvDsFrameMeta *frame = f->data;
    put ("%s{\"source\":%u,\"number\":%d,\"objects\":[", f->prev ? "," : "", frame->pad_index, frame->frame_num);
    for (GList *o = frame->obj_meta_list; o; o = o->next) {
      put_object (o->data);
      put (o->next ? "," : "");
    }
    put ("]}");
  }
  put ("]");
  put_tracks (batch, NVDS_TRACKER_PAST_FRAME_META, "past");
  put_tracks (batch, NVDS_TRACKER_TERMINATED_LIST_META, "terminated");
  put_tracks (batch, NVDS_TRACKER_SHADOW_LIST_META, "shadow");
  puts (g_string_append (json, "}")->str);
  g_string_free (json, TRUE);
}

/* TRUE once the bus has told of an error, which is printed. */
static gboolean
failed (const Rig *rig)
{
  GstBus *bus = gst_element_get_bus (rig->pipeline);
  GstMessage *message = gst_bus_pop_filtered (bus, GST_MESSAGE_ERROR);
  gst_object_unref (bus);
  if (message == NULL)
    return FALSE;
  GError *error = NULL;
  gst_message_parse_error (message, &error, NULL);
  json = g_string_new ("{\"error\":");
  put_string (error->message);
  puts (g_string_append (json, "}")->str);
  g_string_free (json, TRUE);
  g_error_free (error);
  gst_message_unref (message);
  return TRUE;
}

static gboolean
push (Rig *rig)
{
  GstBuffer *buffer = rig->next ? rig->next : new_buffer (rig);
  GstSample *sample = NULL;
  rig->next = NULL;
  GST_BUFFER_PTS (buffer) = rig->pushed++ * GST_SECOND / 30;
  gst_app_src_push_buffer (GST_APP_SRC (rig->source), buffer);
  while (sample == NULL) {
    if (failed (rig))
      return FALSE;
    sample = gst_app_sink_try_pull_sample (GST_APP_SINK (rig->sink), 20 * GST_MSECOND);
  }
  buffer = gst_sample_get_buffer (sample);
  if (rig->copy) {
    GstBuffer *copy = gst_buffer_copy (buffer);
    gst_sample_unref (sample);
    print_batch (copy);
    gst_buffer_unref (copy);
  } else {
    print_batch (buffer);
    gst_sample_unref (sample);
  }
  return TRUE;
}

static void
send_event (const Rig *rig, gchar **words)
{
  const guint source = words[1] ? atoi (words[1]) : 0;
  GstEvent *event = NULL;
  if (strcmp (words[0], "reset") == 0)
    event = gst_nvevent_new_stream_reset (source);
  else if (strcmp (words[0], "eos") == 0)
    event = gst_nvevent_new_stream_eos (source);
  else if (strcmp (words[0], "deleted") == 0)
    event = gst_nvevent_new_pad_deleted (source);
  else if (strcmp (words[0], "configure") == 0)
    event = gst_nvevent_nvtracker_config_update ((gchar *) "0", words[1]);
  else
    g_error ("not a command: %s", words[0]);
  gst_element_send_event (rig->source, event);
}

/* The muxer's answer. */
static GstPadProbeReturn
answer_query (GstPad *pad, GstPadProbeInfo *info, gpointer rig)
{
  GstQuery *query = GST_PAD_PROBE_INFO_QUERY (info);
  if (!gst_nvquery_is_batch_size (query))
    return GST_PAD_PROBE_OK;
  gst_nvquery_batch_size_set (query, ((Rig *) rig)->batch);
  return GST_PAD_PROBE_HANDLED;
}

static gboolean
play (Rig *rig)
{
  GstCaps *caps = gst_caps_new_simple ("video/x-raw", "format", G_TYPE_STRING, "RGBA", "width", G_TYPE_INT, rig->width,
      "height", G_TYPE_INT, rig->height, "framerate", GST_TYPE_FRACTION, 30, 1, NULL);
  gst_caps_set_features (caps, 0, gst_caps_features_new ("memory:NVMM", NULL));
  g_object_set (rig->source, "caps", caps, "format", GST_FORMAT_TIME, NULL);
  gst_caps_unref (caps);
  gst_element_set_state (rig->pipeline, GST_STATE_PLAYING);
  return !failed (rig);
}

static gboolean
obey (Rig *rig, const char *line)
{
  gchar **words = g_strsplit (line, " ", -1);
  gboolean going = TRUE;
  if (strcmp (words[0], "frame") == 0) {
    add_frame (rig, words);
  } else if (strcmp (words[0], "push") == 0) {
    going = push (rig);
  } else if (strcmp (words[0], "copy") == 0) {
    rig->copy = TRUE;
  } else if (strcmp (words[0], "restart") == 0) {
    gst_element_set_state (rig->pipeline, GST_STATE_NULL);
    going = play (rig);
  } else {
    send_event (rig, words);
  }
  g_strfreev (words);
  return going;
}

int
main (int argc, char **argv)
{
  Rig rig = { 0 };
  char line[4096];
  gst_init (NULL, NULL);
  if (argc < 4)
    return 0;
  rig.width = atoi (argv[1]);
  rig.height = atoi (argv[2]);
  rig.batch = atoi (argv[3]);
  rig.pipeline = gst_pipeline_new (NULL);
  rig.source = gst_element_factory_make ("appsrc", NULL);
  rig.sink = gst_element_factory_make ("appsink", NULL);
  GstElement *tracker = gst_element_factory_make ("nvtracker", NULL);
  if (tracker == NULL)
    g_error ("no nvtracker");
  for (int i = 4; i < argc; i++) {
    gchar **pair = g_strsplit (argv[i], "=", 2);
    gst_util_set_object_arg (G_OBJECT (tracker), pair[0], pair[1]);
    g_strfreev (pair);
  }
  gst_bin_add_many (GST_BIN (rig.pipeline), rig.source, tracker, rig.sink, NULL);
  gst_element_link_many (rig.source, tracker, rig.sink, NULL);
  g_object_set (rig.sink, "sync", FALSE, NULL);
  GstPad *pad = gst_element_get_static_pad (rig.source, "src");
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_QUERY_UPSTREAM, answer_query, &rig, NULL);
  gst_object_unref (pad);

  if (play (&rig))
    while (fgets (line, sizeof line, stdin) && obey (&rig, g_strchomp (line)));
  gst_clear_buffer (&rig.next);
  gst_element_set_state (rig.pipeline, GST_STATE_NULL);
  gst_object_unref (rig.pipeline);
  return 0;
}
