/*
 * Mappings are counted: NVIDIA's are not, so that of two handlers on two threads that share a surface the first to
 * end would take the other one's pixels away.
 */
#include "image.h"

#include <pthread.h>
#include <stdlib.h>

typedef struct Mapping {
  struct Mapping *next;
  void *surface;
  int32_t index;
  uint32_t users;
} Mapping;

typedef int (*MapFunction) (void *surface, int index, int plane, int type);
typedef int (*PlaneFunction) (void *surface, int index, int plane);

enum { ALL_PLANES = -1, READ_WRITE = 2 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Mapping *mappings;

static Mapping **
find (void *surface, int32_t index)
{
  Mapping **link = &mappings;

  while (*link != NULL && ((*link)->surface != surface || (*link)->index != index))
    link = &(*link)->next;
  return link;
}

static int
call (double function, void *surface, int32_t index)
{
  return ((PlaneFunction) (uintptr_t) function) (surface, index, ALL_PLANES);
}

static int32_t
map_first (void *surface, int32_t index, const DiMapCalls *calls)
{
  Mapping *mapping;

  if (((MapFunction) (uintptr_t) calls->map) (surface, index, ALL_PLANES, READ_WRITE) != 0)
    return di_fail ("NvBufSurfaceMap refused surface %d", index);
  if (call (calls->sync_for_cpu, surface, index) != 0) {
    call (calls->unmap, surface, index);
    return di_fail ("NvBufSurfaceSyncForCpu refused surface %d", index);
  }
  mapping = malloc (sizeof *mapping);
  if (mapping == NULL) {
    call (calls->unmap, surface, index);
    return di_fail ("no memory");
  }
  *mapping = (Mapping) { mappings, surface, index, 1 };
  mappings = mapping;
  return 0;
}

int32_t
di_map (void *surface, int32_t index, const DiMapCalls *calls)
{
  Mapping *mapping;
  int32_t result = 0;

  pthread_mutex_lock (&lock);
  mapping = *find (surface, index);
  if (mapping == NULL)
    result = map_first (surface, index, calls);
  else if (call (calls->sync_for_cpu, surface, index) != 0)
    result = di_fail ("NvBufSurfaceSyncForCpu refused surface %d", index);
  else
    mapping->users++;
  pthread_mutex_unlock (&lock);
  return result;
}

int32_t
di_unmap (void *surface, int32_t index, int32_t flush, const DiMapCalls *calls)
{
  Mapping **link, *mapping;
  int32_t result = 0;

  pthread_mutex_lock (&lock);
  link = find (surface, index);
  mapping = *link;
  if (mapping == NULL) {
    result = di_fail ("surface %d is not mapped", index);
  } else {
    if (flush && call (calls->sync_for_device, surface, index) != 0)
      result = di_fail ("NvBufSurfaceSyncForDevice refused surface %d", index);
    if (--mapping->users == 0) {
      *link = mapping->next;
      free (mapping);
      if (call (calls->unmap, surface, index) != 0)
        result = di_fail ("NvBufSurfaceUnMap refused surface %d", index);
    }
  }
  pthread_mutex_unlock (&lock);
  return result;
}
