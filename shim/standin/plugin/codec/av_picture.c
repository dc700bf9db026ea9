#include "av_picture.h"

#include <string.h>

static GstVideoFormat
video_format (enum AVPixelFormat format)
{
  switch (format) {
    case AV_PIX_FMT_YUV420P:
    case AV_PIX_FMT_YUVJ420P:
      return GST_VIDEO_FORMAT_I420;
    case AV_PIX_FMT_YUV422P:
    case AV_PIX_FMT_YUVJ422P:
      return GST_VIDEO_FORMAT_Y42B;
    case AV_PIX_FMT_YUV444P:
    case AV_PIX_FMT_YUVJ444P:
      return GST_VIDEO_FORMAT_Y444;
    case AV_PIX_FMT_YUV411P:
    case AV_PIX_FMT_YUVJ411P:
      return GST_VIDEO_FORMAT_Y41B;
    case AV_PIX_FMT_NV12:
      return GST_VIDEO_FORMAT_NV12;
    case AV_PIX_FMT_GRAY8:
      return GST_VIDEO_FORMAT_GRAY8;
    case AV_PIX_FMT_YUV420P10LE:
      return GST_VIDEO_FORMAT_I420_10LE;
    case AV_PIX_FMT_YUV422P10LE:
      return GST_VIDEO_FORMAT_I422_10LE;
    case AV_PIX_FMT_YUV444P10LE:
      return GST_VIDEO_FORMAT_Y444_10LE;
    case AV_PIX_FMT_YUV420P12LE:
      return GST_VIDEO_FORMAT_I420_12LE;
    case AV_PIX_FMT_YUV422P12LE:
      return GST_VIDEO_FORMAT_I422_12LE;
    case AV_PIX_FMT_YUV444P12LE:
      return GST_VIDEO_FORMAT_Y444_12LE;
    case AV_PIX_FMT_GBRP:
      return GST_VIDEO_FORMAT_GBR;
    default:
      return GST_VIDEO_FORMAT_UNKNOWN;
  }
}

static gboolean
is_full_range (const AVFrame *picture)
{
  return picture->color_range == AVCOL_RANGE_JPEG || picture->format == AV_PIX_FMT_YUVJ420P
      || picture->format == AV_PIX_FMT_YUVJ422P || picture->format == AV_PIX_FMT_YUVJ444P
      || picture->format == AV_PIX_FMT_YUVJ411P;
}

gboolean
av_picture_view (const AVFrame *picture, GstVideoFrame *view)
{
  GstVideoFormat format = video_format (picture->format);
  GstVideoColorimetry *colours;

  memset (view, 0, sizeof *view);
  if (format == GST_VIDEO_FORMAT_UNKNOWN
      || !gst_video_info_set_format (&view->info, format, picture->width, picture->height))
    return FALSE;
  /* libav counts these as ISO/IEC 23091 does. */
  colours = &view->info.colorimetry;
  if (GST_VIDEO_INFO_IS_YUV (&view->info)) {
    if (picture->colorspace != AVCOL_SPC_UNSPECIFIED && picture->colorspace != AVCOL_SPC_RGB)
      colours->matrix = gst_video_color_matrix_from_iso (picture->colorspace);
    if (picture->color_range != AVCOL_RANGE_UNSPECIFIED || is_full_range (picture))
      colours->range = is_full_range (picture) ? GST_VIDEO_COLOR_RANGE_0_255 : GST_VIDEO_COLOR_RANGE_16_235;
  }
  if (picture->color_primaries != AVCOL_PRI_UNSPECIFIED)
    colours->primaries = gst_video_color_primaries_from_iso (picture->color_primaries);
  if (picture->color_trc != AVCOL_TRC_UNSPECIFIED)
    colours->transfer = gst_video_transfer_function_from_iso (picture->color_trc);
  if (picture->chroma_location == AVCHROMA_LOC_LEFT)
    view->info.chroma_site = GST_VIDEO_CHROMA_SITE_MPEG2;
  else if (picture->chroma_location == AVCHROMA_LOC_CENTER)
    view->info.chroma_site = GST_VIDEO_CHROMA_SITE_JPEG;
  for (guint plane = 0; plane < GST_VIDEO_INFO_N_PLANES (&view->info); plane++) {
    view->data[plane] = picture->data[plane];
    view->info.stride[plane] = picture->linesize[plane];
  }
  return TRUE;
}

GstVideoFormat
av_picture_output_format (const GstVideoFrame *view)
{
  const GstVideoFormatInfo *format = view->info.finfo;
  gboolean full_chroma = GST_VIDEO_FORMAT_INFO_IS_YUV (format) && GST_VIDEO_FORMAT_INFO_W_SUB (format, 1) == 0;

  switch (GST_VIDEO_FORMAT_INFO_DEPTH (format, 0)) {
    case 8:
      return full_chroma ? GST_VIDEO_FORMAT_Y444 : GST_VIDEO_FORMAT_NV12;
    case 10:
      return full_chroma ? GST_VIDEO_FORMAT_Y444_10LE : GST_VIDEO_FORMAT_P010_10LE;
    default:
      return full_chroma ? GST_VIDEO_FORMAT_Y444_12LE : GST_VIDEO_FORMAT_I420_12LE;
  }
}
