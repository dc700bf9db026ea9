#pragma once

/* A queue of items, and the one thread that takes them out. */

#include <pthread.h>
#include <stdatomic.h>

#include "deepscript.h"
#include "item.h"

typedef enum { DS_AWAY, DS_RUNG, DS_SERVING, DS_WAITING } DsServerState;

struct DsServer {
  _Atomic uint32_t references;
  pthread_mutex_t lock; /* guards all down to `closed` */
  DsItem *first;
  DsItem *last;
  DsServerState state;
  bool entered; /* a thread serves */
  bool closed;

  _Atomic uint32_t wake;  /* the word that the serving thread sleeps on */
  _Atomic int32_t stuck;  /* items that were abandoned while their handlers ran */
  bool has_doorbell;
  int64_t slice;  /* ns between two turns of the event loop while requests keep coming */
  int64_t linger; /* ns to wait for the next request before going back to the event loop */

  /* of the serving thread alone */
  int64_t slice_end;
  DsItem *current;
  DsMailbox mailbox;

  DsServer *next; /* in the list of all servers */
};

/* The server that the calling thread serves, or NULL: such a thread never waits in a trampoline. */
DsServer *ds_thread_server (void);

/* The main thread's server; NULL before ds_start. */
DsServer *ds_main_server (void);
void ds_set_main_server (DsServer *server);

DsServer *ds_server_ref (DsServer *server);

/* Queues the item, at the front if it is urgent, and sees to it that its server comes. Takes over a
 * reference; false, and nothing is taken over, if the server is closed. */
bool ds_server_post (DsServer *server, DsItem *item, bool urgent);

/* Counts a handler that was given up while it ran (+1) or came back (-1). */
void ds_server_stick (DsServer *server, int change);
bool ds_server_is_stuck (DsServer *server);

/* True once every thread but the calling one left its server; waits until `deadline` (of ds_now). */
bool ds_servers_left (int64_t deadline);
