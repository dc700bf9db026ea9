#include "picture.h"

#include <algorithm>
#include <cstring>

#include <opencv2/imgproc.hpp>

namespace {

int component_of_plane (const GstVideoFrame *frame, int plane)
{
  for (guint c = 0; c < GST_VIDEO_FRAME_N_COMPONENTS (frame); c++)
    if (GST_VIDEO_FORMAT_INFO_PLANE (frame->info.finfo, c) == static_cast<guint> (plane))
      return static_cast<int> (c);
  return 0;
}

GstVideoRectangle whole (const GstVideoFrame *frame)
{
  return { 0, 0, GST_VIDEO_FRAME_WIDTH (frame), GST_VIDEO_FRAME_HEIGHT (frame) };
}

/* One plane's part of the rectangle as an OpenCV matrix over the frame's own memory. */
cv::Mat plane_view (const GstVideoFrame *frame, int plane, const GstVideoRectangle &at)
{
  const GstVideoFormatInfo *format = frame->info.finfo;
  const int component = component_of_plane (frame, plane);
  const int x = at.x >> GST_VIDEO_FORMAT_INFO_W_SUB (format, component);
  const int y = at.y >> GST_VIDEO_FORMAT_INFO_H_SUB (format, component);
  const int right = GST_VIDEO_FORMAT_INFO_SCALE_WIDTH (format, component, at.x + at.w);
  const int bottom = GST_VIDEO_FORMAT_INFO_SCALE_HEIGHT (format, component, at.y + at.h);
  const int pixel = GST_VIDEO_FORMAT_INFO_PSTRIDE (format, component);
  const bool wide = GST_VIDEO_FORMAT_INFO_DEPTH (format, component) > 8;
  const int stride = GST_VIDEO_FRAME_PLANE_STRIDE (frame, plane);
  auto *data = static_cast<guint8 *> (GST_VIDEO_FRAME_PLANE_DATA (frame, plane)) + y * stride + x * pixel;

  return cv::Mat (bottom - y, right - x, wide ? CV_16UC (pixel / 2) : CV_8UC (pixel), data, stride);
}

int opencv_interpolation (PictureInterpolation how)
{
  switch (how) {
    case PICTURE_BILINEAR:
      return cv::INTER_LINEAR;
    case PICTURE_CUBIC:
      return cv::INTER_CUBIC;
    case PICTURE_AREA:
      return cv::INTER_AREA;
    case PICTURE_LANCZOS:
      return cv::INTER_LANCZOS4;
    default:
      return cv::INTER_NEAREST;
  }
}

cv::Scalar black_of_plane (const GstVideoFrame *frame, int plane)
{
  const GstVideoFormatInfo *format = frame->info.finfo;
  const int depth = GST_VIDEO_FORMAT_INFO_DEPTH (format, component_of_plane (frame, plane));
  const int shift = GST_VIDEO_FORMAT_INFO_SHIFT (format, component_of_plane (frame, plane)) + depth - 8;

  if (!GST_VIDEO_FORMAT_INFO_IS_YUV (format) && !GST_VIDEO_FORMAT_INFO_IS_GRAY (format))
    return cv::Scalar (0, 0, 0, 255);
  if (plane > 0)
    return cv::Scalar::all (128 << shift);
  return cv::Scalar::all (frame->info.colorimetry.range == GST_VIDEO_COLOR_RANGE_0_255 ? 0 : 16 << shift);
}

} // namespace

void picture_scale (const GstVideoFrame *from, GstVideoFrame *to, const GstVideoRectangle *at, PictureInterpolation how)
{
  const GstVideoRectangle source = whole (from);

  for (guint plane = 0; plane < GST_VIDEO_FRAME_N_PLANES (to); plane++) {
    const cv::Mat input = plane_view (from, plane, source);
    cv::Mat output = plane_view (to, plane, *at);

    if (input.size () == output.size ())
      input.copyTo (output);
    else
      cv::resize (input, output, output.size (), 0, 0, opencv_interpolation (how));
  }
}

void picture_fill_black (GstVideoFrame *picture, const GstVideoRectangle *at)
{
  if (at->w <= 0 || at->h <= 0)
    return;
  for (guint plane = 0; plane < GST_VIDEO_FRAME_N_PLANES (picture); plane++)
    plane_view (picture, plane, *at).setTo (black_of_plane (picture, plane));
}

void picture_fill_black_around (GstVideoFrame *picture, const GstVideoRectangle *inner)
{
  const int width = GST_VIDEO_FRAME_WIDTH (picture);
  const int height = GST_VIDEO_FRAME_HEIGHT (picture);
  const GstVideoRectangle bands[] = {
    { 0, 0, width, inner->y },
    { 0, inner->y + inner->h, width, height - inner->y - inner->h },
    { 0, inner->y, inner->x, inner->h },
    { inner->x + inner->w, inner->y, width - inner->x - inner->w, inner->h },
  };

  for (const GstVideoRectangle &band : bands)
    picture_fill_black (picture, &band);
}

GstVideoRectangle picture_fit (gint source_width, gint source_height, const GstVideoRectangle *within)
{
  GstVideoRectangle fitted = *within;

  if (static_cast<gint64> (source_width) * within->h > static_cast<gint64> (source_height) * within->w)
    fitted.h = static_cast<int> (gst_util_uint64_scale_int_round (within->w, source_height, source_width));
  else
    fitted.w = static_cast<int> (gst_util_uint64_scale_int_round (within->h, source_width, source_height));
  if (fitted.w < within->w)
    fitted.w = std::max (fitted.w & ~1, 2);
  if (fitted.h < within->h)
    fitted.h = std::max (fitted.h & ~1, 2);
  fitted.w = std::min (fitted.w, within->w);
  fitted.h = std::min (fitted.h, within->h);
  fitted.x += ((within->w - fitted.w) / 2) & ~1;
  fitted.y += ((within->h - fitted.h) / 2) & ~1;
  return fitted;
}
