#include "nvmm_picture.h"

/* A picture between two steps, kept for the next frame. */
typedef struct
{
  GstBuffer *buffer;
  GstVideoInfo info;
  GstVideoFrame frame;
} Scratch;

struct _NvmmPicture
{
  NvmmConverter *converter;
  Scratch upright, turned;
};

NvmmPicture *
nvmm_picture_new (void)
{
  NvmmPicture *self = g_new0 (NvmmPicture, 1);

  self->converter = nvmm_converter_new ();
  return self;
}

static void
scratch_clear (Scratch *scratch)
{
  if (scratch->buffer == NULL)
    return;
  gst_video_frame_unmap (&scratch->frame);
  gst_clear_buffer (&scratch->buffer);
}

void
nvmm_picture_free (NvmmPicture *self)
{
  if (self == NULL)
    return;
  scratch_clear (&self->upright);
  scratch_clear (&self->turned);
  nvmm_converter_free (self->converter);
  g_free (self);
}

static GstVideoFrame *
scratch_get (Scratch *scratch, GstVideoFormat format, guint width, guint height, const GstVideoInfo *colours)
{
  if (scratch->buffer == NULL || GST_VIDEO_INFO_FORMAT (&scratch->info) != format
      || GST_VIDEO_INFO_WIDTH (&scratch->info) != (gint) width
      || GST_VIDEO_INFO_HEIGHT (&scratch->info) != (gint) height) {
    scratch_clear (scratch);
    gst_video_info_set_format (&scratch->info, format, width, height);
    scratch->buffer = gst_buffer_new_allocate (NULL, GST_VIDEO_INFO_SIZE (&scratch->info), NULL);
    gst_video_frame_map (&scratch->frame, &scratch->info, scratch->buffer, GST_MAP_READWRITE);
  }
  if (GST_VIDEO_FORMAT_INFO_IS_YUV (scratch->info.finfo) == GST_VIDEO_FORMAT_INFO_IS_YUV (colours->finfo)) {
    scratch->frame.info.colorimetry = colours->colorimetry;
    scratch->frame.info.chroma_site = colours->chroma_site;
  }
  return &scratch->frame;
}

/* Clamped to the picture; an empty rectangle is the whole of it. */
static GstVideoRectangle
clamp_area (const GstVideoRectangle *area, const GstVideoFrame *frame)
{
  GstVideoRectangle all = { 0, 0, GST_VIDEO_FRAME_WIDTH (frame), GST_VIDEO_FRAME_HEIGHT (frame) };
  GstVideoRectangle inside = *area;

  if (area->w == 0 && area->h == 0)
    return all;
  inside.x = CLAMP (area->x, 0, all.w - 1);
  inside.y = CLAMP (area->y, 0, all.h - 1);
  inside.w = CLAMP (area->w, 1, all.w - inside.x);
  inside.h = CLAMP (area->h, 1, all.h - inside.y);
  return inside;
}

/* Turning is done between two steps in a format whose samples stand alone. */
static gboolean
turn_then_convert (NvmmPicture *self, const GstVideoFrame *from, const GstVideoRectangle *from_area,
    GstVideoFrame *to, const GstVideoRectangle *to_area, const NvmmPictureSettings *settings)
{
  gboolean swaps = nvmm_flip_swaps_sides (settings->flip_method);
  GstVideoFormat format = GST_VIDEO_FRAME_FORMAT (from);
  GstVideoFrame *upright, *turned;

  if (!nvmm_flip_has_format (format) || GST_VIDEO_INFO_FORMAT (&from->info) == GST_VIDEO_FORMAT_Y42B
      || GST_VIDEO_INFO_FORMAT (&from->info) == GST_VIDEO_FORMAT_NV16)
    format = GST_VIDEO_FRAME_COMP_DEPTH (from, 0) > 8 ? GST_VIDEO_FORMAT_ARGB64 : GST_VIDEO_FORMAT_RGBA;
  upright = scratch_get (&self->upright, format, from_area->w, from_area->h, &from->info);
  if (!nvmm_converter_run (self->converter, from, from_area, upright, NULL, NVMM_FILTER_NEAREST))
    return FALSE;
  turned = scratch_get (&self->turned, format, swaps ? from_area->h : from_area->w,
      swaps ? from_area->w : from_area->h, &from->info);
  nvmm_flip (upright, turned, settings->flip_method);
  return nvmm_converter_run (self->converter, turned, NULL, to, to_area, settings->filter);
}

gboolean
nvmm_picture_run (NvmmPicture *self, const GstVideoFrame *from, GstVideoFrame *to,
    const NvmmPictureSettings *settings)
{
  GstVideoRectangle from_area = clamp_area (&settings->from_crop, from);
  GstVideoRectangle to_area = clamp_area (&settings->to_crop, to);

  if (settings->fill_around && (to_area.w != GST_VIDEO_FRAME_WIDTH (to) || to_area.h != GST_VIDEO_FRAME_HEIGHT (to)))
    nvmm_frame_fill_black (to);
  if (settings->flip_method != 0)
    return turn_then_convert (self, from, &from_area, to, &to_area, settings);
  return nvmm_converter_run (self->converter, from, &from_area, to, &to_area, settings->filter);
}
