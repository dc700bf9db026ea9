#include "select.h"

#include <stddef.h>

#include "report.h"

bool
select_surfaces (const char *function, const NvBufSurface *surface, int index, SurfaceRange *range)
{
  if (surface == NULL || surface->surfaceList == NULL) {
    surface_report (function, "no surface");
    return false;
  }
  if (index < -1 || (index >= 0 && (uint32_t) index >= surface->batchSize)) {
    surface_report (function, "surface %d of a batch of %u", index, surface->batchSize);
    return false;
  }
  *range = index == -1 ? (SurfaceRange) { 0, surface->batchSize } : (SurfaceRange) { index, index + 1 };
  for (uint32_t i = range->first; i < range->end; i++) {
    if (surface->surfaceList[i].dataPtr == NULL) {
      surface_report (function, "surface %u has no memory", i);
      return false;
    }
  }
  return true;
}

bool
select_planes (const char *function, const NvBufSurfaceParams *params, int plane, SurfaceRange *range)
{
  uint32_t planes = params->planeParams.num_planes != 0 ? params->planeParams.num_planes : 1;

  if (plane < -1 || planes > NVBUF_MAX_PLANES || (plane >= 0 && (uint32_t) plane >= planes)) {
    surface_report (function, "plane %d of %u", plane, planes);
    return false;
  }
  *range = plane == -1 ? (SurfaceRange) { 0, planes } : (SurfaceRange) { plane, plane + 1 };
  return true;
}

bool
select_all (const char *function, const NvBufSurface *surface, int index, int plane, SurfaceRange *range)
{
  SurfaceRange planes;

  if (!select_surfaces (function, surface, index, range))
    return false;
  for (uint32_t i = range->first; i < range->end; i++)
    if (!select_planes (function, &surface->surfaceList[i], plane, &planes))
      return false;
  return true;
}
