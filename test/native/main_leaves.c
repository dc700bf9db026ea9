/* The main thread's server is let go of when its thread leaves it, while other threads go on. */

#include <pthread.h>

#include "check.h"
#include "main_server.h"

static bool freed;

static void free_server (void *memory);

#define g_free free_server
#include "../../shim/core/server.c"
#undef g_free

static void
free_server (void *memory)
{
  freed = true;
  g_free (memory);
}

static void *
serve (void *server)
{
  ds_server_enter (server);
  CHECK (ds_server_is_main (server));
  ds_item_notify_main (ds_item_new (DS_CALL, DS_ID_CALL, NULL));
  CHECK_INT (ds_next (0), DS_ID_CALL);
  CHECK (ds_main_server_nudge ());
  return NULL;
}

int
main (void)
{
  DsServer *server = ds_server_new (1000);
  CHECK (!ds_main_server_was_set () && !ds_main_server_nudge ());
  ds_set_main_server (server);
  pthread_t thread;
  CHECK_INT (pthread_create (&thread, NULL, serve, server), 0);
  pthread_join (thread, NULL);
  CHECK (freed);
  CHECK (all == NULL);
  CHECK (ds_main_server_was_set () && !ds_main_server_nudge ());
  /* What comes too late is let go of as well. */
  ds_item_notify_main (ds_item_new (DS_CALL, DS_ID_CALL, NULL));
  return 0;
}
