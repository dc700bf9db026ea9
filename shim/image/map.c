/*
 * Mappings are counted: NVIDIA's are not, so that of two handlers on two threads that share a surface the first to
 * end would take the other one's pixels away.
 */
#include "image.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>

typedef struct Mapping {
  struct Mapping *next;
  void *surface;
  int32_t index;
  uint32_t users;
} Mapping;

enum { ALL_PLANES = -1, READ_WRITE = 2 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Mapping *mappings;
static int (*surface_map) (void *surface, int index, int plane, int type);
static int (*surface_unmap) (void *surface, int index, int plane);
static int (*sync_for_cpu) (void *surface, int index, int plane);
static int (*sync_for_device) (void *surface, int index, int plane);

int32_t
di_map_by (const char *library)
{
  void *handle = dlopen (library, RTLD_NOW);

  if (handle == NULL)
    return di_fail ("%s", dlerror ());
  pthread_mutex_lock (&lock);
  *(void **) &surface_map = dlsym (handle, "NvBufSurfaceMap");
  *(void **) &surface_unmap = dlsym (handle, "NvBufSurfaceUnMap");
  *(void **) &sync_for_cpu = dlsym (handle, "NvBufSurfaceSyncForCpu");
  *(void **) &sync_for_device = dlsym (handle, "NvBufSurfaceSyncForDevice");
  pthread_mutex_unlock (&lock);
  if (surface_map == NULL || surface_unmap == NULL || sync_for_cpu == NULL || sync_for_device == NULL)
    return di_fail ("%s lacks NvBufSurfaceMap or what goes with it", library);
  return 0;
}

static Mapping **
find (void *surface, int32_t index)
{
  Mapping **link = &mappings;

  while (*link != NULL && ((*link)->surface != surface || (*link)->index != index))
    link = &(*link)->next;
  return link;
}

static int32_t
map_first (void *surface, int32_t index)
{
  Mapping *mapping = malloc (sizeof *mapping);

  if (mapping == NULL)
    return di_fail ("no memory");
  if (surface_map (surface, index, ALL_PLANES, READ_WRITE) != 0) {
    free (mapping);
    return di_fail ("NvBufSurfaceMap refused surface %d", index);
  }
  *mapping = (Mapping) { mappings, surface, index, 0 };
  mappings = mapping;
  return 0;
}

static int32_t
drop (Mapping **link)
{
  Mapping *mapping = *link;
  int32_t result = 0;

  if (surface_unmap (mapping->surface, mapping->index, ALL_PLANES) != 0)
    result = di_fail ("NvBufSurfaceUnMap refused surface %d", mapping->index);
  *link = mapping->next;
  free (mapping);
  return result;
}

int32_t
di_map (void *surface, int32_t index)
{
  int32_t result = 0;

  pthread_mutex_lock (&lock);
  if (*find (surface, index) == NULL)
    result = map_first (surface, index);
  if (result == 0) {
    Mapping **link = find (surface, index);

    if (sync_for_cpu (surface, index, ALL_PLANES) == 0) {
      (*link)->users++;
    } else {
      if ((*link)->users == 0)
        drop (link);
      result = di_fail ("NvBufSurfaceSyncForCpu refused surface %d", index);
    }
  }
  pthread_mutex_unlock (&lock);
  return result;
}

int32_t
di_unmap (void *surface, int32_t index, int32_t flush)
{
  Mapping **link;
  int32_t result = 0;

  pthread_mutex_lock (&lock);
  link = find (surface, index);
  if (*link == NULL) {
    result = di_fail ("surface %d is not mapped", index);
  } else {
    if (flush && sync_for_device (surface, index, ALL_PLANES) != 0)
      result = di_fail ("NvBufSurfaceSyncForDevice refused surface %d", index);
    if (--(*link)->users == 0 && drop (link) != 0)
      result = -1;
  }
  pthread_mutex_unlock (&lock);
  return result;
}
