#pragma once

/*
 * The ring between a pad and JavaScript. The pad's streaming thread takes a spare record, fills it without a
 * lock on the ring, and queues it; the consumer's thread takes the oldest one out and turns it into columns.
 * The ring holds at most `capacity` batches and `most` bytes. When it is full the policy says which batch is
 * dropped, or that the streaming thread waits; each batch that was received ends up delivered or
 * dropped. The lock is held for a few instructions only, so neither side waits for the other one's work.
 *
 * JavaScript is told of a batch only where it has found the ring empty (record_bell.h): once, however many
 * batches follow, and not at all while it lags behind.
 *
 * End-of-stream ends the ring behind what is queued, but for one that meters: that goes on with the next run. A flush leaves it alone: what is queued did pass the
 * pad. Caps, segments and gaps do not concern it: metadata tells times and sizes by itself.
 */

#include <pthread.h>

#include "record_columns.h"
#include "record_room.h"

/* Records that are kept for the batches to come. */
#define MOST_SPARES 4

typedef enum { DS_DROP_OLDEST, DS_DROP_NEWEST, DS_BLOCK } DsWhenFull;

struct DsRecords {
  _Atomic uint32_t references;
  DsRecordPlan *plan;
  uint32_t capacity;
  size_t most;
  DsWhenFull when_full;
  int64_t patience; /* ns that the streaming thread waits for room */
  bool meters;      /* tells when batches came, and is not ended by end-of-stream */
  DsServer *server; /* whom to tell, as handler `id` */
  uint32_t id;

  pthread_mutex_t lock; /* guards all down to `stats` */
  DsRecord *first;
  DsRecord *last;
  bool ended; /* nothing is queued any more */
  bool settled; /* what was still arriving then counts as dropped */
  uint64_t arriving; /* batches that were received, and are neither queued nor dropped yet */
  size_t bytes;
  DsRecordStats stats;

  _Atomic (DsRecord *) spares[MOST_SPARES];
  DsRoom room;
  _Atomic bool news; /* there is something to take, or the end; written under the lock */

  /* of record_bell.c, under its lock */
  _Atomic bool asked;
  DsRecords *next_asked;

  /* of the consumer's thread alone */
  DsColumns columns;
};

DsRecords *ds_records_ref (DsRecords *records);

/* Queues the batch of a buffer that passes the pad, on its streaming thread. */
void ds_records_add (DsRecords *records, GstPad *pad, GstBuffer *buffer);

/* Nothing is queued from now on, which JavaScript is told if it waits. */
void ds_records_finish (DsRecords *records);

/* A record for the next batch, without a lock: the one used last, if it was kept, is still in the processor's
 * cache. */
DsRecord *ds_records_spare (DsRecords *records);

/* Keeps a list of records for the batches to come, as far as there is room; a ring that was full gives the rest
 * back. */
void ds_records_recycle (DsRecords *records, DsRecord *list);
void ds_records_free_spares (DsRecords *records);
