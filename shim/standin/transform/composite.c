/* Several pictures onto one. */
#include "async.h"
#include "plan.h"
#include "profile.h"
#include "report.h"

static NvBufSurfTransform_Error
plan_one (const char *function, NvBufSurface *src, guint index, const NvBufSurfTransformRect *from,
    const NvBufSurface *dst, const NvBufSurfTransformRect *to, Draw *draw)
{
  NvBufSurfTransform_Error error = plan_frame (function, src, index, &draw->from);

  if (error == NvBufSurfTransformError_Success)
    error = plan_frame (function, dst, 0, &draw->to);
  if (error == NvBufSurfTransformError_Success)
    error = plan_area (function, from, &draw->from, TRUE, &draw->settings.from_crop);
  if (error == NvBufSurfTransformError_Success)
    error = plan_area (function, to, &draw->to, TRUE, &draw->settings.to_crop);
  draw->opacity = 1.0f;
  return error;
}

static gboolean
is_target (const char *function, const NvBufSurface *dst)
{
  if (dst != NULL && dst->surfaceList != NULL && dst->batchSize > 0)
    return TRUE;
  surface_report (function, "no target");
  return FALSE;
}

static NvBufSurfTransform_Error
start (const char *function, NvBufSurface *src, NvBufSurface *dst, const NvBufSurfTransformCompositeParams *params,
    NvBufSurfTransformSyncObj_t *sync_obj)
{
  NvBufSurfTransform_Error error = NvBufSurfTransformError_Success;
  guint count = plan_pictures (function, src);
  NvmmFilter filter;
  Draw *draws;

  if (count == 0 || !is_target (function, dst))
    return NvBufSurfTransformError_Invalid_Params;
  if (params == NULL || !(params->composite_flag & NVBUFSURF_TRANSFORM_COMPOSITE) || params->src_comp_rect == NULL
      || params->dst_comp_rect == NULL || params->input_buf_count == 0 || params->input_buf_count > count) {
    surface_report (function, "composite_flag, both lists of rectangles and the number of pictures are needed");
    return NvBufSurfTransformError_Invalid_Params;
  }
  filter = nvmm_filter_from_interpolation (params->composite_flag & NVBUFSURF_TRANSFORM_COMPOSITE_FILTER
      ? params->composite_filter : NvBufSurfTransformInter_Default);
  count = params->input_buf_count;
  draws = g_new0 (Draw, count);
  for (guint i = 0; i < count && error == NvBufSurfTransformError_Success; i++) {
    error = plan_one (function, src, i, &params->src_comp_rect[i], dst, &params->dst_comp_rect[i], &draws[i]);
    draws[i].settings.filter = filter;
  }
  if (error == NvBufSurfTransformError_Success)
    return draws_start (draws, count, sync_obj);
  g_free (draws);
  return error;
}

NvBufSurfTransform_Error
NvBufSurfTransformComposite (NvBufSurface *src, NvBufSurface *dst, NvBufSurfTransformCompositeParams *composite_params)
{
  return start (__func__, src, dst, composite_params, NULL);
}

NvBufSurfTransform_Error
NvBufSurfTransformCompositeAsync (NvBufSurface *src, NvBufSurface *dst,
    NvBufSurfTransformCompositeParams *composite_params, NvBufSurfTransformSyncObj_t *sync_obj)
{
  return start (__func__, src, dst, composite_params, sync_obj);
}

static NvBufSurfTransform_Error
start_many (const char *function, NvBufSurface **src, NvBufSurface *dst,
    const NvBufSurfTransformCompositeBlendParamsEx *params, NvBufSurfTransformSyncObj_t *sync_obj)
{
  NvBufSurfTransform_Error error = NvBufSurfTransformError_Success;
  guint count;
  Draw *draws;

  if (!standin_profile_is_jetson ()) {
    surface_report (function, "only Jetson has this");
    return NvBufSurfTransformError_Unsupported;
  }
  if (src == NULL || params == NULL || params->params.input_buf_count == 0 || params->src_comp_rect == NULL
      || params->dst_comp_rect == NULL || !is_target (function, dst)) {
    surface_report (function, "sources, a target and both lists of rectangles are needed");
    return NvBufSurfTransformError_Invalid_Params;
  }
  count = params->params.input_buf_count;
  draws = g_new0 (Draw, count);
  for (guint i = 0; i < count && error == NvBufSurfTransformError_Success; i++) {
    if (plan_pictures (function, src[i]) == 0) {
      error = NvBufSurfTransformError_Invalid_Params;
      break;
    }
    error = plan_one (function, src[i], 0, &params->src_comp_rect[i], dst, &params->dst_comp_rect[i], &draws[i]);
    draws[i].settings.filter = nvmm_filter_from_interpolation (params->composite_blend_filter != NULL
        ? params->composite_blend_filter[i] : NvBufSurfTransformInter_Default);
    if ((params->params.composite_blend_flag & NVBUFSURF_TRANSFORM_BLEND) && params->alpha != NULL)
      draws[i].opacity = CLAMP (params->alpha[i], 0.0f, 1.0f);
  }
  if (error == NvBufSurfTransformError_Success)
    return draws_start (draws, count, sync_obj);
  g_free (draws);
  return error;
}

NvBufSurfTransform_Error
NvBufSurfTransformMultiInputBufCompositeBlend (NvBufSurface **src, NvBufSurface *dst,
    NvBufSurfTransformCompositeBlendParamsEx *composite_blend_params)
{
  return start_many (__func__, src, dst, composite_blend_params, NULL);
}

NvBufSurfTransform_Error
NvBufSurfTransformMultiInputBufCompositeBlendAsync (NvBufSurface **src, NvBufSurface *dst,
    NvBufSurfTransformCompositeBlendParamsEx *composite_blend_params, NvBufSurfTransformSyncObj_t *sync_obj)
{
  return start_many (__func__, src, dst, composite_blend_params, sync_obj);
}
