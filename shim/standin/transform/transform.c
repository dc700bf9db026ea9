/* Each picture of a batch to the one at its place in another. */
#include "async.h"
#include "plan.h"
#include "report.h"

static NvBufSurfTransform_Error
plan_one (const char *function, NvBufSurface *src, NvBufSurface *dst, guint index,
    const NvBufSurfTransformParams *params, Draw *draw)
{
  const guint flags = params->transform_flag;
  const gboolean even = !(flags & NVBUFSURF_TRANSFORM_ALLOW_ODD_CROP);
  NvBufSurfTransform_Error error = plan_frame (function, src, index, &draw->from);

  if (error == NvBufSurfTransformError_Success)
    error = plan_frame (function, dst, index, &draw->to);
  if (error == NvBufSurfTransformError_Success)
    error = plan_area (function, flags & NVBUFSURF_TRANSFORM_CROP_SRC ? &params->src_rect[index] : NULL, &draw->from,
        even, &draw->settings.from_crop);
  if (error == NvBufSurfTransformError_Success)
    error = plan_area (function, flags & NVBUFSURF_TRANSFORM_CROP_DST ? &params->dst_rect[index] : NULL, &draw->to,
        even, &draw->settings.to_crop);
  draw->settings.flip_method = flags & NVBUFSURF_TRANSFORM_FLIP ? params->transform_flip : NvBufSurfTransform_None;
  draw->settings.filter = nvmm_filter_from_interpolation (flags & NVBUFSURF_TRANSFORM_FILTER
      ? params->transform_filter : NvBufSurfTransformInter_Default);
  draw->opacity = 1.0f;
  return error;
}

static NvBufSurfTransform_Error
start (const char *function, NvBufSurface *src, NvBufSurface *dst, const NvBufSurfTransformParams *params,
    NvBufSurfTransformSyncObj_t *sync_obj)
{
  NvBufSurfTransform_Error error = NvBufSurfTransformError_Success;
  guint count = plan_pictures (function, src);
  Draw *draws;

  if (count == 0 || dst == NULL || dst->surfaceList == NULL || dst->batchSize < count || params == NULL) {
    surface_report (function, "source, target and parameters are needed, and a target with room for all pictures");
    return NvBufSurfTransformError_Invalid_Params;
  }
  if (((params->transform_flag & NVBUFSURF_TRANSFORM_CROP_SRC) && params->src_rect == NULL)
      || ((params->transform_flag & NVBUFSURF_TRANSFORM_CROP_DST) && params->dst_rect == NULL)
      || ((params->transform_flag & NVBUFSURF_TRANSFORM_FLIP)
          && params->transform_flip > NvBufSurfTransform_InvTranspose)
      || ((params->transform_flag & NVBUFSURF_TRANSFORM_FILTER)
          && params->transform_filter > NvBufSurfTransformInter_Default)) {
    surface_report (function, "transform_flag %#x names a rectangle, flip or filter that is not there",
        params->transform_flag);
    return NvBufSurfTransformError_Invalid_Params;
  }
  draws = g_new0 (Draw, count);
  for (guint i = 0; i < count && error == NvBufSurfTransformError_Success; i++)
    error = plan_one (function, src, dst, i, params, &draws[i]);
  if (error == NvBufSurfTransformError_Success)
    return draws_start (draws, count, sync_obj);
  g_free (draws);
  return error;
}

NvBufSurfTransform_Error
NvBufSurfTransform (NvBufSurface *src, NvBufSurface *dst, NvBufSurfTransformParams *transform_params)
{
  return start (__func__, src, dst, transform_params, NULL);
}

NvBufSurfTransform_Error
NvBufSurfTransformAsync (NvBufSurface *src, NvBufSurface *dst, NvBufSurfTransformParams *transform_params,
    NvBufSurfTransformSyncObj_t *sync_obj)
{
  return start (__func__, src, dst, transform_params, sync_obj);
}
