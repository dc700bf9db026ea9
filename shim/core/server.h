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
  bool entered; /* a thread serves */
  bool closed;

  _Atomic uint32_t state;  /* a DsServerState, written under the lock */
  _Atomic uint32_t queued; /* items, written under the lock */
  _Atomic uint32_t posts;  /* counts up with each post: the word that the serving thread waits on */
  _Atomic int cpu;         /* where the serving thread ran last */
  bool has_doorbell;
  int64_t slice; /* ns between two turns of the event loop while requests keep coming */

  /* of the serving thread alone */
  int64_t slice_end;
  int64_t clock_set;   /* the slice_end that the clock was set to last */
  int64_t answered_at; /* when the last request was answered */
  bool brisk;          /* the one before came soon after the answer to its predecessor */
  DsItem *current;
  uint32_t together;   /* requests in a row whose thread ran on this thread's CPU */
  int64_t moved_at;    /* when this thread last moved to another CPU for it */
  int64_t pause;       /* before it does so again */
  int asker_cpu; /* where the thread ran whose request was served last */
  DsMailbox mailbox;

  DsServer *next; /* in the list of all servers */
};

/* The server that the calling thread serves, or NULL: such a thread never waits in a trampoline. */
DsServer *ds_thread_server (void);

DsServer *ds_server_ref (DsServer *server);

/* Queues the item, at the front if it is urgent, and sees to it that its server comes. Takes over a
 * reference; false, and nothing is taken over, if the server is closed. */
bool ds_server_post (DsServer *server, DsItem *item, bool urgent);

/* True if a request posted now from this CPU is likely to be answered within microseconds, by a thread
 * that is running at this moment on another CPU. */
bool ds_server_is_at_hand (DsServer *server, int cpu);

/* Makes a thread that waits in ds_next look at the time. */
void ds_server_nudge (DsServer *server);

/* True once every thread but the calling one left its server; waits until `deadline` (of ds_now). */
bool ds_servers_left (int64_t deadline);
