#pragma once

/* What C holds of a handler of JavaScript's while it is installed somewhere. */

#include <gst/gst.h>

#include "batch.h"
#include "deepscript.h"
#include "record_room.h"

typedef struct DsItem DsItem;

struct DsHandler {
  _Atomic uint32_t references;
  DsServer *server;
  uint32_t id;
  int32_t failure; /* the answer to a probe where the handler overstays */
  uint32_t deadline_ms;
  int32_t wait; /* a signal's emitter waits although nothing is returned (1), or never (-1) */
  uint32_t types;
  DsPlan *plan;
  _Atomic int32_t stuck; /* items that were abandoned while the handler ran */
  _Atomic (DsCopy *) spare; /* kept from the last batch for the next */
  DsRecords *records;       /* of a probe that no JavaScript is asked by; owned */

  /* a probe whose buffers wait, for so long at most, until the handler has room */
  _Atomic bool held;
  _Atomic uint32_t patience_ms;
  DsRoom room;

  GWeakRef object; /* what it is installed in */
  _Atomic gulong installed;
  void (*remove) (gpointer object, DsHandler *handler);
};

/* A handler with one reference, installed in `object`, from which `remove` takes it away. */
DsHandler *ds_handler_new (DsServer *server, uint32_t id, uint32_t deadline_ms, gpointer object,
                           void (*remove) (gpointer object, DsHandler *handler));
DsHandler *ds_handler_ref (DsHandler *handler);
void ds_handler_unref (DsHandler *handler);

/* For GDestroyNotify: the installation is no more. Tells JavaScript, and drops its reference. */
void ds_handler_gone (gpointer handler);

/* When a request made now expires, in ns of ds_now. */
int64_t ds_handler_deadline (const DsHandler *handler);

/* Counts a request that was given up while the handler ran (+1) or that it came back from (-1). */
void ds_handler_stick (DsHandler *handler, int32_t change);
bool ds_handler_is_stuck (DsHandler *handler);

/* Tells that the handler did not answer in time, being at `item`, or was not reached (NULL): JavaScript, and the
 * bus of `element` if there is one. */
void ds_handler_overstayed (DsHandler *handler, GstElement *element, const char *where, DsItem *item);

/* The copy that was used last, if nobody else has it. */
DsCopy *ds_handler_take_copy (DsHandler *handler);
void ds_handler_give_copy (DsHandler *handler, DsCopy *copy);
