#include "plan.h"

#include "nvmm.h"
#include "report.h"

guint
plan_pictures (const char *function, const NvBufSurface *surface)
{
  /* Programs of surfaces alone need not know that GStreamer converts their pixels. */
  if (!gst_is_initialized ())
    gst_init (NULL, NULL);
  if (surface == NULL || surface->surfaceList == NULL) {
    surface_report (function, "no surface");
    return 0;
  }
  if (surface->numFilled == 0 || surface->numFilled > surface->batchSize) {
    surface_report (function, "numFilled is %u of a batch of %u", surface->numFilled, surface->batchSize);
    return 0;
  }
  return surface->numFilled;
}

NvBufSurfTransform_Error
plan_frame (const char *function, const NvBufSurface *surface, guint index, GstVideoFrame *frame)
{
  if (index >= surface->batchSize || surface->surfaceList[index].dataPtr == NULL) {
    surface_report (function, "surface %u of a batch of %u has no memory", index, surface->batchSize);
    return NvBufSurfTransformError_Invalid_Params;
  }
  if (!nvmm_surface_frame (surface, index, frame)) {
    surface_report (function, "colour format %d cannot be transformed", surface->surfaceList[index].colorFormat);
    return NvBufSurfTransformError_Unsupported;
  }
  return NvBufSurfTransformError_Success;
}

NvBufSurfTransform_Error
plan_area (const char *function, const NvBufSurfTransformRect *rect, const GstVideoFrame *frame, gboolean even,
    GstVideoRectangle *area)
{
  const guint width = GST_VIDEO_FRAME_WIDTH (frame), height = GST_VIDEO_FRAME_HEIGHT (frame);

  *area = (GstVideoRectangle) { 0, 0, width, height };
  if (rect == NULL)
    return NvBufSurfTransformError_Success;
  if (rect->width == 0 || rect->height == 0 || rect->left >= width || rect->top >= height
      || rect->width > width - rect->left || rect->height > height - rect->top) {
    surface_report (function, "a rectangle at %u, %u of %ux%u is not inside of %ux%u", rect->left, rect->top,
        rect->width, rect->height, width, height);
    return NvBufSurfTransformError_ROI_Error;
  }
  *area = (GstVideoRectangle) { rect->left, rect->top, rect->width, rect->height };
  if (even && GST_VIDEO_INFO_IS_YUV (&frame->info)) {
    area->x &= ~1;
    area->y &= ~1;
    area->w = MAX (area->w & ~1, 1);
    area->h = MAX (area->h & ~1, 1);
  }
  return NvBufSurfTransformError_Success;
}
