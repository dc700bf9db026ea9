/*
 * One black frame through nvdsosd with what a scene describes, a shape a line, written as raw RGBA.
 *
 *   osd_scene WIDTH HEIGHT NV12|RGBA OUTPUT [property=value ...] < SCENE
 *
 *   object LEFT TOP WIDTH HEIGHT BORDER COLOR [BACKGROUND]   the box of a new object
 *   label X Y SIZE COLOR BACKGROUND|- TEXT                   the label of the last object
 *   mask WIDTH HEIGHT THRESHOLD                              of the last object: its left half is 1, the rest 0
 *   angle DEGREES                                            of the last object
 *   rect, text (as object, label), line X1 Y1 X2 Y2 WIDTH COLOR, arrow the same with start|end|both,
 *   circle X Y RADIUS WIDTH COLOR [BACKGROUND]               in display metadata
 * A COLOR is R,G,B,A from 0 to 1.
 */
#include <gst/gst.h>
#include <stdio.h>
#include <string.h>

#include "gstnvdsmeta.h"

static gchar **scene;

static NvOSD_ColorParams
color (const char *text)
{
  NvOSD_ColorParams value = { 0, 0, 0, 0 };

  sscanf (text, "%lf,%lf,%lf,%lf", &value.red, &value.green, &value.blue, &value.alpha);
  return value;
}

static void
set_box (NvOSD_RectParams *box, gchar **words)
{
  box->left = atof (words[1]);
  box->top = atof (words[2]);
  box->width = atof (words[3]);
  box->height = atof (words[4]);
  box->border_width = atoi (words[5]);
  box->border_color = color (words[6]);
  if (words[7] != NULL) {
    box->has_bg_color = 1;
    box->bg_color = color (words[7]);
  }
}

static void
set_text (NvOSD_TextParams *text, gchar **words)
{
  g_autofree gchar *joined = g_strjoinv (" ", words + 6);

  text->display_text = g_strcompress (joined);
  text->x_offset = (unsigned int) atoi (words[1]);
  text->y_offset = (unsigned int) atoi (words[2]);
  text->font_params.font_name = "Sans";
  text->font_params.font_size = atoi (words[3]);
  text->font_params.font_color = color (words[4]);
  if (strcmp (words[5], "-") != 0) {
    text->set_bg_clr = 1;
    text->text_bg_clr = color (words[5]);
  }
}

static void
set_mask (NvOSD_MaskParams *mask, gchar **words)
{
  mask->width = atoi (words[1]);
  mask->height = atoi (words[2]);
  mask->threshold = atof (words[3]);
  mask->size = mask->width * mask->height * sizeof (float);
  mask->data = g_malloc0 (mask->size);
  for (guint i = 0; i < mask->width * mask->height; i++)
    mask->data[i] = i % mask->width < mask->width / 2 ? 1 : 0;
}

static NvDsObjectMeta *
new_object (NvDsBatchMeta *batch, NvDsFrameMeta *frame)
{
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);

  nvds_add_obj_meta_to_frame (frame, object, NULL);
  return object;
}

static void
add_display (NvDsBatchMeta *batch, NvDsFrameMeta *frame, gchar **words)
{
  NvDsDisplayMeta *display = nvds_acquire_display_meta_from_pool (batch);

  if (strcmp (words[0], "rect") == 0) {
    set_box (&display->rect_params[display->num_rects++], words);
  } else if (strcmp (words[0], "text") == 0) {
    set_text (&display->text_params[display->num_labels++], words);
  } else if (strcmp (words[0], "line") == 0) {
    const NvOSD_LineParams line = { atoi (words[1]), atoi (words[2]), atoi (words[3]), atoi (words[4]),
      atoi (words[5]), color (words[6]) };

    display->line_params[display->num_lines++] = line;
  } else if (strcmp (words[0], "arrow") == 0) {
    const NvOSD_Arrow_Head_Direction head = words[7][0] == 's' ? START_HEAD : words[7][0] == 'e' ? END_HEAD : BOTH_HEAD;
    const NvOSD_ArrowParams arrow = { atoi (words[1]), atoi (words[2]), atoi (words[3]), atoi (words[4]),
      atoi (words[5]), head, color (words[6]), 0 };

    display->arrow_params[display->num_arrows++] = arrow;
  } else {
    NvOSD_CircleParams circle = { .xc = atoi (words[1]),.yc = atoi (words[2]),.radius = atoi (words[3]),
      .circle_width = atoi (words[4]),.circle_color = color (words[5]) };

    if (words[6] != NULL) {
      circle.has_bg_color = 1;
      circle.bg_color = color (words[6]);
    }
    display->circle_params[display->num_circles++] = circle;
  }
  nvds_add_display_meta_to_frame (frame, display);
}

static GstPadProbeReturn
add_scene (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (GST_PAD_PROBE_INFO_BUFFER (info));
  NvDsFrameMeta *frame = batch->frame_meta_list->data;
  NvDsObjectMeta *object = NULL;

  for (gchar **line = scene; *line != NULL; line++) {
    g_auto (GStrv) words = g_strsplit (*line, " ", -1);

    if (words[0] == NULL || *words[0] == '\0')
      continue;
    if (strcmp (words[0], "object") == 0) {
      object = new_object (batch, frame);
      set_box (&object->rect_params, words);
    } else if (strcmp (words[0], "label") == 0) {
      set_text (&object->text_params, words);
    } else if (strcmp (words[0], "mask") == 0) {
      set_mask (&object->mask_params, words);
    } else if (strcmp (words[0], "angle") == 0) {
      object->rect_params.rotation_angle = atof (words[1]);
    } else {
      add_display (batch, frame, words);
    }
  }
  return GST_PAD_PROBE_OK;
}

static gchar *
read_all (FILE *file)
{
  GString *text = g_string_new (NULL);
  char part[4096];
  size_t count;

  while ((count = fread (part, 1, sizeof part, file)) > 0)
    g_string_append_len (text, part, (gssize) count);
  return g_string_free (text, FALSE);
}

int
main (int argc, char **argv)
{
  g_autofree gchar *input = read_all (stdin), *properties = NULL, *description = NULL;
  g_autoptr (GstElement) pipeline = NULL, osd = NULL;
  g_autoptr (GstPad) pad = NULL;
  g_autoptr (GstBus) bus = NULL;
  g_autoptr (GstMessage) message = NULL;
  g_autoptr (GError) error = NULL;
  int result = 0;

  gst_init (NULL, NULL);
  scene = g_strsplit (input, "\n", -1);
  properties = g_strjoinv (" ", argv + 5);
  description = g_strdup_printf ("videotestsrc num-buffers=1 pattern=black ! video/x-raw,format=%3$s,width=%1$s,"
      "height=%2$s ! nvvideoconvert ! video/x-raw(memory:NVMM),format=%3$s ! m.sink_0 nvstreammux name=m batch-size=1 "
      "width=%1$s height=%2$s ! nvdsosd name=osd %5$s ! nvvideoconvert ! video/x-raw,format=RGBA ! filesink "
      "location=%4$s", argv[1], argv[2], argv[3], argv[4], properties);
  pipeline = gst_parse_launch (description, &error);
  if (error != NULL) {
    fprintf (stderr, "%s\n", error->message);
    return 1;
  }
  osd = gst_bin_get_by_name (GST_BIN (pipeline), "osd");
  pad = gst_element_get_static_pad (osd, "sink");
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, add_scene, NULL, NULL);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  bus = gst_element_get_bus (pipeline);
  message = gst_bus_timed_pop_filtered (bus, GST_CLOCK_TIME_NONE, GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR) {
    gst_message_parse_error (message, &error, NULL);
    fprintf (stderr, "%s\n", error->message);
    result = 1;
  }
  gst_element_set_state (pipeline, GST_STATE_NULL);
  g_strfreev (scene);
  return result;
}
