/* What has to do with a GPU: there is none, and each call says so. */
#include <string.h>

#include "profile.h"
#include "report.h"
#include "select.h"

static int
refuse (const char *function, const NvBufSurface *surf, int index, const char *what)
{
  SurfaceRange surfaces;

  if (select_surfaces (function, surf, index, &surfaces))
    surface_report (function, "there is no %s without a GPU", what);
  return -1;
}

int
NvBufSurfaceMapEglImage (NvBufSurface *surf, int index)
{
  return refuse (__func__, surf, index, "EGLImage");
}

int
NvBufSurfaceUnMapEglImage (NvBufSurface *surf, int index)
{
  return refuse (__func__, surf, index, "EGLImage");
}

int
NvBufSurfaceMapCudaBuffer (NvBufSurface *surf, int index)
{
  return refuse (__func__, surf, index, "CUDA buffer");
}

int
NvBufSurfaceUnMapCudaBuffer (NvBufSurface *surf, int index)
{
  return refuse (__func__, surf, index, "CUDA buffer");
}

int
NvBufSurfaceMapNvmmBuffer (NvBufSurface *surf, int index)
{
  return refuse (__func__, surf, index, "NVMM buffer of another kind");
}

int
NvBufSurfaceUnMapNvmmBuffer (NvBufSurface *surf, int index)
{
  return refuse (__func__, surf, index, "NVMM buffer of another kind");
}

int
NvBufSurfaceGetDeviceInfo (NvBufSurfaceDeviceInfo *info)
{
  if (info == NULL) {
    surface_report (__func__, "info must not be NULL");
    return -1;
  }
  memset (info, 0, sizeof *info);
  info->driverType = NVBUF_DRIVER_TYPE_UNKNOWN;
  info->platformType = NVBUF_PLATFORM_TYPE_UNKNOWN;
  info->isIntegratedGpu = standin_profile_is_jetson ();
  return 0;
}
