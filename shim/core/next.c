/* What the serving thread does: answer, wait, take, and tell JavaScript what it took. */

#include "futex.h"
#include "handler.h"
#include "interrupt.h"
#include "server.h"

static void
finish (DsServer *server, int32_t answer)
{
  DsItem *item = server->current;
  server->current = NULL;
  if (item->awaited && !ds_item_answer (item, answer))
    ds_server_stick (server, -1);
  ds_item_unref (item);
}

static double
address (const void *pointer)
{
  return (double) (uintptr_t) pointer;
}

static uint32_t
deliver (DsServer *server, DsItem *item)
{
  DsMailbox *mailbox = &server->mailbox;
  server->current = item;
  if (item->kind == DS_INTERRUPT)
    ds_interrupt_heard ();
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
    if (ds_item_take (item))
      return item;
    pthread_mutex_unlock (&server->lock);
    ds_item_unref (item);
    pthread_mutex_lock (&server->lock);
  }
  return NULL;
}

uint32_t
ds_next (int32_t answer)
{
  DsServer *server = ds_thread_server ();
  if (server == NULL)
    return DS_NEXT_CLOSED;
  int64_t now = ds_now ();
  if (server->current != NULL)
    finish (server, answer);
  else
    server->slice_end = now + server->slice;

  int64_t until = MIN (now + server->linger, server->slice_end);
  pthread_mutex_lock (&server->lock);
  uint32_t outcome = DS_NEXT_IDLE;
  for (;;) {
    if (server->closed) {
      outcome = DS_NEXT_CLOSED;
      break;
    }
    if (server->first != NULL && now >= server->slice_end) {
      outcome = DS_NEXT_AGAIN;
      break;
    }
    DsItem *item = take_first (server);
    if (item != NULL) {
      server->state = DS_SERVING;
      pthread_mutex_unlock (&server->lock);
      return deliver (server, item);
    }
    if (now >= until)
      break;
    server->state = DS_WAITING;
    uint32_t seen = atomic_load (&server->wake);
    pthread_mutex_unlock (&server->lock);
    ds_futex_wait (&server->wake, seen, until);
    now = ds_now ();
    pthread_mutex_lock (&server->lock);
  }
  server->state = outcome == DS_NEXT_AGAIN ? DS_SERVING : DS_AWAY;
  pthread_mutex_unlock (&server->lock);
  return outcome;
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
