/* Scaling and filling of raw pictures, for elements that place one picture inside another. */
#pragma once

#include <gst/video/video.h>

G_BEGIN_DECLS

/* The values of the interpolation-method property. */
typedef enum
{
  PICTURE_NEAREST,
  PICTURE_BILINEAR,
  PICTURE_CUBIC,
  PICTURE_AREA,
  PICTURE_LANCZOS,
  PICTURE_IGNORED,
  PICTURE_DEFAULT
} PictureInterpolation;

/*
 * Scales `from` into the rectangle `at` of `to`, which must lie inside it. Both have the same format.
 * Where the chroma planes are subsampled the rectangle must start at even coordinates.
 */
void picture_scale (const GstVideoFrame *from, GstVideoFrame *to, const GstVideoRectangle *at,
    PictureInterpolation how);

/* Black within the rectangle `at` of the picture; the same rule of even coordinates. */
void picture_fill_black (GstVideoFrame *picture, const GstVideoRectangle *at);

/* Black all around the rectangle `inner`. */
void picture_fill_black_around (GstVideoFrame *picture, const GstVideoRectangle *inner);

/* The largest rectangle with the source's aspect in the middle of the given one, at even coordinates. */
GstVideoRectangle picture_fit (gint source_width, gint source_height, const GstVideoRectangle *within);

G_END_DECLS
