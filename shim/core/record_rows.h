#pragma once

/* From structs to rows: what the streaming thread copies of each element of a list. */

#include <string.h>

#include "record_walk.h"

typedef struct {
  const DsRecordPlan *plan;
  DsRecord *record;
  size_t limit; /* bytes that the record may take */
  bool sounds;  /* the batch is of audio */
} DsWalk;

static inline gpointer
ds_pointer_at (gconstpointer base, size_t offset)
{
  gpointer pointer;
  memcpy (&pointer, (const uint8_t *) base + offset, sizeof pointer);
  return pointer;
}

/* The struct that an element of a table's list stands for; NULL for one that is not wanted. */
static inline gconstpointer
ds_struct_of (const DsTable *table, gconstpointer data)
{
  uint32_t type;
  if (G_LIKELY (table->kind != DS_TABLE_USER) || data == NULL)
    return data;
  memcpy (&type, (const uint8_t *) data + table->type_at, sizeof type);
  return type == table->type ? ds_pointer_at (data, table->data_at) : NULL;
}

/* Rows for the structs from `node` on, as many as there is room for; gives the node behind them. */
const GList *ds_rows_copy (DsWalk *walk, const DsTable *table, const GList *node, uint32_t parent_row);
