/* A server that is let go of while the end of the process closes them all is freed once, and not before. */

#include <pthread.h>
#include <stdbool.h>

#include "check.h"

static bool closing;

static int lock_while_all_are_closed (pthread_mutex_t *mutex);

#define pthread_mutex_lock lock_while_all_are_closed
#include "../../shim/core/server.c"
#undef pthread_mutex_lock

static int
lock_while_all_are_closed (pthread_mutex_t *mutex)
{
  if (closing) {
    closing = false;
    ds_servers_close ();
  }
  return pthread_mutex_lock (mutex);
}

int
main (void)
{
  DsServer *kept = ds_server_new (1000);
  DsServer *going = ds_server_new (1000);
  closing = true;
  ds_server_unref (going);
  CHECK (!closing);
  CHECK (all == kept && kept->next == NULL);
  CHECK_INT (kept->references, 1);
  ds_server_unref (kept);
  CHECK (all == NULL);
  return 0;
}
