/* Copies out of a GPU's memory by the driver, which is found when it is first needed. */
#include "image.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

/* Of the driver's interface, as its binary form has been since CUDA 4. */
typedef int CudaResult;
typedef int CudaDevice;
typedef struct CudaContext CudaContext;
typedef struct CudaStream CudaStream;

enum { CUDA_OK = 0, MEMORY_HOST = 1, MEMORY_DEVICE = 2, STREAM_DEFAULT = 0 };

typedef struct {
  size_t from_x, from_y;
  unsigned from_type;
  const void *from_host;
  uintptr_t from_device;
  void *from_array;
  size_t from_pitch;
  size_t to_x, to_y;
  unsigned to_type;
  void *to_host;
  uintptr_t to_device;
  void *to_array;
  size_t to_pitch;
  size_t bytes, rows;
} Copy2D;

typedef struct {
  CudaResult (*init) (unsigned flags);
  CudaResult (*device_get) (CudaDevice *device, int ordinal);
  CudaResult (*context_retain) (CudaContext **context, CudaDevice device);
  CudaResult (*context_push) (CudaContext *context);
  CudaResult (*context_pop) (CudaContext **context);
  CudaResult (*stream_create) (CudaStream **stream, unsigned flags);
  CudaResult (*stream_synchronize) (CudaStream *stream);
  CudaResult (*copy) (void *to, uintptr_t from, size_t bytes, CudaStream *stream);
  CudaResult (*copy_2d) (const Copy2D *copy, CudaStream *stream);
  CudaResult (*error_name) (CudaResult result, const char **name);
} Driver;

#define MAX_GPUS 64

/* A primary context is kept until the process ends: others use it, and an exiting driver must not be called. */
typedef struct {
  CudaContext *context;
  CudaStream *stream;
} Gpu;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Driver driver;
static bool loaded;
static Gpu gpus[MAX_GPUS];

static int32_t
failed (const char *function, CudaResult result)
{
  const char *name = NULL;

  if (driver.error_name != NULL)
    driver.error_name (result, &name);
  return di_fail ("%s: %s (%d)", function, name != NULL ? name : "unknown error", result);
}

static int32_t
load (void)
{
  static const struct {
    const char *name;
    size_t at;
  } functions[] = {
    { "cuInit", offsetof (Driver, init) },
    { "cuDeviceGet", offsetof (Driver, device_get) },
    { "cuDevicePrimaryCtxRetain", offsetof (Driver, context_retain) },
    { "cuCtxPushCurrent_v2", offsetof (Driver, context_push) },
    { "cuCtxPopCurrent_v2", offsetof (Driver, context_pop) },
    { "cuStreamCreate", offsetof (Driver, stream_create) },
    { "cuStreamSynchronize", offsetof (Driver, stream_synchronize) },
    { "cuMemcpyDtoHAsync_v2", offsetof (Driver, copy) },
    { "cuMemcpy2DAsync_v2", offsetof (Driver, copy_2d) },
    { "cuGetErrorName", offsetof (Driver, error_name) },
  };
  void *library;
  CudaResult result;

  if (loaded)
    return 0;
  library = dlopen ("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL)
    return di_fail ("NVIDIA's driver is not on this machine: %s", dlerror ());
  for (unsigned i = 0; i < sizeof functions / sizeof *functions; i++) {
    void *symbol = dlsym (library, functions[i].name);

    if (symbol == NULL)
      return di_fail ("libcuda.so.1 has no %s", functions[i].name);
    *(void **) ((uint8_t *) &driver + functions[i].at) = symbol;
  }
  result = driver.init (0);
  if (result != CUDA_OK)
    return failed ("cuInit", result);
  loaded = true;
  return 0;
}

/* Its context and, made in that context, a stream of our own. */
static int32_t
open_gpu (Gpu *gpu, uint32_t ordinal)
{
  CudaContext *context, *popped;
  CudaStream *stream;
  CudaDevice device;
  CudaResult result = driver.device_get (&device, (int) ordinal);

  if (result != CUDA_OK)
    return failed ("cuDeviceGet", result);
  result = driver.context_retain (&context, device);
  if (result != CUDA_OK)
    return failed ("cuDevicePrimaryCtxRetain", result);
  result = driver.context_push (context);
  if (result != CUDA_OK)
    return failed ("cuCtxPushCurrent", result);
  /* Ordered behind what was queued on the default stream, which some elements fill surfaces on. */
  result = driver.stream_create (&stream, STREAM_DEFAULT);
  driver.context_pop (&popped);
  if (result != CUDA_OK)
    return failed ("cuStreamCreate", result);
  *gpu = (Gpu) { context, stream };
  return 0;
}

static int32_t
find_gpu (uint32_t ordinal, Gpu *gpu)
{
  int32_t status = 0;

  if (ordinal >= MAX_GPUS)
    return di_fail ("there is no GPU %u", ordinal);
  pthread_mutex_lock (&lock);
  status = load ();
  if (status == 0 && gpus[ordinal].stream == NULL)
    status = open_gpu (&gpus[ordinal], ordinal);
  *gpu = gpus[ordinal];
  pthread_mutex_unlock (&lock);
  return status;
}

static int32_t
queue_plane (const DiPlane *plane, uint8_t *to, CudaStream *stream)
{
  const size_t bytes = (size_t) plane->bytes, rows = (size_t) plane->rows;
  CudaResult result;

  if (plane->pitch == plane->bytes) {
    result = driver.copy (to, (uintptr_t) plane->data, bytes * rows, stream);
    return result == CUDA_OK ? 0 : failed ("cuMemcpyDtoHAsync", result);
  }
  result = driver.copy_2d (&(Copy2D) {
        .from_type = MEMORY_DEVICE, .from_device = (uintptr_t) plane->data, .from_pitch = (size_t) plane->pitch,
        .to_type = MEMORY_HOST, .to_host = to, .to_pitch = bytes,
        .bytes = bytes, .rows = rows }, stream);
  return result == CUDA_OK ? 0 : failed ("cuMemcpy2DAsync", result);
}

int32_t
di_cuda_copy (uint32_t ordinal, const DiPlane *planes, uint32_t count, uint8_t *to)
{
  CudaContext *popped;
  CudaResult result;
  Gpu gpu = { 0 };
  int32_t status;

  if (find_gpu (ordinal, &gpu) != 0)
    return -1;
  result = driver.context_push (gpu.context);
  if (result != CUDA_OK)
    return failed ("cuCtxPushCurrent", result);
  status = 0;
  for (uint32_t i = 0; i < count && status == 0; i++) {
    status = queue_plane (&planes[i], to, gpu.stream);
    to += (size_t) planes[i].bytes * (size_t) planes[i].rows;
  }
  /* Also after a failure: what was queued must not be written once the caller's memory is gone. */
  result = driver.stream_synchronize (gpu.stream);
  driver.context_pop (&popped);
  if (status == 0 && result != CUDA_OK)
    return failed ("cuStreamSynchronize", result);
  return status;
}
