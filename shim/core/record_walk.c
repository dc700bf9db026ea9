#include "record_rows.h"

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
  g_free (record->pointed.bytes);
  for (uint32_t table = 0; table < record->n_tables; table++)
    g_free (record->tables[table].bytes);
  g_free (record);
}

static void descend (DsWalk *walk, const DsTable *table, gconstpointer parent, uint32_t parent_row);

/* The row of one struct, and the rows of what hangs on it. */
static void
copy_branch (DsWalk *walk, const DsTable *table, gpointer from, uint32_t parent_row)
{
  const GList single = { from, NULL, NULL };
  if (ds_struct_of (table, from) == NULL)
    return;
  ds_rows_copy (walk, table, &single, parent_row);
  if (walk->record->too_large)
    return;
  uint32_t number = walk->record->tables[table->number].used / table->row - 1;
  for (const DsTable *child = table->children; child != NULL; child = child->next)
    descend (walk, child, ds_struct_of (table, from), number);
}

static size_t
count_of (const DsTable *table, const uint8_t *parent)
{
  size_t count = 1;
  for (uint32_t i = 0; i < MOST_FACTORS && table->factors[i] != NO_FACTOR; i++) {
    int32_t factor;
    memcpy (&factor, parent + table->factors[i], sizeof factor);
    if (factor <= 0 || __builtin_mul_overflow (count, (size_t) factor, &count))
      return 0;
  }
  return count;
}

static void
copy_array (DsWalk *walk, const DsTable *table, const uint8_t *first, size_t count, uint32_t parent_row)
{
  for (size_t i = 0; first != NULL && i < count && !walk->record->too_large; i++)
    copy_branch (walk, table, (gpointer) (first + i * table->stride), parent_row);
}

static void
copy_nodes (DsWalk *walk, const DsTable *table, gconstpointer container, uint32_t parent_row)
{
  size_t count = table->container (container, NULL, 0);
  double *places = g_new (double, count);
  table->container (container, places, count);
  for (size_t i = 0; i < count && !walk->record->too_large; i++)
    copy_branch (walk, table, (gpointer) (uintptr_t) places[i], parent_row);
  g_free (places);
}

static bool
is_of (const DsWalk *walk, const DsTable *table)
{
  return table->audience == DS_ANY_BATCH || (table->audience == DS_SOUNDS) == walk->sounds;
}

static void
descend (DsWalk *walk, const DsTable *table, gconstpointer parent, uint32_t parent_row)
{
  if (!is_of (walk, table))
    return;
  const uint8_t *place = (const uint8_t *) parent + table->list;
  if (table->kind == DS_TABLE_ARRAY) {
    copy_array (walk, table, ds_pointer_at (place, 0), count_of (table, parent), parent_row);
    return;
  }
  if (table->kind == DS_TABLE_SPAN) {
    double first = 0;
    size_t count = table->container (place, &first, 1);
    copy_array (walk, table, (const uint8_t *) (uintptr_t) first, count, parent_row);
    return;
  }
  if (table->kind == DS_TABLE_NODES) {
    copy_nodes (walk, table, place, parent_row);
    return;
  }
  const GList *node = ds_pointer_at (place, 0);
  while (node != NULL && !walk->record->too_large) {
    if (table->children == NULL) {
      node = ds_rows_copy (walk, table, node, parent_row);
    } else {
      copy_branch (walk, table, node->data, parent_row);
      node = node->next;
    }
  }
}

/* What the record has allocated: what a ring that holds it keeps from others. */
static size_t
allocated (const DsRecord *record)
{
  size_t bytes = sizeof *record + record->texts.capacity + record->pointed.capacity;
  for (uint32_t table = 0; table < record->n_tables; table++)
    bytes += sizeof (DsRows) + record->tables[table].capacity;
  return bytes;
}

void
ds_record_take (DsRecord *record, const DsRecordPlan *plan, GstBuffer *buffer, size_t limit)
{
  DsWalk walk = { plan, record, limit, false };
  record->pts = GST_BUFFER_PTS (buffer);
  record->size = 0;
  record->too_large = false;
  record->texts.used = 0;
  record->pointed.used = 0;
  for (uint32_t table = 0; table < record->n_tables; table++)
    record->tables[table].used = 0;
  gpointer batch = plan->get_batch_meta (buffer);
  record->foreign = batch == NULL;
  if (batch != NULL) {
    int32_t type;
    plan->acquire_lock (batch);
    memcpy (&type, (const uint8_t *) batch + plan->batch_type, sizeof type);
    walk.sounds = type == (int32_t) plan->audio;
    copy_branch (&walk, &plan->tables[0], batch, 0);
    plan->release_lock (batch);
  }
  record->bytes = allocated (record);
  record->too_large |= record->bytes > limit;
}
