/* The memory behind surfaces that this library made; the public struct comes first. */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "nvbufsurface.h"

typedef struct
{
  void *base;                   /* what free() takes; NULL for shared and for the later parts of one block */
  void *data;
  size_t size;
  int fd;                       /* -1 unless shared */
} SurfaceAllocation;

typedef struct
{
  NvBufSurface surface;
  SurfaceAllocation allocations[];
} OwnedSurface;

/* Whether memory of this type carries a file descriptor in bufferDesc. */
bool surface_has_descriptor (NvBufSurfaceMemType mem_type);

/* A surface of so many parts that have no memory yet; NvBufSurfaceDestroy frees it. NULL without memory. */
OwnedSurface *surface_new (uint32_t batch_size);

/* Maps `size` bytes of a descriptor, which then belongs to the allocation. */
bool surface_map_descriptor (SurfaceAllocation *allocation, int fd, size_t size);
