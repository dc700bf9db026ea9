#pragma once

/* One batch as its plan wants it: rows, as the streaming thread copied them. */

#include "record_plan.h"

typedef struct {
  uint8_t *bytes;
  size_t used;
  size_t capacity;
} DsRows;

typedef struct DsRecord DsRecord;
struct DsRecord {
  DsRecord *next; /* in a ring, or among the spare ones */
  uint64_t sequence;
  uint64_t pts;
  double arrived_at; /* ms since 1970, where the ring meters */
  size_t size;  /* bytes of rows and texts */
  size_t bytes; /* allocated, for this batch and those before */
  bool foreign;  /* the buffer has no batch */
  bool too_large;
  uint32_t n_tables;
  DsRows texts;   /* that stood in structs */
  DsRows pointed; /* that structs point to */
  DsRows tables[];
};

DsRecord *ds_record_new (const DsRecordPlan *plan);
void ds_record_free (DsRecord *record);

/* Replaces what the record has by the buffer's batch, copied under the metadata's lock; `too_large` where
 * that takes more than `limit` bytes. */
void ds_record_take (DsRecord *record, const DsRecordPlan *plan, GstBuffer *buffer, size_t limit);
