#include "batch_print.h"

#include <stdio.h>

#include "gst-nvevent.h"
#include "nvbufsurface.h"

static void
print_drawings (const NvDsFrameMeta *frame)
{
  printf ("\"labels\":[");
  for (const GList *l = frame->obj_meta_list; l != NULL; l = l->next) {
    const NvOSD_TextParams *text = &((const NvDsObjectMeta *) l->data)->text_params;

    if (text->display_text != NULL)
      printf ("%s[%u,%u]", l == frame->obj_meta_list ? "" : ",", text->x_offset, text->y_offset);
  }
  printf ("],\"lines\":[");
  for (const GList *l = frame->display_meta_list; l != NULL; l = l->next) {
    const NvDsDisplayMeta *display = l->data;

    for (guint i = 0; i < display->num_lines; i++)
      printf ("[%u,%u,%u,%u]", display->line_params[i].x1, display->line_params[i].y1, display->line_params[i].x2,
          display->line_params[i].y2);
  }
  printf ("],\"circles\":[");
  for (const GList *l = frame->display_meta_list; l != NULL; l = l->next) {
    const NvDsDisplayMeta *display = l->data;

    for (guint i = 0; i < display->num_circles; i++)
      printf ("[%u,%u,%u]", display->circle_params[i].xc, display->circle_params[i].yc,
          display->circle_params[i].radius);
  }
  printf ("],");
}

static void
print_frame (const NvDsFrameMeta *frame)
{
  printf ("{\"source\":%u,\"pad\":%u,\"batch\":%u,\"num\":%d,\"pts\":%" G_GUINT64_FORMAT ",\"ntp\":%" G_GUINT64_FORMAT
      ",\"width\":%u,\"height\":%u,\"pipelineWidth\":%u,\"pipelineHeight\":%u,\"surfaces\":%d,\"inferDone\":%d,"
      "\"objects\":[", frame->source_id, frame->pad_index, frame->batch_id, frame->frame_num, frame->buf_pts,
      frame->ntp_timestamp, frame->source_frame_width, frame->source_frame_height, frame->pipeline_width,
      frame->pipeline_height, frame->num_surfaces_per_frame, frame->bInferDone);
  for (const GList *l = frame->obj_meta_list; l != NULL; l = l->next) {
    const NvOSD_RectParams *box = &((const NvDsObjectMeta *) l->data)->rect_params;

    printf ("%s[%g,%g,%g,%g]", l == frame->obj_meta_list ? "" : ",", box->left, box->top, box->width, box->height);
  }
  printf ("],");
  print_drawings (frame);
  printf ("\"tags\":[");
  for (const GList *l = frame->frame_user_meta_list; l != NULL; l = l->next) {
    const NvDsUserMeta *meta = l->data;

    if (meta->base_meta.meta_type == (NvDsMetaType) TAG_META)
      printf ("%s\"%s\"", l == frame->frame_user_meta_list ? "" : ",", (const char *) meta->user_meta_data);
  }
  printf ("]}");
}

void
batch_print (GstBuffer *buffer)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  GstMapInfo map;

  if (!gst_buffer_map (buffer, &map, GST_MAP_READ))
    return;
  const NvBufSurface *surface = (const NvBufSurface *) map.data;
  /* One line, whatever the bus's thread prints meanwhile. */
  flockfile (stdout);
  printf ("{\"type\":\"batch\",\"pts\":%" G_GINT64_FORMAT ",\"max\":%u,\"count\":%u,\"filled\":%u,\"size\":%u,"
      "\"surfaces\":[", (gint64) GST_BUFFER_PTS (buffer), batch->max_frames_in_batch, batch->num_frames_in_batch,
      surface->numFilled, surface->batchSize);
  for (guint i = 0; i < surface->numFilled; i++)
    printf ("%s[%u,%u]", i == 0 ? "" : ",", surface->surfaceList[i].width, surface->surfaceList[i].height);
  printf ("],\"frames\":[");
  for (const GList *l = batch->frame_meta_list; l != NULL; l = l->next) {
    if (l != batch->frame_meta_list)
      printf (",");
    print_frame (l->data);
  }
  printf ("]}\n");
  funlockfile (stdout);
  gst_buffer_unmap (buffer, &map);
}

void
batch_print_event (GstEvent *event)
{
  guint id = 0;

  switch ((guint) GST_EVENT_TYPE (event)) {
    case GST_NVEVENT_PAD_ADDED:
      gst_nvevent_parse_pad_added (event, &id);
      printf ("{\"type\":\"pad-added\",\"id\":%u}\n", id);
      break;
    case GST_NVEVENT_PAD_DELETED:
      gst_nvevent_parse_pad_deleted (event, &id);
      printf ("{\"type\":\"pad-deleted\",\"id\":%u}\n", id);
      break;
    case GST_NVEVENT_STREAM_EOS:
      gst_nvevent_parse_stream_eos (event, &id);
      printf ("{\"type\":\"stream-eos\",\"id\":%u}\n", id);
      break;
    case GST_NVEVENT_STREAM_START:{
      g_autofree gchar *stream = NULL;

      gst_nvevent_parse_stream_start (event, &id, &stream);
      printf ("{\"type\":\"stream-start\",\"id\":%u}\n", id);
      break;
    }
    case GST_NVEVENT_STREAM_SEGMENT:{
      g_autoptr (GstSegment) segment = NULL;

      gst_nvevent_parse_stream_segment (event, &id, &segment);
      printf ("{\"type\":\"stream-segment\",\"id\":%u}\n", id);
      break;
    }
    case GST_EVENT_CAPS:{
      GstCaps *caps;
      g_autofree gchar *text = NULL;

      gst_event_parse_caps (event, &caps);
      text = gst_caps_to_string (caps);
      printf ("{\"type\":\"caps\",\"caps\":\"%s\"}\n", text);
      break;
    }
    case GST_EVENT_EOS:
      printf ("{\"type\":\"eos\"}\n");
      break;
    default:
      break;
  }
}
