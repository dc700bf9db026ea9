#include "descriptors.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Descriptors are small dense integers: the table is indexed by them. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static NvBufSurface **surfaces;
static size_t capacity;

bool
descriptors_add (int fd, NvBufSurface *surface)
{
  size_t index = (size_t) fd;
  bool added = true;

  pthread_mutex_lock (&lock);
  if (index >= capacity) {
    size_t wanted = (index + 64) & ~(size_t) 63;
    NvBufSurface **grown = realloc (surfaces, wanted * sizeof *grown);

    if (grown != NULL) {
      memset (grown + capacity, 0, (wanted - capacity) * sizeof *grown);
      surfaces = grown;
      capacity = wanted;
    } else {
      added = false;
    }
  }
  if (added)
    surfaces[index] = surface;
  pthread_mutex_unlock (&lock);
  return added;
}

void
descriptors_remove (int fd)
{
  pthread_mutex_lock (&lock);
  if (fd >= 0 && (size_t) fd < capacity)
    surfaces[fd] = NULL;
  pthread_mutex_unlock (&lock);
}

NvBufSurface *
descriptors_find (int fd)
{
  NvBufSurface *found = NULL;

  pthread_mutex_lock (&lock);
  if (fd >= 0 && (size_t) fd < capacity)
    found = surfaces[fd];
  pthread_mutex_unlock (&lock);
  return found;
}
