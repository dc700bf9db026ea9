/* NvBufSurfaceCreate, NvBufSurfaceAllocate, NvBufSurfaceDestroy, NvBufSurfaceFromFd. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "allocation.h"
#include "descriptors.h"
#include "layout.h"
#include "profile.h"
#include "report.h"

/* A batch size beyond this is a caller's mistake, not a wish. */
#define MAX_BATCH 4096u

/* Surfaces made here and not yet destroyed: a pointer is looked up before what it points to is believed. */
static pthread_mutex_t live_lock = PTHREAD_MUTEX_INITIALIZER;
static void *live;

static int
compare_addresses (const void *a, const void *b)
{
  return a < b ? -1 : a > b;
}

/* Kept inverted, so that no leak checker takes this table for the owner of a forgotten surface. */
static const void *
live_key (const NvBufSurface *surface)
{
  return (const void *) ~(uintptr_t) surface;
}

static bool
live_add (const NvBufSurface *surface)
{
  pthread_mutex_lock (&live_lock);
  bool added = tsearch (live_key (surface), &live, compare_addresses) != NULL;
  pthread_mutex_unlock (&live_lock);
  return added;
}

static bool
live_remove (const NvBufSurface *surface)
{
  pthread_mutex_lock (&live_lock);
  bool removed = tdelete (live_key (surface), &live, compare_addresses) != NULL;
  pthread_mutex_unlock (&live_lock);
  return removed;
}

static NvBufSurfaceMemType
resolve_mem_type (NvBufSurfaceMemType asked)
{
  if (asked != NVBUF_MEM_DEFAULT)
    return asked;
  return standin_profile_is_jetson () ? NVBUF_MEM_SURFACE_ARRAY : NVBUF_MEM_CUDA_DEVICE;
}

bool
surface_has_descriptor (NvBufSurfaceMemType mem_type)
{
  return mem_type == NVBUF_MEM_SURFACE_ARRAY || mem_type == NVBUF_MEM_HANDLE;
}

/* calloc leaves the pages of a large fresh block untouched, so a wide batch costs only what is written to. */
static bool
allocate_plain (SurfaceAllocation *allocation, size_t size)
{
  uintptr_t address;

  allocation->base = calloc (1, size + SURFACE_MEMORY_ALIGNMENT);
  if (allocation->base == NULL)
    return false;
  address = (uintptr_t) allocation->base + SURFACE_MEMORY_ALIGNMENT - 1;
  allocation->data = (void *) (address & ~(uintptr_t) (SURFACE_MEMORY_ALIGNMENT - 1));
  return true;
}

bool
surface_map_descriptor (SurfaceAllocation *allocation, int fd, size_t size)
{
  void *mapped = mmap (NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

  if (mapped == MAP_FAILED)
    return false;
  allocation->fd = fd;
  allocation->data = mapped;
  allocation->size = size;
  return true;
}

/* Memory that another process can map by its descriptor, as a DMABUF can be. */
static bool
allocate_shared (SurfaceAllocation *allocation, size_t size)
{
  int fd = memfd_create ("nvbufsurface", MFD_CLOEXEC);

  if (fd < 0)
    return false;
  if (ftruncate (fd, (off_t) size) < 0 || !surface_map_descriptor (allocation, fd, size)) {
    close (fd);
    return false;
  }
  return true;
}

static void
free_allocation (SurfaceAllocation *allocation)
{
  if (allocation->fd >= 0) {
    descriptors_remove (allocation->fd);
    munmap (allocation->data, allocation->size);
    close (allocation->fd);
  }
  free (allocation->base);
}

static void
fill_params (NvBufSurfaceParams *params, const NvBufSurfaceCreateParams *create,
    const NvBufSurfaceAllocateParams *extended, const NvBufSurfacePlaneParams *planes, uint32_t size)
{
  params->width = create->size != 0 ? 0 : create->width;
  params->height = create->size != 0 ? 0 : create->height;
  params->pitch = planes->pitch[0];
  params->colorFormat = create->size != 0 ? NVBUF_COLOR_FORMAT_INVALID : create->colorFormat;
  params->layout = create->layout;
  params->dataSize = size;
  params->planeParams = *planes;
  if (extended != NULL) {
    params->paramex->chromaSubsampling = extended->chromaSubsampling;
    params->paramex->is_protected = extended->memtag == NvBufSurfaceTag_PROTECTED;
    params->paramex->sizeofvaliddatainbytes = (int32_t) size;
    for (uint32_t i = 0; i < planes->num_planes; i++)
      params->paramex->planeParamsex.scanformat[i] = extended->displayscanformat;
  }
}

OwnedSurface *
surface_new (uint32_t batch_size)
{
  OwnedSurface *owned = calloc (1, sizeof *owned + batch_size * sizeof *owned->allocations);
  NvBufSurface *surface;
  bool done;

  if (owned == NULL)
    return NULL;
  surface = &owned->surface;
  surface->batchSize = batch_size;
  surface->surfaceList = calloc (batch_size, sizeof *surface->surfaceList);
  done = surface->surfaceList != NULL && live_add (surface);
  for (uint32_t i = 0; i < batch_size && done; i++) {
    owned->allocations[i].fd = -1;
    surface->surfaceList[i].paramex = calloc (1, sizeof *surface->surfaceList[i].paramex);
    done = surface->surfaceList[i].paramex != NULL;
  }
  if (done)
    return owned;
  surface_report (__func__, "no memory for a batch of %u", batch_size);
  live_remove (surface);
  for (uint32_t i = 0; i < batch_size && surface->surfaceList != NULL; i++)
    free (surface->surfaceList[i].paramex);
  free (surface->surfaceList);
  free (owned);
  return NULL;
}

static int
create_surface (const char *function, NvBufSurface **out, uint32_t batch_size, const NvBufSurfaceCreateParams *create,
    const NvBufSurfaceAllocateParams *extended)
{
  NvBufSurfacePlaneParams planes = { 0 };
  uint32_t size = create->size;
  OwnedSurface *owned;
  NvBufSurface *surface;

  *out = NULL;
  if (batch_size == 0 || batch_size > MAX_BATCH) {
    surface_report (function, "batch size %u is not in 1..%u", batch_size, MAX_BATCH);
    return -1;
  }
  if (create->memType > NVBUF_MEM_CUDA_ARRAY) {
    surface_report (function, "no such memory type: %d", create->memType);
    return -1;
  }
  if (size == 0 && !surface_layout (create->colorFormat, create->width, create->height,
          extended == NULL || !extended->disablePitchPadding, &planes, &size)) {
    surface_report (function, "cannot lay out %ux%u in colour format %d", create->width, create->height,
        create->colorFormat);
    return -1;
  }

  owned = surface_new (batch_size);
  if (owned == NULL)
    return -1;
  surface = &owned->surface;
  surface->gpuId = create->gpuId;
  surface->memType = resolve_mem_type (create->memType);
  surface->isContiguous = create->isContiguous && !surface_has_descriptor (surface->memType);

  /* Surfaces in one block follow each other at this distance. */
  size_t stride = ((size_t) size + SURFACE_PITCH_ALIGNMENT - 1) & ~(size_t) (SURFACE_PITCH_ALIGNMENT - 1);

  for (uint32_t i = 0; i < batch_size; i++) {
    SurfaceAllocation *allocation = &owned->allocations[i];
    NvBufSurfaceParams *params = &surface->surfaceList[i];
    bool done = true;

    allocation->size = size;
    if (surface_has_descriptor (surface->memType))
      done = allocate_shared (allocation, size) && descriptors_add (allocation->fd, surface);
    else if (!surface->isContiguous)
      done = allocate_plain (allocation, size);
    else if (i == 0)
      done = allocate_plain (allocation, stride * batch_size);
    else
      allocation->data = (uint8_t *) owned->allocations[0].data + stride * i;
    if (!done) {
      surface_report (function, "no memory for %u surfaces of %u bytes: %s", batch_size, size, strerror (errno));
      NvBufSurfaceDestroy (surface);
      return -1;
    }
    params->dataPtr = allocation->data;
    params->bufferDesc = allocation->fd >= 0 ? (uint64_t) allocation->fd : 0;
    fill_params (params, create, extended, &planes, size);
  }
  *out = surface;
  return 0;
}

int
NvBufSurfaceCreate (NvBufSurface **surf, uint32_t batchSize, NvBufSurfaceCreateParams *params)
{
  if (surf == NULL || params == NULL) {
    surface_report (__func__, "surf and params must not be NULL");
    return -1;
  }
  return create_surface (__func__, surf, batchSize, params, NULL);
}

int
NvBufSurfaceAllocate (NvBufSurface **surf, uint32_t batchSize, NvBufSurfaceAllocateParams *paramsext)
{
  if (surf == NULL || paramsext == NULL) {
    surface_report (__func__, "surf and paramsext must not be NULL");
    return -1;
  }
  return create_surface (__func__, surf, batchSize, &paramsext->params, paramsext);
}

int
NvBufSurfaceDestroy (NvBufSurface *surf)
{
  OwnedSurface *owned = (OwnedSurface *) surf;

  if (surf == NULL || !live_remove (surf)) {
    surface_report (__func__, "not a surface made by this library, or destroyed before");
    return -1;
  }
  for (uint32_t i = 0; i < surf->batchSize; i++) {
    free_allocation (&owned->allocations[i]);
    free (surf->surfaceList[i].paramex);
  }
  free (surf->surfaceList);
  free (owned);
  return 0;
}

int
NvBufSurfaceFromFd (int dmabuf_fd, void **buffer)
{
  NvBufSurface *found = buffer != NULL ? descriptors_find (dmabuf_fd) : NULL;

  if (found == NULL) {
    surface_report (__func__, "no surface has descriptor %d", dmabuf_fd);
    return -1;
  }
  *buffer = found;
  return 0;
}
