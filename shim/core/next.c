/* What the serving thread does: answer, wait, take, and tell JavaScript what it took. */

#include "apart.h"
#include "clock.h"
#include "futex.h"
#include "handler.h"
#include "interrupt.h"
#include "server.h"
#include "spin.h"

/* Longer than it takes to wake a thread on another CPU: who was woken by the last answer and comes back
 * at once finds this thread awake, and from then on both hand over without sleeping. */
#define SPIN_NS 50000

/* A request that comes so soon after the last answer shows that waiting for the next one is worth it. */
#define BRISK_NS 500000

static void
finish (DsServer *server, int32_t answer, int64_t now)
{
  DsItem *item = server->current;
  server->current = NULL;
  if (item->awaited) {
    server->asker_cpu = item->cpu;
    server->answered_at = now;
    ds_apart_note (server, item->cpu == atomic_load_explicit (&server->cpu, memory_order_relaxed), now);
  } else {
    /* Nobody waits to go on, and what was told may have settled a promise: to the event loop. */
    server->brisk = false;
  }
  if (item->awaited)
    ds_item_answer (item, answer);
  ds_item_unref (item);
}

static double
address (const void *pointer)
{
  return (double) (uintptr_t) pointer;
}

/* By this thread, which reads the copy: the one that asked runs on another CPU, and what it had written would come from
 * there one cache line after the other, as JavaScript gets to it (100 objects: 6 us more, measured). */
static void
copy_batch (DsItem *item)
{
  DsHandler *handler = item->handler;
  if (item->awaited && handler->plan != NULL && (item->detail & GST_PAD_PROBE_TYPE_BUFFER) && item->data != NULL)
    item->copy = ds_copy_batch (handler->plan, GST_BUFFER_CAST (item->data), ds_handler_take_copy (handler));
}

static uint32_t
deliver (DsServer *server, DsItem *item)
{
  DsMailbox *mailbox = &server->mailbox;
  server->current = item;
  if (item->kind == DS_PROBE)
    copy_batch (item);
  if (item->kind == DS_INTERRUPT)
    item->integer = ds_interrupt_heard ();
  mailbox->kind = item->kind;
  mailbox->object = address (item->object);
  mailbox->data = item->values != NULL ? address (item->values) : address (item->data);
  mailbox->detail = item->values != NULL ? item->n_values : item->detail;
  mailbox->result = G_IS_VALUE (&item->result) ? address (&item->result) : 0;
  mailbox->awaited = item->awaited;
  mailbox->integer = item->integer;
  mailbox->real = item->real;
  mailbox->copy = 0;
  if (item->copy != NULL) {
    mailbox->copy = address (item->copy->bytes);
    mailbox->capacity = item->copy->capacity;
    mailbox->frames = item->copy->frames;
    mailbox->objects = item->copy->objects;
    mailbox->batch = address (item->copy->batch);
  }
  return item->id;
}

/* Called with the lock held; the first item that is still wanted, or NULL. */
static DsItem *
take_first (DsServer *server)
{
  while (server->first != NULL) {
    DsItem *item = server->first;
    server->first = item->next;
    if (server->first == NULL)
      server->last = NULL;
    item->next = NULL;
    atomic_fetch_sub (&server->queued, 1);
    if (ds_item_take (item))
      return item;
    pthread_mutex_unlock (&server->lock);
    ds_item_unref (item);
    pthread_mutex_lock (&server->lock);
  }
  return NULL;
}

/* Until when to wait for the next request. The main thread goes back to its event loop at once unless
 * requests keep coming; a Worker has nothing better to do. */
static int64_t
wait_end (DsServer *server, int64_t now)
{
  return server->brisk || !server->has_doorbell ? server->slice_end : now;
}

/* Waits for a post after the `seen`-th, awake first if the last one came from another CPU. */
static void
wait_for_post (DsServer *server, uint32_t seen, int64_t now)
{
  if (server->asker_cpu != atomic_load_explicit (&server->cpu, memory_order_relaxed) &&
      ds_spin (&server->posts, seen, MIN (SPIN_NS, server->slice_end - now)))
    return;
  if (server->has_doorbell && server->clock_set != server->slice_end) {
    server->clock_set = server->slice_end;
    ds_clock_set (server->slice_end);
  }
  pthread_mutex_lock (&server->lock);
  bool sleep = atomic_load (&server->posts) == seen;
  if (sleep)
    atomic_store (&server->state, DS_WAITING);
  pthread_mutex_unlock (&server->lock);
  if (sleep)
    ds_futex_wait (&server->posts, seen, server->has_doorbell ? INT64_MAX : server->slice_end);
}

uint32_t
ds_next (int32_t answer)
{
  DsServer *server = ds_thread_server ();
  if (server == NULL)
    return DS_NEXT_CLOSED;
  atomic_store_explicit (&server->cpu, sched_getcpu (), memory_order_relaxed);
  int64_t now = ds_now ();
  if (server->current != NULL)
    finish (server, answer, now);
  else
    server->slice_end = now + server->slice;

  for (;;) {
    pthread_mutex_lock (&server->lock);
    atomic_store (&server->state, DS_SERVING);
    uint32_t seen = atomic_load (&server->posts);
    int64_t until = wait_end (server, now);
    bool over = now >= server->slice_end;
    DsItem *item = over ? NULL : take_first (server);
    uint32_t outcome = server->closed ? DS_NEXT_CLOSED : server->first != NULL ? DS_NEXT_AGAIN : DS_NEXT_IDLE;
    if (item == NULL && now >= until && outcome == DS_NEXT_IDLE)
      atomic_store (&server->state, DS_AWAY);
    pthread_mutex_unlock (&server->lock);
    if (item != NULL) {
      server->brisk = item->awaited && now - server->answered_at < BRISK_NS;
      return deliver (server, item);
    }
    if (outcome != DS_NEXT_IDLE || now >= until)
      return outcome;
    wait_for_post (server, seen, now);
    now = ds_now ();
  }
}

void
ds_join_state (void *element)
{
  DsServer *server = ds_thread_server ();
  if (server != NULL && server->current != NULL && server->current->awaited)
    server->current->joining = g_slist_append (server->current->joining, gst_object_ref (element));
}

void *
ds_make_writable (void)
{
  DsServer *server = ds_thread_server ();
  if (server == NULL || server->current == NULL)
    return NULL;
  ds_item_make_writable (server->current);
  server->mailbox.data = address (server->current->data);
  return server->current->data;
}
