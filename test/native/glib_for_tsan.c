/*
 * To be preloaded after ThreadSanitizer: GLib's locks and reference counts are atomic operations inside a library
 * that is not instrumented, so the sanitizer has to be told that they order what happens around them.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <gst/gst.h>

void __tsan_acquire (void *address);
void __tsan_release (void *address);

/* GLib's own constructors may run before the sanitizer's. */
static gboolean ready;

__attribute__ ((constructor)) static void
begin (void)
{
  ready = TRUE;
}

static void
acquired (void *lock)
{
  if (ready)
    __tsan_acquire (lock);
}

static void
releasing (void *lock)
{
  if (ready)
    __tsan_release (lock);
}

/* The function of that name that this one stands before. */
#define NEXT(name) \
  static typeof (name) *next; \
  if (next == NULL) \
    next = (typeof (name) *) dlsym (RTLD_NEXT, #name)

#define LOCK(name, type) \
  void name (type *lock) \
  { \
    NEXT (name); \
    next (lock); \
    acquired (lock); \
  }

#define TRY_LOCK(name, type) \
  gboolean name (type *lock) \
  { \
    NEXT (name); \
    gboolean taken = next (lock); \
    if (taken) \
      acquired (lock); \
    return taken; \
  }

#define UNLOCK(name, type) \
  void name (type *lock) \
  { \
    NEXT (name); \
    releasing (lock); \
    next (lock); \
  }

LOCK (g_mutex_lock, GMutex)
TRY_LOCK (g_mutex_trylock, GMutex)
UNLOCK (g_mutex_unlock, GMutex)
LOCK (g_rec_mutex_lock, GRecMutex)
TRY_LOCK (g_rec_mutex_trylock, GRecMutex)
UNLOCK (g_rec_mutex_unlock, GRecMutex)
LOCK (g_rw_lock_reader_lock, GRWLock)
UNLOCK (g_rw_lock_reader_unlock, GRWLock)
LOCK (g_rw_lock_writer_lock, GRWLock)
UNLOCK (g_rw_lock_writer_unlock, GRWLock)

void
g_cond_wait (GCond *cond, GMutex *mutex)
{
  NEXT (g_cond_wait);
  releasing (mutex);
  next (cond, mutex);
  acquired (mutex);
}

gboolean
g_cond_wait_until (GCond *cond, GMutex *mutex, gint64 end_time)
{
  gboolean woken;

  NEXT (g_cond_wait_until);
  releasing (mutex);
  woken = next (cond, mutex, end_time);
  acquired (mutex);
  return woken;
}

#undef g_once_init_enter
gboolean
(g_once_init_enter) (volatile void *location)
{
  gboolean first;

  NEXT (g_once_init_enter);
  first = next (location);
  acquired ((void *) location);
  return first;
}

#undef g_once_init_leave
void
(g_once_init_leave) (volatile void *location, gsize result)
{
  NEXT (g_once_init_leave);
  releasing ((void *) location);
  next (location, result);
}

/* Whoever drops the last reference may free what others have written while they held theirs. */
#define UNREF(name, type) \
  void name (type object) \
  { \
    NEXT (name); \
    releasing (object); \
    acquired (object); \
    next (object); \
  }

#undef gst_mini_object_unref
UNREF (g_object_unref, gpointer)
UNREF (gst_object_unref, gpointer)
UNREF (gst_mini_object_unref, GstMiniObject *)
