/* Surfaces between processes: by a file descriptor, which only surface arrays and handles have. */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "allocation.h"
#include "descriptors.h"
#include "layout.h"
#include "report.h"
#include "select.h"

int
NvBufSurfaceGetMapParams (const NvBufSurface *surf, int index, NvBufSurfaceMapParams *params)
{
  SurfaceRange surfaces;
  const NvBufSurfaceParams *shared;
  const NvBufSurfacePlaneParams *planes;

  if (params == NULL || index < 0) {
    surface_report (__func__, "one surface and room for its parameters are needed");
    return -1;
  }
  if (!select_surfaces (__func__, surf, index, &surfaces))
    return -1;
  if (!surface_has_descriptor (surf->memType)) {
    surface_report (__func__, "memory type %d has no descriptor to share", surf->memType);
    return -1;
  }
  shared = &surf->surfaceList[index];
  planes = &shared->planeParams;
  memset (params, 0, sizeof *params);
  params->num_planes = planes->num_planes;
  params->gpuId = surf->gpuId;
  params->fd = shared->bufferDesc;
  params->totalSize = shared->dataSize;
  params->memType = surf->memType;
  params->layout = shared->layout;
  params->colorFormat = shared->colorFormat;
  if (shared->paramex != NULL) {
    params->chromaSubsampling = shared->paramex->chromaSubsampling;
    params->scanformat = shared->paramex->planeParamsex.scanformat[0];
  }
  for (uint32_t i = 0; i < planes->num_planes; i++) {
    params->planes[i].width = planes->width[i];
    params->planes[i].height = planes->height[i];
    params->planes[i].pitch = planes->pitch[i];
    params->planes[i].offset = planes->offset[i];
    params->planes[i].psize = planes->psize[i];
  }
  return 0;
}

/* The planes must lie in what the descriptor really holds: the parameters come from another process. */
static bool
planes_fit (const NvBufSurfaceMapParams *in, uint64_t size)
{
  if (in->totalSize == 0 || in->totalSize > size || in->num_planes > NVBUF_MAX_PLANES)
    return false;
  for (uint32_t i = 0; i < in->num_planes; i++) {
    const NvBufSurfaceMapPlaneParams *plane = &in->planes[i];

    if ((uint64_t) plane->offset + plane->psize > in->totalSize
        || (uint64_t) plane->pitch * plane->height > plane->psize
        || surface_row_bytes (in->colorFormat, in->planes[0].width, i) > plane->pitch)
      return false;
  }
  return true;
}

int
NvBufSurfaceImport (NvBufSurface **out_nvbuf_surf, const NvBufSurfaceMapParams *in_params)
{
  struct stat status;
  OwnedSurface *owned;
  NvBufSurfaceParams *params;
  int fd;

  if (out_nvbuf_surf == NULL || in_params == NULL) {
    surface_report (__func__, "neither may be NULL");
    return -1;
  }
  *out_nvbuf_surf = NULL;
  if (!surface_has_descriptor (in_params->memType) || fstat ((int) in_params->fd, &status) < 0
      || !planes_fit (in_params, (uint64_t) status.st_size)) {
    surface_report (__func__, "descriptor %d does not hold such a surface", (int) in_params->fd);
    return -1;
  }
  owned = surface_new (1);
  if (owned == NULL)
    return -1;
  fd = fcntl ((int) in_params->fd, F_DUPFD_CLOEXEC, 0);
  if (fd < 0 || !surface_map_descriptor (&owned->allocations[0], fd, in_params->totalSize)) {
    surface_report (__func__, "descriptor %d cannot be mapped", (int) in_params->fd);
    if (fd >= 0)
      close (fd);
    NvBufSurfaceDestroy (&owned->surface);
    return -1;
  }
  descriptors_add (fd, &owned->surface);
  owned->surface.gpuId = in_params->gpuId;
  owned->surface.memType = in_params->memType;
  owned->surface.isImportedBuf = true;
  owned->surface.numFilled = 1;
  params = owned->surface.surfaceList;
  params->width = in_params->planes[0].width;
  params->height = in_params->planes[0].height;
  params->pitch = in_params->planes[0].pitch;
  params->colorFormat = in_params->colorFormat;
  params->layout = in_params->layout;
  params->bufferDesc = (uint64_t) fd;
  params->dataSize = in_params->totalSize;
  params->dataPtr = owned->allocations[0].data;
  params->planeParams.num_planes = in_params->num_planes;
  params->paramex->chromaSubsampling = in_params->chromaSubsampling;
  for (uint32_t i = 0; i < in_params->num_planes; i++) {
    const NvBufSurfaceMapPlaneParams *plane = &in_params->planes[i];

    params->planeParams.width[i] = plane->width;
    params->planeParams.height[i] = plane->height;
    params->planeParams.pitch[i] = plane->pitch;
    params->planeParams.offset[i] = plane->offset;
    params->planeParams.psize[i] = plane->psize;
    params->planeParams.bytesPerPix[i] = plane->width != 0
        ? surface_row_bytes (in_params->colorFormat, params->width, i) / plane->width : 0;
    params->paramex->planeParamsex.scanformat[i] = in_params->scanformat;
  }
  *out_nvbuf_surf = &owned->surface;
  return 0;
}
