/*
 * Plays a pipeline and prints, a JSON object a line, what passes the source pad of its muxer (the element called "m",
 * or the one that --pad names) and what its bus says.
 *
 *   batch_log [--batches N] [--pad ELEMENT:PAD] [--attach ELEMENT:PAD] [--objects ELEMENT:PAD] [--runs N]
 *             [--again ELEMENT:PROPERTY] DESCRIPTION
 *
 *   --batches  ends after so many batches
 *   --attach   gives every buffer on that pad an NvDsMeta of the program's own, "tag N", and a reference timestamp
 *   --runs     plays it so many times, from start to end
 *   --again    sets the property to the text that it is, after the first batch on the pad
 *   --objects  gives every frame on that pad an object at 32,24 of size 64x48, and a line and a circle
 */
#include <gst/gst.h>
#include <stdio.h>
#include <string.h>

#include "batch_print.h"
#include "gst-nvmessage.h"

static gint batches_wanted = -1;
static gint batches_seen;
static gint runs = 1;
static const char *set_again;
static GstElement *pipeline;
static GMainLoop *main_loop;

static gpointer
copy_tag (gpointer data, gpointer user_data)
{
  return g_strdup (data);
}

static void
release_tag (gpointer data, gpointer user_data)
{
  g_free (data);
}

static gpointer
tag_to_user_meta (gpointer data, gpointer user_data)
{
  return g_strdup (((NvDsUserMeta *) data)->user_meta_data);
}

static void
release_user_tag (gpointer data, gpointer user_data)
{
  NvDsUserMeta *meta = data;

  g_clear_pointer (&meta->user_meta_data, g_free);
}

static GstPadProbeReturn
attach_tag (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  static gint count;
  GstBuffer *buffer = gst_buffer_make_writable (GST_PAD_PROBE_INFO_BUFFER (info));
  g_autoptr (GstCaps) reference = gst_caps_new_empty_simple ("timestamp/x-test");
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, g_strdup_printf ("tag %d", count++), NULL, copy_tag, release_tag);

  meta->meta_type = TAG_META;
  meta->gst_to_nvds_meta_transform_func = tag_to_user_meta;
  meta->gst_to_nvds_meta_release_func = release_user_tag;
  gst_buffer_add_reference_timestamp_meta (buffer, reference, 0, GST_CLOCK_TIME_NONE);
  GST_PAD_PROBE_INFO_DATA (info) = buffer;
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn
add_objects (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (GST_PAD_PROBE_INFO_BUFFER (info));

  for (GList *l = batch->frame_meta_list; l != NULL; l = l->next) {
    NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);
    NvDsDisplayMeta *display = nvds_acquire_display_meta_from_pool (batch);

    object->rect_params.left = 32;
    object->rect_params.top = 24;
    object->rect_params.width = 64;
    object->rect_params.height = 48;
    object->rect_params.border_width = 2;
    object->text_params.display_text = g_strdup ("object");
    object->text_params.x_offset = 32;
    object->text_params.y_offset = 24;
    display->num_lines = 1;
    display->line_params[0].x1 = 10;
    display->line_params[0].y1 = 20;
    display->line_params[0].x2 = 300;
    display->line_params[0].y2 = 200;
    display->num_circles = 1;
    display->circle_params[0].xc = 160;
    display->circle_params[0].yc = 120;
    display->circle_params[0].radius = 40;
    nvds_add_obj_meta_to_frame (l->data, object, NULL);
    nvds_add_display_meta_to_frame (l->data, display);
  }
  return GST_PAD_PROBE_OK;
}

static void
set_property_again (void)
{
  g_auto (GStrv) parts = g_strsplit (set_again, ":", 2);
  g_autoptr (GstElement) element = gst_bin_get_by_name (GST_BIN (pipeline), parts[0]);
  g_autofree gchar *text = NULL;

  g_object_get (element, parts[1], &text, NULL);
  g_object_set (element, parts[1], text, NULL);
}

static GstPadProbeReturn
log_data (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  if (GST_PAD_PROBE_INFO_TYPE (info) & GST_PAD_PROBE_TYPE_BUFFER) {
    if (batches_wanted >= 0 && batches_seen >= batches_wanted)
      return GST_PAD_PROBE_OK;
    batch_print (GST_PAD_PROBE_INFO_BUFFER (info));
    if (++batches_seen == batches_wanted)
      g_main_loop_quit (main_loop);
    if (batches_seen == 1 && set_again != NULL)
      set_property_again ();
  } else {
    batch_print_event (GST_PAD_PROBE_INFO_EVENT (info));
  }
  return GST_PAD_PROBE_OK;
}

static gboolean
on_message (GstBus *bus, GstMessage *message, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree gchar *text = NULL;
  guint id;

  if (gst_nvmessage_is_stream_eos (message) && gst_nvmessage_parse_stream_eos (message, &id)) {
    printf ("{\"type\":\"message-stream-eos\",\"id\":%u}\n", id);
  } else if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR) {
    gst_message_parse_error (message, &error, NULL);
    text = g_strescape (error->message, NULL);
    printf ("{\"type\":\"error\",\"source\":\"%s\",\"text\":\"%s\"}\n", GST_MESSAGE_SRC_NAME (message), text);
    g_main_loop_quit (main_loop);
  } else if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_WARNING) {
    gst_message_parse_warning (message, &error, NULL);
    text = g_strescape (error->message, NULL);
    printf ("{\"type\":\"warning\",\"source\":\"%s\",\"text\":\"%s\"}\n", GST_MESSAGE_SRC_NAME (message), text);
  } else if (gst_message_has_name (message, "reconnected") || gst_message_has_name (message, "attempt-exceeded")) {
    g_autofree gchar *plain = gst_structure_to_string (gst_message_get_structure (message));

    text = g_strescape (plain, NULL);
    printf ("{\"type\":\"note\",\"text\":\"%s\"}\n", text);
  } else if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_EOS) {
    g_main_loop_quit (main_loop);
  }
  return TRUE;
}

static void
add_probe (const char *where, GstPadProbeType type, GstPadProbeCallback callback)
{
  g_auto (GStrv) parts = g_strsplit (where, ":", 2);
  g_autoptr (GstElement) element = gst_bin_get_by_name (GST_BIN (pipeline), parts[0]);
  g_autoptr (GstPad) pad = element != NULL ? gst_element_get_static_pad (element, parts[1]) : NULL;

  if (pad == NULL)
    g_error ("there is no pad %s", where);
  gst_pad_add_probe (pad, type, callback, NULL, NULL);
}

int
main (int argc, char **argv)
{
  const char *pad = "m:src", *attach = NULL, *objects = NULL;
  g_autoptr (GError) error = NULL;
  int next = 1;

  gst_init (NULL, NULL);
  setvbuf (stdout, NULL, _IOLBF, 0);
  for (; next + 1 < argc && g_str_has_prefix (argv[next], "--"); next += 2) {
    if (strcmp (argv[next], "--batches") == 0)
      batches_wanted = atoi (argv[next + 1]);
    else if (strcmp (argv[next], "--pad") == 0)
      pad = argv[next + 1];
    else if (strcmp (argv[next], "--objects") == 0)
      objects = argv[next + 1];
    else if (strcmp (argv[next], "--runs") == 0)
      runs = atoi (argv[next + 1]);
    else if (strcmp (argv[next], "--again") == 0)
      set_again = argv[next + 1];
    else
      attach = argv[next + 1];
  }
  main_loop = g_main_loop_new (NULL, FALSE);
  pipeline = gst_parse_launch (argv[next], &error);
  if (error != NULL) {
    g_autofree gchar *text = g_strescape (error->message, NULL);

    printf ("{\"type\":\"error\",\"source\":\"launch\",\"text\":\"%s\"}\n", text);
  } else {
    g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);

    gst_bus_add_watch (bus, on_message, NULL);
    add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, log_data);
    if (objects != NULL)
      add_probe (objects, GST_PAD_PROBE_TYPE_BUFFER, add_objects);
    if (attach != NULL)
      add_probe (attach, GST_PAD_PROBE_TYPE_BUFFER, attach_tag);
    for (gint i = 0; i < runs; i++) {
      gst_element_set_state (pipeline, GST_STATE_PLAYING);
      g_main_loop_run (main_loop);
      gst_element_set_state (pipeline, GST_STATE_NULL);
    }
    gst_bus_remove_watch (bus);
  }
  g_clear_pointer (&pipeline, gst_object_unref);
  g_main_loop_unref (main_loop);
  /* GStreamer's tracer of leaks reports now. */
  gst_deinit ();
  return 0;
}
