/*
 * Pictures from one format, size and place to another: what nvvideoconvert, the muxers, the tiler and nvinfer use.
 * Frames come from nvmm_surface_frame() or gst_video_frame_map(); their info.colorimetry says how YUV is meant.
 */
#pragma once

#include <gst/video/video.h>

G_BEGIN_DECLS

/* How pixels in between are made when sizes differ. */
typedef enum
{
  NVMM_FILTER_NEAREST,
  NVMM_FILTER_BILINEAR,
  NVMM_FILTER_CUBIC,
  NVMM_FILTER_LANCZOS,
} NvmmFilter;

/* The filter an interpolation-method (NvBufSurfTransform_Inter) stands for. */
NvmmFilter nvmm_filter_from_interpolation (guint interpolation);

/* Keeps what a conversion prepared for the next one like it. One thread at a time. */
typedef struct _NvmmConverter NvmmConverter;

NvmmConverter *nvmm_converter_new (void);
void nvmm_converter_free (NvmmConverter * converter);

/*
 * Converts `from_area` of one frame to `to_area` of another; NULL is the whole frame. Areas must lie inside; where
 * pixels share chroma they start at the first pixel that shares the same. What is
 * outside `to_area` is left as it was. FALSE where the pair of formats cannot be converted.
 */
gboolean nvmm_converter_run (NvmmConverter * converter, const GstVideoFrame * from,
    const GstVideoRectangle * from_area, GstVideoFrame * to, const GstVideoRectangle * to_area, NvmmFilter filter);

/* Fills a frame with black, opaque. */
void nvmm_frame_fill_black (GstVideoFrame * frame);

/*
 * Turns and mirrors: `method` counts as flip-method does (0 none, 1 counterclockwise, 2 rotate-180, 3 clockwise,
 * 4 horizontal-flip, 5 upper-right-diagonal, 6 vertical-flip, 7 upper-left-diagonal).
 * The frames have one format, that nvmm_flip_has_format() knows, and sizes that fit (swapped for 1, 3, 5, 7).
 */
gboolean nvmm_flip_has_format (GstVideoFormat format);
gboolean nvmm_flip_swaps_sides (guint method);
void nvmm_flip (const GstVideoFrame * from, GstVideoFrame * to, guint method);

G_END_DECLS
