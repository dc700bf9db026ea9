#pragma once

/* An item: one thing that happened, on its way to the JavaScript thread that is to hear of it. */

#include <gst/gst.h>
#include <stdatomic.h>

#include "batch.h"
#include "deepscript.h"

typedef enum { DS_POSTED, DS_TAKEN, DS_PINNED, DS_ANSWERED, DS_ABANDONED } DsItemState;

typedef struct DsItem DsItem;
struct DsItem {
  DsItem *next;
  _Atomic uint32_t state;
  _Atomic uint32_t references;
  DsKind kind;
  uint32_t id;
  bool awaited;
  int cpu;                   /* where the waiting thread ran when it asked */
  _Atomic bool sleeping;     /* it has to be woken */
  DsHandler *handler; /* NULL for what no handler was installed for */
  int32_t answer;     /* once ANSWERED */
  int32_t passing;    /* the answer where no handler can be asked: the data goes its way */

  gpointer object;         /* referenced if owns_object */
  GstMiniObject *data;     /* referenced if owns_data: a notification's, or an abandoned request's */
  GstMiniObject *abandoned; /* once EXPIRED: what the stream goes on with; not the item's */
  bool owns_object;
  bool owns_data;
  uint32_t detail;

  GSList *joining; /* GstElements whose state is to be their parent's before the asking thread goes on */

  GValue *values; /* a signal's arguments, copied */
  uint32_t n_values;
  GValue result;

  DsCopy *copy;

  int64_t integer; /* a call's results */
  double real;
};

/* A new item with one reference. */
DsItem *ds_item_new (DsKind kind, uint32_t id, DsHandler *handler);
DsItem *ds_item_ref (DsItem *item);
void ds_item_unref (DsItem *item);

/* Posts a notification, and gives up the caller's reference. */
void ds_item_notify (DsServer *server, DsItem *item);
void ds_item_notify_main (DsItem *item);

typedef enum {
  DS_ASKED_ANSWERED, /* item->answer is the handler's, or `passing` where the server is closed */
  DS_ASKED_EXPIRED,  /* its handler overstays; the item keeps what that may still look at */
  DS_ASKED_UNHEARD,  /* not taken until the deadline: the server is busy with something else */
  DS_ASKED_REFUSED,  /* its handler still overstays with one that expired: nothing was posted */
} DsAsked;

/* Posts the item and waits for its answer until `deadline` (of ds_now). */
DsAsked ds_item_ask (DsServer *server, DsItem *item, int64_t deadline);

/* Hands the answer to whoever still waits; for the thread that took the item, or that takes it out of the
 * queue. */
void ds_item_answer (DsItem *item, int32_t answer);

/* Makes a taken item's data writable, replacing it by a copy where it is shared. */
void ds_item_make_writable (DsItem *item);

/* True if this was still to be taken, and now is. */
bool ds_item_take (DsItem *item);
