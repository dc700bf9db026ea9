/*
 * Handlers of the main thread that never return. The stream has gone on without the handler, and the pipeline has
 * failed; but the script that would hear of it, or do anything else, is in that handler. So if it stays there for
 * as long again, the process ends and says why, like one that does not react to a signal (interrupt.c).
 */

#include "stuck.h"

#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#include "futex.h"
#include "main_server.h"

typedef struct {
  DsItem *item;
  char *where;
  uint32_t deadline_ms;
  uint32_t patience_ms;
} Watch;

static _Atomic uint32_t least_patience_ms;

void
ds_stuck_end (uint32_t milliseconds)
{
  atomic_store (&least_patience_ms, milliseconds);
}

static void *
watch (void *data)
{
  Watch *watch = data;
  DsItem *item = watch->item;
  int64_t deadline = ds_now () + watch->patience_ms * INT64_C (1000000);
  while (atomic_load (&item->state) == DS_ABANDONED && ds_now () < deadline)
    ds_futex_wait (&item->state, DS_ABANDONED, deadline);
  if (atomic_load (&item->state) == DS_ABANDONED) {
    fprintf (stderr,
             "deepscript: a handler on %s did not return within %u ms, nor in the %u ms after that, and nothing else "
             "in the script can run meanwhile. Ending the process.\n",
             watch->where, watch->deadline_ms, watch->patience_ms);
    _exit (1);
  }
  ds_item_unref (item);
  g_free (watch->where);
  g_free (watch);
  return NULL;
}

void
ds_stuck_watch (DsHandler *handler, DsItem *item, const char *where)
{
  uint32_t least_ms = atomic_load (&least_patience_ms);
  if (least_ms == 0 || !ds_server_is_main (handler->server))
    return;
  Watch *made = g_new (Watch, 1);
  *made = (Watch) { ds_item_ref (item), g_strdup (where), handler->deadline_ms, MAX (least_ms, handler->deadline_ms) };
  pthread_t thread;
  if (pthread_create (&thread, NULL, watch, made) != 0) {
    ds_item_unref (item);
    g_free (made->where);
    g_free (made);
    return;
  }
  pthread_setname_np (thread, "ds-stuck");
  pthread_detach (thread);
}
