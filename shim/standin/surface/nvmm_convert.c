#include "nvmm_convert.h"

#include <string.h>

#include "nvmm_kernels.h"

/* Enough for a batch of crops of one size each way; the oldest goes first. */
#define CACHED 8
/* From here on a picture is shared out among cores. */
#define PARALLEL_PIXELS (1280 * 720)
#define MAX_THREADS 4

typedef struct
{
  GstVideoInfo from, to;
  NvmmFilter filter;
} Job;

struct _NvmmConverter
{
  struct
  {
    Job job;
    GstVideoConverter *converter;
  } cache[CACHED];
  guint next;
};

NvmmFilter
nvmm_filter_from_interpolation (guint interpolation)
{
  switch (interpolation) {
    case 1:
    case 3:
    case 5:
      return NVMM_FILTER_BILINEAR;
    case 2:
      return NVMM_FILTER_CUBIC;
    case 4:
      return NVMM_FILTER_LANCZOS;
    default:
      return NVMM_FILTER_NEAREST;
  }
}

NvmmConverter *
nvmm_converter_new (void)
{
  return g_new0 (NvmmConverter, 1);
}

void
nvmm_converter_free (NvmmConverter *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < CACHED; i++)
    g_clear_pointer (&self->cache[i].converter, gst_video_converter_free);
  g_free (self);
}

static gboolean
same_layout (const GstVideoInfo *a, const GstVideoInfo *b)
{
  return GST_VIDEO_INFO_FORMAT (a) == GST_VIDEO_INFO_FORMAT (b) && a->width == b->width && a->height == b->height
      && gst_video_colorimetry_is_equal (&a->colorimetry, &b->colorimetry) && a->chroma_site == b->chroma_site
      && memcmp (a->stride, b->stride, sizeof a->stride) == 0;
}

static gboolean
same_job (const Job *a, const Job *b)
{
  return a->filter == b->filter && same_layout (&a->from, &b->from) && same_layout (&a->to, &b->to);
}

static GstVideoResamplerMethod
resampler (NvmmFilter filter)
{
  switch (filter) {
    case NVMM_FILTER_BILINEAR:
      return GST_VIDEO_RESAMPLER_METHOD_LINEAR;
    case NVMM_FILTER_CUBIC:
      return GST_VIDEO_RESAMPLER_METHOD_CUBIC;
    case NVMM_FILTER_LANCZOS:
      return GST_VIDEO_RESAMPLER_METHOD_LANCZOS;
    default:
      return GST_VIDEO_RESAMPLER_METHOD_NEAREST;
  }
}

static GstVideoConverter *
build (Job *job)
{
  gint pixels = MAX (job->from.width * job->from.height, job->to.width * job->to.height);
  guint threads = pixels >= PARALLEL_PIXELS ? MIN (g_get_num_processors (), MAX_THREADS) : 1;
  GstStructure *options = gst_structure_new ("options",
      GST_VIDEO_CONVERTER_OPT_THREADS, G_TYPE_UINT, threads,
      GST_VIDEO_CONVERTER_OPT_DITHER_METHOD, GST_TYPE_VIDEO_DITHER_METHOD, GST_VIDEO_DITHER_NONE,
      GST_VIDEO_CONVERTER_OPT_RESAMPLER_METHOD, GST_TYPE_VIDEO_RESAMPLER_METHOD, resampler (job->filter),
      GST_VIDEO_CONVERTER_OPT_CHROMA_RESAMPLER_METHOD, GST_TYPE_VIDEO_RESAMPLER_METHOD, resampler (job->filter),
      GST_VIDEO_RESAMPLER_OPT_MAX_TAPS, G_TYPE_INT, 64, NULL);

  /* Pictures here stand alone: when they come and whether fields alternate is not this code's to change. */
  job->from.fps_n = job->to.fps_n = 0;
  job->from.fps_d = job->to.fps_d = 1;
  job->from.interlace_mode = job->to.interlace_mode = GST_VIDEO_INTERLACE_MODE_PROGRESSIVE;
  return gst_video_converter_new (&job->from, &job->to, options);
}

static GstVideoConverter *
find_or_build (NvmmConverter *self, const Job *job)
{
  GstVideoConverter *converter;
  Job made = *job;

  for (guint i = 0; i < CACHED; i++)
    if (self->cache[i].converter != NULL && same_job (&self->cache[i].job, job))
      return self->cache[i].converter;

  converter = build (&made);
  if (converter == NULL)
    return NULL;
  g_clear_pointer (&self->cache[self->next].converter, gst_video_converter_free);
  self->cache[self->next].job = *job;
  self->cache[self->next].converter = converter;
  self->next = (self->next + 1) % CACHED;
  return converter;
}

/*
 * A frame that is part of another. The area starts at whole groups of pixels that share chroma.
 * GstVideoConverter's own areas are not used: it writes past them.
 */
static gboolean
part_of (const GstVideoFrame *frame, const GstVideoRectangle *area, GstVideoFrame *part)
{
  const GstVideoFormatInfo *format = frame->info.finfo;
  gint x, y;

  *part = *frame;
  if (area == NULL)
    return TRUE;
  if (area->x < 0 || area->y < 0 || area->w <= 0 || area->h <= 0
      || area->x + area->w > GST_VIDEO_FRAME_WIDTH (frame) || area->y + area->h > GST_VIDEO_FRAME_HEIGHT (frame))
    return FALSE;
  x = area->x;
  y = area->y;
  if (GST_VIDEO_FORMAT_INFO_IS_COMPLEX (format))
    x &= ~1;
  for (guint i = 0; i < GST_VIDEO_FORMAT_INFO_N_COMPONENTS (format); i++) {
    x &= ~((1 << GST_VIDEO_FORMAT_INFO_W_SUB (format, i)) - 1);
    y &= ~((1 << GST_VIDEO_FORMAT_INFO_H_SUB (format, i)) - 1);
  }
  part->info.width = area->w;
  part->info.height = area->h;
  for (guint plane = 0; plane < GST_VIDEO_FRAME_N_PLANES (frame); plane++) {
    gint component = 0;

    while (GST_VIDEO_FORMAT_INFO_PLANE (format, component) != plane)
      component++;
    part->data[plane] = (guint8 *) frame->data[plane]
        + (gssize) (y >> GST_VIDEO_FORMAT_INFO_H_SUB (format, component)) * frame->info.stride[plane]
        + (GST_VIDEO_FORMAT_INFO_FORMAT (format) == GST_VIDEO_FORMAT_UYVP ? x / 2 * 5
        : (x >> GST_VIDEO_FORMAT_INFO_W_SUB (format, component)) * GST_VIDEO_FORMAT_INFO_PSTRIDE (format, component));
  }
  return TRUE;
}

/* Colorimetry may differ in what no stage here acts on; only matrix and range change bytes. */
static gboolean
same_pixels (const GstVideoFrame *from, const GstVideoFrame *to)
{
  return GST_VIDEO_FRAME_FORMAT (from) == GST_VIDEO_FRAME_FORMAT (to)
      && (!GST_VIDEO_INFO_IS_YUV (&from->info)
          || (from->info.colorimetry.matrix == to->info.colorimetry.matrix
              && from->info.colorimetry.range == to->info.colorimetry.range));
}

gboolean
nvmm_converter_run (NvmmConverter *self, const GstVideoFrame *from, const GstVideoRectangle *from_area,
    GstVideoFrame *to, const GstVideoRectangle *to_area, NvmmFilter filter)
{
  GstVideoFrame read, write;
  GstVideoConverter *converter;
  Job job;

  if (!part_of (from, from_area, &read) || !part_of (to, to_area, &write))
    return FALSE;
  if (read.info.width == write.info.width && read.info.height == write.info.height) {
    if (same_pixels (&read, &write))
      return gst_video_frame_copy (&write, &read);
    if (nvmm_kernel_convert (&read, &write))
      return TRUE;
  }
  job = (Job) { .from = read.info, .to = write.info, .filter = filter };
  converter = find_or_build (self, &job);
  if (converter == NULL)
    return FALSE;
  gst_video_converter_frame (converter, &read, &write);
  return TRUE;
}

void
nvmm_frame_fill_black (GstVideoFrame *frame)
{
  const GstVideoFormatInfo *format = frame->info.finfo;
  const GstVideoFormatInfo *unpacked = gst_video_format_get_info (format->unpack_format);
  guint width = GST_VIDEO_FRAME_WIDTH (frame), height = GST_VIDEO_FRAME_HEIGHT (frame);
  gboolean wide = GST_VIDEO_FORMAT_INFO_BITS (unpacked) > 8;
  gboolean full = frame->info.colorimetry.range == GST_VIDEO_COLOR_RANGE_0_255;
  guint8 *line = g_malloc ((gsize) width * 8);

  for (guint x = 0; x < width * 4; x++) {
    guint component = x % 4;
    guint black = component == 1 ? (full ? 0 : 16) : 128;
    guint value = component == 0 ? 255 : GST_VIDEO_FORMAT_INFO_IS_YUV (unpacked) ? black : 0;

    if (wide)
      ((guint16 *) line)[x] = (guint16) (component == 0 ? 0xffff : value << 8);
    else
      line[x] = (guint8) value;
  }
  for (guint y = 0; y < height; y += format->pack_lines)
    format->pack_func (format, GST_VIDEO_PACK_FLAG_NONE, line, 0, frame->data, frame->info.stride,
        frame->info.chroma_site, y, width);
  g_free (line);
}
