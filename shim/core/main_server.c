#include "main_server.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static DsServer *main_server; /* referenced; guarded by the lock */
static _Atomic bool was_set;

void
ds_set_main_server (DsServer *server)
{
  server->has_doorbell = true;
  pthread_mutex_lock (&lock);
  main_server = server;
  pthread_mutex_unlock (&lock);
  atomic_store (&was_set, true);
}

bool
ds_main_server_was_set (void)
{
  return atomic_load (&was_set);
}

bool
ds_server_is_main (const DsServer *server)
{
  pthread_mutex_lock (&lock);
  bool is = server == main_server;
  pthread_mutex_unlock (&lock);
  return is;
}

static DsServer *
ref_main_server (void)
{
  pthread_mutex_lock (&lock);
  DsServer *server = main_server != NULL ? ds_server_ref (main_server) : NULL;
  pthread_mutex_unlock (&lock);
  return server;
}

bool
ds_main_server_post (DsItem *item, bool urgent)
{
  DsServer *server = ref_main_server ();
  if (server == NULL)
    return false;
  bool posted = ds_server_post (server, item, urgent);
  ds_server_unref (server);
  return posted;
}

bool
ds_main_server_nudge (void)
{
  DsServer *server = ref_main_server ();
  if (server == NULL)
    return false;
  ds_server_nudge (server);
  ds_server_unref (server);
  return true;
}

void
ds_main_server_left (DsServer *server)
{
  pthread_mutex_lock (&lock);
  bool is = server == main_server;
  if (is)
    main_server = NULL;
  pthread_mutex_unlock (&lock);
  if (is)
    ds_server_unref (server);
}
