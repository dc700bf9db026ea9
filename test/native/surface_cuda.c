/*
 * Surfaces in a GPU's memory, made with the driver's own functions, and plain copies to measure against.
 * Loaded by test/surface/cuda.test.ts. The driver is found at run time, so that this compiles anywhere.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "nvbufsurface.h"

typedef struct {
  size_t from_x, from_y;
  unsigned from_type;
  const void *from_host;
  uintptr_t from_device;
  void *from_array;
  size_t from_pitch, to_x, to_y;
  unsigned to_type;
  void *to_host;
  uintptr_t to_device;
  void *to_array;
  size_t to_pitch, bytes, rows;
} Copy2D;

enum { HOST = 1, DEVICE = 2, ATTACH_GLOBAL = 1, HOST_PORTABLE = 1 };

static int (*cu_init) (unsigned);
static int (*device_count) (int *);
static int (*device_get) (int *, int);
static int (*device_name) (char *, int, int);
static int (*context_retain) (void **, int);
static int (*context_push) (void *);
static int (*context_pop) (void **);
static int (*context_current) (void **);
static int (*mem_alloc) (uintptr_t *, size_t);
static int (*mem_alloc_pitch) (uintptr_t *, size_t *, size_t, size_t, unsigned);
static int (*mem_alloc_managed) (uintptr_t *, size_t, unsigned);
static int (*mem_alloc_host) (void **, size_t, unsigned);
static int (*mem_free) (uintptr_t);
static int (*mem_free_host) (void *);
static int (*copy_in) (uintptr_t, const void *, size_t);
static int (*copy_out) (void *, uintptr_t, size_t);
static int (*copy_2d) (const Copy2D *);

static void *context;

/* The number of GPUs that can be used; 0 where there is no driver. */
int
sc_open (void)
{
  void *driver = dlopen ("libcuda.so.1", RTLD_NOW);
  int count = 0, device;

  if (driver == NULL)
    return 0;
#define FIND(variable, name) (*(void **) &variable = dlsym (driver, name)) == NULL
  if (FIND (cu_init, "cuInit") || FIND (device_count, "cuDeviceGetCount") || FIND (device_get, "cuDeviceGet")
      || FIND (device_name, "cuDeviceGetName") || FIND (context_retain, "cuDevicePrimaryCtxRetain")
      || FIND (context_push, "cuCtxPushCurrent_v2") || FIND (context_pop, "cuCtxPopCurrent_v2")
      || FIND (context_current, "cuCtxGetCurrent") || FIND (mem_alloc, "cuMemAlloc_v2")
      || FIND (mem_alloc_pitch, "cuMemAllocPitch_v2") || FIND (mem_alloc_managed, "cuMemAllocManaged")
      || FIND (mem_alloc_host, "cuMemHostAlloc") || FIND (mem_free, "cuMemFree_v2")
      || FIND (mem_free_host, "cuMemFreeHost") || FIND (copy_in, "cuMemcpyHtoD_v2")
      || FIND (copy_out, "cuMemcpyDtoH_v2") || FIND (copy_2d, "cuMemcpy2D_v2"))
    return 0;
#undef FIND
  if (cu_init (0) != 0 || device_count (&count) != 0 || count == 0)
    return 0;
  if (device_get (&device, 0) != 0 || context_retain (&context, device) != 0)
    return 0;
  return count;
}

void
sc_name (char *name, int size)
{
  device_name (name, size, 0);
}

/* Whether a context is current on this thread. */
int
sc_current (void)
{
  void *current = NULL;

  context_current (&current);
  return current != NULL;
}

/* Leaves a context current, as a program with CUDA code of its own does; or takes it back. */
void
sc_push (void)
{
  context_push (context);
}

void
sc_pop (void)
{
  void *popped;

  context_pop (&popped);
}

/*
 * A batch of one surface of `planes` planes; `bytes` and `rows` are those of each plane. How its memory is made:
 * "malloc" (rows follow each other at `pitch`), "pitch" (as the driver pads them), "managed", "pinned".
 * `pixels` are all bytes of it without padding. NULL where the driver refuses.
 */
NvBufSurface *
sc_surface (const char *how, int format, unsigned width, unsigned height, unsigned planes, const unsigned *bytes,
    const unsigned *rows, unsigned pitch, const unsigned char *pixels)
{
  NvBufSurface *batch = calloc (1, sizeof *batch);
  NvBufSurfaceParams *params = calloc (1, sizeof *params);
  unsigned total = 0;
  size_t padded = pitch;
  uintptr_t memory = 0;
  void *host = NULL;
  int failed;

  for (unsigned p = 0; p < planes; p++)
    total += rows[p];
  context_push (context);
  if (strcmp (how, "pitch") == 0)
    failed = mem_alloc_pitch (&memory, &padded, bytes[0], total, 16);
  else if (strcmp (how, "managed") == 0)
    failed = mem_alloc_managed (&memory, padded * total, ATTACH_GLOBAL);
  else if (strcmp (how, "pinned") == 0)
    failed = mem_alloc_host (&host, padded * total, HOST_PORTABLE);
  else
    failed = mem_alloc (&memory, padded * total);
  if (host != NULL)
    memory = (uintptr_t) host;
  batch->batchSize = batch->numFilled = 1;
  batch->surfaceList = params;
  batch->memType = host != NULL ? NVBUF_MEM_CUDA_PINNED
      : strcmp (how, "managed") == 0 ? NVBUF_MEM_CUDA_UNIFIED : NVBUF_MEM_CUDA_DEVICE;
  params->width = width;
  params->height = height;
  params->pitch = (unsigned) padded;
  params->colorFormat = format;
  params->dataPtr = (void *) memory;
  params->dataSize = (unsigned) (padded * total);
  params->planeParams.num_planes = planes;
  for (unsigned p = 0, row = 0; p < planes; p++) {
    params->planeParams.pitch[p] = (unsigned) padded;
    params->planeParams.offset[p] = (unsigned) (padded * row);
    for (unsigned y = 0; y < rows[p] && !failed; y++, row++, pixels += bytes[p]) {
      if (host != NULL)
        memcpy ((unsigned char *) host + padded * row, pixels, bytes[p]);
      else
        failed = copy_in (memory + padded * row, pixels, bytes[p]);
    }
  }
  sc_pop ();
  return failed ? NULL : batch;
}

/* Host memory that the driver copies to without waiting; kept until the process ends. */
void *
sc_pinned (unsigned size)
{
  void *memory = NULL;

  context_push (context);
  if (mem_alloc_host (&memory, size, HOST_PORTABLE) != 0)
    memory = NULL;
  sc_pop ();
  return memory;
}

/* One byte of its memory as the GPU has it. */
int
sc_byte (NvBufSurface *batch, unsigned at)
{
  unsigned char byte = 0;

  context_push (context);
  if (copy_out (&byte, (uintptr_t) batch->surfaceList->dataPtr + at, 1) != 0)
    byte = 0;
  sc_pop ();
  return byte;
}

/* Nanoseconds that plain cuMemcpy2D takes for one frame; negative where it fails. */
double
sc_plain_copy (NvBufSurface *batch, const unsigned *bytes, const unsigned *rows, unsigned char *to)
{
  NvBufSurfaceParams *params = batch->surfaceList;
  struct timespec begin, end;
  int failed = 0;

  clock_gettime (CLOCK_MONOTONIC, &begin);
  context_push (context);
  for (unsigned p = 0; p < params->planeParams.num_planes && !failed; p++) {
    failed = copy_2d (&(Copy2D) {
          .from_type = DEVICE, .from_device = (uintptr_t) params->dataPtr + params->planeParams.offset[p],
          .from_pitch = params->planeParams.pitch[p], .to_type = HOST, .to_host = to, .to_pitch = bytes[p],
          .bytes = bytes[p], .rows = rows[p] });
    to += (size_t) bytes[p] * rows[p];
  }
  sc_pop ();
  clock_gettime (CLOCK_MONOTONIC, &end);
  return failed ? -1 : (end.tv_sec - begin.tv_sec) * 1e9 + (end.tv_nsec - begin.tv_nsec);
}

void
sc_free (NvBufSurface *batch)
{
  context_push (context);
  if (batch->memType == NVBUF_MEM_CUDA_PINNED)
    mem_free_host (batch->surfaceList->dataPtr);
  else
    mem_free ((uintptr_t) batch->surfaceList->dataPtr);
  sc_pop ();
  free (batch->surfaceList);
  free (batch);
}
