#include "file.h"

#include <gst/app/gstappsrc.h>

struct SrFile
{
  GstElement *pipeline, *muxer, *sink;
  GstElement *inputs[SR_STREAMS];
  GstClockTime base, end;
  SrFileDone done;
  gpointer user_data;
  gint told;
};

/* What makes a stream fit for a file; muxers take others as they are. */
static const struct
{
  const gchar *media, *parser;
} parsers[] = {
  { "video/x-h264", "h264parse" },
  { "video/x-h265", "h265parse" },
  { "video/x-av1", "av1parse" },
  { "audio/mpeg", "aacparse" },
};

static GstElement *
add (SrFile *file, const gchar *factory, GError **error)
{
  GstElement *element = gst_element_factory_make (factory, NULL);

  if (element != NULL)
    gst_bin_add (GST_BIN (file->pipeline), element);
  else if (error != NULL && *error == NULL)
    g_set_error (error, GST_CORE_ERROR, GST_CORE_ERROR_MISSING_PLUGIN, "Could not create '%s'.", factory);
  return element;
}

static GstBusSyncReply
on_message (GstBus *bus, GstMessage *message, gpointer user_data)
{
  SrFile *file = user_data;
  g_autoptr (GError) error = NULL;

  if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR)
    gst_message_parse_error (message, &error, NULL);
  else if (GST_MESSAGE_TYPE (message) != GST_MESSAGE_EOS)
    return GST_BUS_PASS;
  if (g_atomic_int_compare_and_exchange (&file->told, 0, 1))
    file->done (file->user_data, error);
  return GST_BUS_PASS;
}

static gboolean
add_stream (SrFile *file, SrStreamKind kind, GstCaps *caps, GError **error)
{
  const gchar *media = gst_structure_get_name (gst_caps_get_structure (caps, 0));
  GstElement *last = add (file, "appsrc", error);

  if (last == NULL)
    return FALSE;
  file->inputs[kind] = last;
  g_object_set (last, "format", GST_FORMAT_TIME, "caps", caps, "max-bytes", (guint64) 0, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parsers); i++) {
    GstElement *parser;

    if (!g_str_equal (parsers[i].media, media))
      continue;
    parser = add (file, parsers[i].parser, error);
    if (parser == NULL || !gst_element_link (last, parser))
      return FALSE;
    last = parser;
  }
  if (gst_element_link_pads (last, "src", file->muxer, kind == SR_VIDEO ? "video_%u" : "audio_%u"))
    return TRUE;
  g_set_error (error, GST_STREAM_ERROR, GST_STREAM_ERROR_MUX, "%s does not go into the file.", media);
  return FALSE;
}

SrFile *
sr_file_new (const gchar *path, NvDsSRContainerType container, GstCaps *const caps[SR_STREAMS], GstClockTime base,
    SrFileDone done, gpointer user_data, GError **error)
{
  SrFile *file = g_new0 (SrFile, 1);
  g_autoptr (GstBus) bus = NULL;
  gboolean made;

  file->pipeline = gst_object_ref_sink (gst_pipeline_new (NULL));
  file->base = file->end = base;
  file->done = done;
  file->user_data = user_data;
  /* Until it runs, what fails is told by what this function gives. */
  file->told = 1;
  bus = gst_pipeline_get_bus (GST_PIPELINE (file->pipeline));
  gst_bus_set_sync_handler (bus, on_message, file, NULL);
  file->muxer = add (file, container == NVDSSR_CONTAINER_MKV ? "matroskamux" : "mp4mux", error);
  file->sink = file->muxer != NULL ? add (file, "filesink", error) : NULL;
  made = file->sink != NULL;
  if (made) {
    g_object_set (file->sink, "location", path, "async", FALSE, NULL);
    made = gst_element_link (file->muxer, file->sink);
  }
  for (guint kind = 0; kind < SR_STREAMS && made; kind++)
    made = caps[kind] == NULL || add_stream (file, kind, caps[kind], error);
  if (made && gst_element_set_state (file->pipeline, GST_STATE_PLAYING) != GST_STATE_CHANGE_FAILURE) {
    g_atomic_int_set (&file->told, 0);
    return file;
  }
  if (error != NULL && *error == NULL)
    g_set_error (error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_OPEN_WRITE, "Could not write to %s.", path);
  sr_file_free (file);
  return NULL;
}

static GstClockTime
since (GstClockTime base, GstClockTime time)
{
  return !GST_CLOCK_TIME_IS_VALID (time) ? time : time > base ? time - base : 0;
}

void
sr_file_write (SrFile *file, SrStreamKind kind, GstBuffer *frame)
{
  GstBuffer *copy;

  if (file->inputs[kind] == NULL)
    return;
  file->end = MAX (file->end, GST_BUFFER_PTS (frame)
      + (GST_BUFFER_DURATION_IS_VALID (frame) ? GST_BUFFER_DURATION (frame) : 0));
  copy = gst_buffer_copy (frame);
  GST_BUFFER_PTS (copy) = since (file->base, GST_BUFFER_PTS (frame));
  GST_BUFFER_DTS (copy) = since (file->base, GST_BUFFER_DTS (frame));
  gst_app_src_push_buffer (GST_APP_SRC (file->inputs[kind]), copy);
}

void
sr_file_finish (SrFile *file)
{
  for (guint kind = 0; kind < SR_STREAMS; kind++)
    if (file->inputs[kind] != NULL)
      gst_app_src_end_of_stream (GST_APP_SRC (file->inputs[kind]));
}

void
sr_file_free (SrFile *file)
{
  g_autoptr (GstBus) bus = gst_pipeline_get_bus (GST_PIPELINE (file->pipeline));

  gst_element_set_state (file->pipeline, GST_STATE_NULL);
  gst_bus_set_sync_handler (bus, NULL, NULL, NULL);
  gst_object_unref (file->pipeline);
  g_free (file);
}

GstElement *
sr_file_pipeline (const SrFile *file)
{
  return file->pipeline;
}

GstElement *
sr_file_sink (const SrFile *file)
{
  return file->sink;
}

gboolean
sr_file_has (const SrFile *file, SrStreamKind kind)
{
  return file->inputs[kind] != NULL;
}

GstClockTime
sr_file_duration (const SrFile *file)
{
  return file->end - file->base;
}
