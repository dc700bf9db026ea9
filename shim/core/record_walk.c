#include "record_walk.h"

#include <string.h>

typedef struct {
  DsRecord *record;
  size_t limit;
} Walk;

DsRecord *
ds_record_new (const DsRecordPlan *plan)
{
  DsRecord *record = g_malloc0 (sizeof *record + plan->n_tables * sizeof (DsRows));
  record->n_tables = plan->n_tables;
  return record;
}

void
ds_record_free (DsRecord *record)
{
  g_free (record->texts.bytes);
  for (uint32_t table = 0; table < record->n_tables; table++)
    g_free (record->tables[table].bytes);
  g_free (record);
}

size_t
ds_record_capacity (const DsRecord *record)
{
  size_t capacity = record->texts.capacity;
  for (uint32_t table = 0; table < record->n_tables; table++)
    capacity += record->tables[table].capacity;
  return capacity;
}

static inline gpointer
pointer_at (gconstpointer base, size_t offset)
{
  gpointer pointer;
  memcpy (&pointer, (const uint8_t *) base + offset, sizeof pointer);
  return pointer;
}

static void __attribute__ ((noinline))
grow (DsRows *rows, size_t size)
{
  rows->capacity = MAX (rows->used + size, MAX (2 * rows->capacity, 1024));
  rows->bytes = g_realloc (rows->bytes, rows->capacity);
}

/* Room for `size` more bytes; NULL where the record would get too large. */
static inline uint8_t *
append (Walk *walk, DsRows *rows, size_t size)
{
  if (G_UNLIKELY (walk->record->size + size > walk->limit)) {
    walk->record->too_large = true;
    return NULL;
  }
  if (G_UNLIKELY (rows->used + size > rows->capacity))
    grow (rows, size);
  uint8_t *at = rows->bytes + rows->used;
  rows->used += size;
  walk->record->size += size;
  return at;
}

static void
copy_text (Walk *walk, const char *text, uint8_t *cell)
{
  uint32_t told[2] = { (uint32_t) walk->record->texts.used, DS_NO_TEXT };
  if (text != NULL) {
    size_t length = strnlen (text, DS_LONGEST_TEXT);
    uint8_t *copy = append (walk, &walk->record->texts, length + 1);
    if (copy != NULL) {
      memcpy (copy, text, length);
      told[1] = (uint32_t) length;
    }
  }
  memcpy (cell, told, sizeof told);
}

static inline void
copy_runs (const DsTable *table, const uint8_t *from, uint8_t *row)
{
  const DsRun *run = table->runs;
  for (const DsRun *end = run + table->n_runs; run < end; run++) {
    const uint8_t *source = from + run->from;
    uint8_t *target = row + run->to;
    for (uint32_t piece = 0; piece < run->pieces; piece++)
      memcpy (target + piece * DS_RUN_PIECE, source + piece * DS_RUN_PIECE, DS_RUN_PIECE);
    if (G_UNLIKELY (run->rest != 0))
      memcpy (target + run->pieces * DS_RUN_PIECE, source + run->pieces * DS_RUN_PIECE, run->rest);
  }
}

static void descend (Walk *walk, const DsTable *table, gconstpointer parent, uint32_t parent_row);

static inline void
add_row (Walk *walk, const DsTable *table, gconstpointer from, uint32_t parent_row)
{
  DsRows *rows = &walk->record->tables[table->number];
  uint8_t *row = append (walk, rows, table->row);
  if (G_UNLIKELY (row == NULL))
    return;
  memcpy (row, &parent_row, sizeof parent_row);
  copy_runs (table, from, row);
  for (uint32_t text = 0; text < table->n_texts; text++)
    copy_text (walk, pointer_at (from, table->texts[text].from), row + table->texts[text].to);
  if (table->children == NULL)
    return;
  uint32_t number = rows->used / table->row - 1;
  for (const DsTable *child = table->children; child != NULL; child = child->next)
    descend (walk, child, from, number);
}

static bool
is_wanted (const DsTable *table, gconstpointer user)
{
  uint32_t type;
  memcpy (&type, (const uint8_t *) user + table->type_at, sizeof type);
  return type == table->type;
}

static void
descend (Walk *walk, const DsTable *table, gconstpointer parent, uint32_t parent_row)
{
  for (const GList *node = pointer_at (parent, table->list); node != NULL && !walk->record->too_large;
       node = node->next) {
    gconstpointer data = node->data;
    if (table->kind == DS_TABLE_USER)
      data = data != NULL && is_wanted (table, data) ? pointer_at (data, table->data_at) : NULL;
    if (data != NULL)
      add_row (walk, table, data, parent_row);
  }
}

void
ds_record_take (DsRecord *record, const DsRecordPlan *plan, GstBuffer *buffer, size_t limit)
{
  Walk walk = { record, limit };
  record->pts = GST_BUFFER_PTS (buffer);
  record->size = 0;
  record->too_large = false;
  record->texts.used = 0;
  for (uint32_t table = 0; table < record->n_tables; table++)
    record->tables[table].used = 0;
  gpointer batch = plan->get_batch_meta (buffer);
  record->foreign = batch == NULL;
  if (batch == NULL)
    return;
  plan->acquire_lock (batch);
  add_row (&walk, &plan->tables[0], batch, 0);
  plan->release_lock (batch);
}
