#include "painter.h"

#include <string.h>

struct _Painter
{
  /* Made for these; they change when the window or the stream does. */
  GstVideoInfo from, to;
  GstVideoRectangle place;
  GstVideoConverter *converter;
  guint8 *pixels;
};

Painter *
painter_new (void)
{
  return g_new0 (Painter, 1);
}

void
painter_free (Painter *self)
{
  g_clear_pointer (&self->converter, gst_video_converter_free);
  g_free (self->pixels);
  g_free (self);
}

static gboolean
prepare (Painter *self, const GstVideoInfo *from, const GstVideoInfo *to, const GstVideoRectangle *place)
{
  if (self->converter != NULL && gst_video_info_is_equal (from, &self->from)
      && gst_video_info_is_equal (to, &self->to) && memcmp (place, &self->place, sizeof *place) == 0)
    return TRUE;
  g_clear_pointer (&self->converter, gst_video_converter_free);
  self->from = *from;
  self->to = *to;
  self->place = *place;
  g_free (self->pixels);
  self->pixels = g_malloc0 (GST_VIDEO_INFO_SIZE (to));
  self->converter = gst_video_converter_new (from, to, gst_structure_new ("painting",
          GST_VIDEO_CONVERTER_OPT_DEST_X, G_TYPE_INT, place->x, GST_VIDEO_CONVERTER_OPT_DEST_Y, G_TYPE_INT, place->y,
          GST_VIDEO_CONVERTER_OPT_DEST_WIDTH, G_TYPE_INT, place->w,
          GST_VIDEO_CONVERTER_OPT_DEST_HEIGHT, G_TYPE_INT, place->h,
          GST_VIDEO_CONVERTER_OPT_BORDER_ARGB, G_TYPE_UINT, 0xff000000u,
          GST_VIDEO_CONVERTER_OPT_RESAMPLER_METHOD, GST_TYPE_VIDEO_RESAMPLER_METHOD,
          GST_VIDEO_RESAMPLER_METHOD_LINEAR, NULL));
  return self->converter != NULL;
}

const guint8 *
painter_paint (Painter *self, const GstVideoFrame *from, GstVideoFormat format, guint width, guint height,
    const GstVideoRectangle *place, GstVideoInfo *info)
{
  GstVideoFrame to = { .flags = 0 };

  gst_video_info_set_format (info, format, width, height);
  /* Converters want the same rate on both sides. */
  info->fps_n = from->info.fps_n;
  info->fps_d = from->info.fps_d;
  if (!prepare (self, &from->info, info, place))
    return NULL;
  to.info = *info;
  to.data[0] = self->pixels;
  gst_video_converter_frame (self->converter, from, &to);
  return self->pixels;
}
