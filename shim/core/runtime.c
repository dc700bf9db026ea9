/* Start and end of the whole. */

#include "clock.h"
#include "doorbell.h"
#include "futex.h"
#include "glib_thread.h"
#include "main_server.h"

/* The main thread goes back to its event loop after 3 ms of requests without a pause. */
#define MAIN_SLICE_US 3000

DsServer *
ds_start (uint32_t protocol, void (*doorbell) (void))
{
  if (protocol != DS_PROTOCOL || ds_main_server_was_set ())
    return NULL;
  DsServer *server = ds_server_new (MAIN_SLICE_US);
  ds_set_main_server (server);
  ds_doorbell_install (doorbell);
  return ds_clock_start () && ds_glib_thread_start () ? server : NULL;
}

int32_t
ds_shutdown (uint32_t milliseconds)
{
  int64_t deadline = ds_now () + milliseconds * INT64_C (1000000);
  bool left = ds_servers_left (deadline);
  bool stopped = ds_glib_thread_stop (deadline);
  bool silent = ds_doorbell_disarm (deadline);
  return left && stopped && silent;
}
