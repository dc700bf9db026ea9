/* Mapping and syncing: on a CPU the memory is already there, so what remains is to check and to hand out addresses. */
#include <stdatomic.h>
#include <stddef.h>

#include "report.h"
#include "select.h"

/*
 * A GPU's own memory cannot be mapped, and a program that maps it works here and fails there. It is let through, since
 * the pixels are in reach, and told once what the real thing would have said.
 */
static void
warn_of_device_memory (const NvBufSurface *surface)
{
  static atomic_flag told = ATOMIC_FLAG_INIT;

  if ((surface->memType == NVBUF_MEM_CUDA_DEVICE || surface->memType == NVBUF_MEM_CUDA_ARRAY)
      && !atomic_flag_test_and_set (&told))
    surface_report ("NvBufSurfaceMap", "mapped, but memory type %d cannot be mapped on a GPU: "
        "there, set nvbuf-memory-type to 3 (nvbuf-mem-cuda-unified)", surface->memType);
}

int
NvBufSurfaceMap (NvBufSurface *surf, int index, int plane, NvBufSurfaceMemMapFlags type)
{
  SurfaceRange surfaces, planes;

  if (!select_all (__func__, surf, index, plane, &surfaces))
    return -1;
  if (type > NVBUF_MAP_READ_WRITE) {
    surface_report (__func__, "no such mapping type: %d", type);
    return -1;
  }
  warn_of_device_memory (surf);
  for (uint32_t i = surfaces.first; i < surfaces.end; i++) {
    NvBufSurfaceParams *params = &surf->surfaceList[i];

    select_planes (__func__, params, plane, &planes);
    for (uint32_t p = planes.first; p < planes.end; p++)
      params->mappedAddr.addr[p] = (uint8_t *) params->dataPtr + params->planeParams.offset[p];
  }
  return 0;
}

int
NvBufSurfaceUnMap (NvBufSurface *surf, int index, int plane)
{
  SurfaceRange surfaces, planes;

  if (!select_all (__func__, surf, index, plane, &surfaces))
    return -1;
  for (uint32_t i = surfaces.first; i < surfaces.end; i++) {
    select_planes (__func__, &surf->surfaceList[i], plane, &planes);
    for (uint32_t p = planes.first; p < planes.end; p++)
      surf->surfaceList[i].mappedAddr.addr[p] = NULL;
  }
  return 0;
}

int
NvBufSurfaceSyncForCpu (NvBufSurface *surf, int index, int plane)
{
  SurfaceRange surfaces;

  return select_all (__func__, surf, index, plane, &surfaces) ? 0 : -1;
}

int
NvBufSurfaceSyncForDevice (NvBufSurface *surf, int index, int plane)
{
  SurfaceRange surfaces;

  return select_all (__func__, surf, index, plane, &surfaces) ? 0 : -1;
}

int
NvBufSurfaceSyncGpuL2CacheForDevice (NvBufSurface *surf, int index, NvBufSurfaceGPUL2SyncParams *params)
{
  SurfaceRange surfaces;

  if (params == NULL || params->type < NVBUF_GPU_L2_CACHE_INVALIDATE
      || params->type > NVBUF_GPU_L2_CACHE_FLUSH_INVALIDATE) {
    surface_report (__func__, "no such cache operation");
    return -1;
  }
  return select_surfaces (__func__, surf, index, &surfaces) ? 0 : -1;
}
