#include "server.h"

#include "doorbell.h"
#include "futex.h"
#include "main_server.h"
#include "meta_lock.h"

static pthread_mutex_t all_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t all_changed = PTHREAD_COND_INITIALIZER;
static DsServer *all;

static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static pthread_key_t key;

/* A thread that ends while it serves (a Worker that was terminated) must leave nobody waiting. */
static void
on_thread_exit (void *server)
{
  pthread_setspecific (key, server);
  ds_server_leave ();
}

static void
make_key (void)
{
  pthread_key_create (&key, on_thread_exit);
}

DsServer *
ds_thread_server (void)
{
  pthread_once (&key_once, make_key);
  return pthread_getspecific (key);
}

DsServer *
ds_server_new (uint32_t slice_us)
{
  DsServer *server = g_new0 (DsServer, 1);
  atomic_init (&server->references, 1);
  pthread_mutex_init (&server->lock, NULL);
  server->slice = slice_us * INT64_C (1000);
  pthread_mutex_lock (&all_lock);
  server->next = all;
  all = server;
  pthread_mutex_unlock (&all_lock);
  return server;
}

DsServer *
ds_server_ref (DsServer *server)
{
  atomic_fetch_add_explicit (&server->references, 1, memory_order_relaxed);
  return server;
}

void
ds_server_unref (DsServer *server)
{
  /* Under the lock, so that who finds it in the list finds it referenced. */
  pthread_mutex_lock (&all_lock);
  if (atomic_fetch_sub_explicit (&server->references, 1, memory_order_acq_rel) != 1) {
    pthread_mutex_unlock (&all_lock);
    return;
  }
  DsServer **link = &all;
  while (*link != server)
    link = &(*link)->next;
  *link = server->next;
  pthread_mutex_unlock (&all_lock);
  pthread_mutex_destroy (&server->lock);
  g_free (server);
}

bool
ds_server_post (DsServer *server, DsItem *item, bool urgent)
{
  pthread_mutex_lock (&server->lock);
  if (server->closed) {
    pthread_mutex_unlock (&server->lock);
    return false;
  }
  if (server->first == NULL) {
    server->first = server->last = item;
  } else if (urgent) {
    item->next = server->first;
    server->first = item;
  } else {
    server->last->next = item;
    server->last = item;
  }
  DsServerState found = atomic_load (&server->state);
  if (found == DS_WAITING)
    atomic_store (&server->state, DS_SERVING);
  else if (found == DS_AWAY && server->has_doorbell)
    atomic_store (&server->state, DS_RUNG);
  atomic_fetch_add (&server->queued, 1);
  atomic_fetch_add (&server->posts, 1);
  pthread_mutex_unlock (&server->lock);
  if (found == DS_WAITING)
    ds_futex_wake (&server->posts);
  else if (found == DS_AWAY && server->has_doorbell)
    ds_doorbell_ring ();
  return true;
}

void
ds_server_nudge (DsServer *server)
{
  pthread_mutex_lock (&server->lock);
  bool waits = atomic_load (&server->state) == DS_WAITING;
  if (waits)
    atomic_store (&server->state, DS_SERVING);
  atomic_fetch_add (&server->posts, 1);
  pthread_mutex_unlock (&server->lock);
  if (waits)
    ds_futex_wake (&server->posts);
}

bool
ds_server_is_at_hand (DsServer *server, int cpu)
{
  return atomic_load_explicit (&server->queued, memory_order_relaxed) == 0 &&
         atomic_load_explicit (&server->state, memory_order_relaxed) == DS_SERVING &&
         atomic_load_explicit (&server->cpu, memory_order_relaxed) != cpu;
}

void
ds_server_close (DsServer *server)
{
  pthread_mutex_lock (&server->lock);
  server->closed = true;
  DsItem *item = server->first;
  server->first = server->last = NULL;
  atomic_store (&server->queued, 0);
  atomic_fetch_add (&server->posts, 1);
  pthread_mutex_unlock (&server->lock);
  ds_futex_wake (&server->posts);
  while (item != NULL) {
    DsItem *next = item->next;
    if (item->awaited && ds_item_take (item))
      ds_item_answer (item, item->passing);
    ds_item_unref (item);
    item = next;
  }
}

int32_t
ds_server_stage (DsServer *server)
{
  pthread_mutex_lock (&server->lock);
  int32_t stage = server->closed ? DS_SERVER_CLOSED : server->entered ? DS_SERVER_ENTERED : DS_SERVER_NEW;
  pthread_mutex_unlock (&server->lock);
  return stage;
}

void
ds_servers_close (void)
{
  ds_meta_locks_leave ();
  pthread_mutex_lock (&all_lock);
  uint32_t count = 0;
  for (DsServer *server = all; server != NULL; server = server->next)
    count++;
  DsServer **servers = g_new (DsServer *, count);
  count = 0;
  for (DsServer *server = all; server != NULL; server = server->next)
    servers[count++] = ds_server_ref (server);
  pthread_mutex_unlock (&all_lock);
  for (uint32_t i = 0; i < count; i++) {
    ds_server_close (servers[i]);
    ds_server_unref (servers[i]);
  }
  g_free (servers);
}

DsMailbox *
ds_server_enter (DsServer *server)
{
  ds_thread_server ();
  pthread_setspecific (key, ds_server_ref (server));
  pthread_mutex_lock (&server->lock);
  server->entered = true;
  pthread_mutex_unlock (&server->lock);
  return &server->mailbox;
}

void
ds_server_leave (void)
{
  DsServer *server = ds_thread_server ();
  if (server == NULL)
    return;
  pthread_setspecific (key, NULL);
  /* Before the item is answered: its batch may be gone after that. */
  ds_meta_locks_leave ();
  ds_server_close (server);
  if (server->current != NULL) {
    DsItem *item = server->current;
    server->current = NULL;
    if (item->awaited)
      ds_item_answer (item, item->passing);
    ds_item_unref (item);
  }
  pthread_mutex_lock (&server->lock);
  server->entered = false;
  pthread_mutex_unlock (&server->lock);
  pthread_mutex_lock (&all_lock);
  pthread_cond_broadcast (&all_changed);
  pthread_mutex_unlock (&all_lock);
  ds_main_server_left (server);
  ds_server_unref (server);
}

bool
ds_servers_left (int64_t deadline)
{
  DsServer *mine = ds_thread_server ();
  pthread_mutex_lock (&all_lock);
  for (;;) {
    bool left = true;
    for (DsServer *server = all; server != NULL; server = server->next) {
      pthread_mutex_lock (&server->lock);
      left = left && (server == mine || !server->entered);
      pthread_mutex_unlock (&server->lock);
    }
    int64_t wait = deadline - ds_now ();
    if (left || wait <= 0) {
      pthread_mutex_unlock (&all_lock);
      return left;
    }
    struct timespec until;
    clock_gettime (CLOCK_REALTIME, &until);
    int64_t nanoseconds = until.tv_nsec + wait;
    until.tv_sec += nanoseconds / 1000000000;
    until.tv_nsec = nanoseconds % 1000000000;
    pthread_cond_timedwait (&all_changed, &all_lock, &until);
  }
}
