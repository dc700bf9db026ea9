/* Session parameters: kept for each thread, and without effect on a CPU. */
#include "nvbufsurftransform.h"
#include "profile.h"
#include "report.h"

static _Thread_local NvBufSurfTransformConfigParams session;

NvBufSurfTransform_Error
NvBufSurfTransformSetSessionParams (NvBufSurfTransformConfigParams *config_params)
{
  if (config_params == NULL || config_params->compute_mode > NvBufSurfTransformCompute_VIC
      || config_params->gpu_id < 0) {
    surface_report (__func__, "no parameters, or none that can be");
    return NvBufSurfTransformError_Invalid_Params;
  }
  if (config_params->compute_mode == NvBufSurfTransformCompute_VIC && !standin_profile_is_jetson ()) {
    surface_report (__func__, "only Jetson has a VIC");
    return NvBufSurfTransformError_Unsupported;
  }
  session = *config_params;
  return NvBufSurfTransformError_Success;
}

NvBufSurfTransform_Error
NvBufSurfTransformGetSessionParams (NvBufSurfTransformConfigParams *config_params)
{
  if (config_params == NULL) {
    surface_report (__func__, "nowhere to put them");
    return NvBufSurfTransformError_Invalid_Params;
  }
  *config_params = session;
  return NvBufSurfTransformError_Success;
}

NvBufSurfTransform_Error
NvBufSurfTransformSetDefaultSession (void)
{
  session = (NvBufSurfTransformConfigParams) { 0 };
  return NvBufSurfTransformError_Success;
}
