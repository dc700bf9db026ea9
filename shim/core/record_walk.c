#include "record_walk.h"

#include <string.h>

/* Rows that room is made for in one go. */
#define AT_ONCE 16

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
  g_free (record->pointed.bytes);
  for (uint32_t table = 0; table < record->n_tables; table++)
    g_free (record->tables[table].bytes);
  g_free (record);
}

static inline gpointer
pointer_at (gconstpointer base, size_t offset)
{
  gpointer pointer;
  memcpy (&pointer, (const uint8_t *) base + offset, sizeof pointer);
  return pointer;
}

static void
reserve (DsRows *rows, size_t size)
{
  if (rows->used + size <= rows->capacity)
    return;
  rows->capacity = MAX (rows->used + size, MAX (2 * rows->capacity, 1024));
  rows->bytes = g_realloc (rows->bytes, rows->capacity);
}

/* Makes room for some rows and their texts; how many, 0 where the record would get too large. */
static size_t
reserve_rows (Walk *walk, const DsTable *table)
{
  DsRecord *record = walk->record;
  const size_t left = walk->limit - record->size;
  const size_t each = table->row + table->chars;
  size_t rows = left >= AT_ONCE * each ? AT_ONCE : left / each;
  record->too_large = rows == 0;
  reserve (&record->tables[table->number], rows * table->row);
  reserve (&record->texts, rows * table->chars);
  return rows;
}

/* Which byte of the eight, lowest first, is the first 0; 8 if none is. */
static inline uint32_t
first_nul (uint64_t word)
{
  uint64_t nuls = (word - UINT64_C (0x0101010101010101)) & ~word & UINT64_C (0x8080808080808080);
  return nuls == 0 ? 8 : __builtin_ctzll (nuls) / 8;
}

/* Copies up to the NUL, which in labels is a few bytes away; whole words, to room for `size` bytes. */
static inline uint32_t
copy_chars (uint8_t *to, const uint8_t *from, uint32_t size)
{
  uint32_t at = 0;
  for (; at + 8 <= size; at += 8) {
    uint64_t word;
    memcpy (&word, from + at, sizeof word);
    memcpy (to + at, &word, sizeof word);
    uint32_t nul = first_nul (word);
    if (nul < 8)
      return at + nul;
  }
  for (; at < size && from[at] != 0; at++)
    to[at] = from[at];
  return at;
}

static inline void
tell_text (uint8_t *cell, size_t place, uint32_t length)
{
  uint32_t told[2] = { (uint32_t) place, length };
  memcpy (cell, told, sizeof told);
}

/* What a pointer leads to. */
static void
copy_pointed (Walk *walk, const char *text, uint8_t *cell)
{
  DsRecord *record = walk->record;
  DsRows *pointed = &record->pointed;
  size_t length = text != NULL ? strnlen (text, DS_LONGEST_TEXT) : 0;
  tell_text (cell, pointed->used, text != NULL ? length : DS_NO_TEXT);
  if (length == 0)
    return;
  if (length > walk->limit - record->size) {
    record->too_large = true;
    return;
  }
  reserve (pointed, length);
  memcpy (pointed->bytes + pointed->used, text, length);
  pointed->used += length;
  record->size += length;
}

static inline void
copy_runs (const DsRun *run, const DsRun *last, const uint8_t *restrict from, uint8_t *restrict row)
{
  for (; run < last; run++) {
    const uint8_t *source = from + run->from;
    uint8_t *target = row + run->to;
    for (uint32_t piece = run->pieces; piece > 0; piece--, source += DS_RUN_PIECE, target += DS_RUN_PIECE) {
      memcpy (target, source, DS_RUN_PIECE);
      /* Keeps the compiler from calling memmove for the whole loop. */
      __asm__ ("" : "+r" (source));
    }
    if (G_UNLIKELY (run->rest != 0))
      memcpy (target, source, run->rest);
  }
}

static bool
is_wanted (const DsTable *table, gconstpointer user)
{
  uint32_t type;
  memcpy (&type, (const uint8_t *) user + table->type_at, sizeof type);
  return type == table->type;
}

/* The struct that an element of a table's list stands for; NULL for one that is not wanted. */
static inline gconstpointer
struct_of (const DsTable *table, gconstpointer data)
{
  if (G_LIKELY (table->kind != DS_TABLE_USER) || data == NULL)
    return data;
  return is_wanted (table, data) ? pointer_at (data, table->data_at) : NULL;
}

/*
 * Rows for the structs from `node` on, as many as there is room for; gives the node behind them. What a loop needs it has in variables of its own: through
 * memory, which the bytes that are copied may be as far as the compiler knows, each row took twice as long.
 */
static const GList *
copy_rows (Walk *walk, const DsTable *table, const GList *node, uint32_t parent_row)
{
  DsRecord *const record = walk->record;
  DsRows *const rows = &record->tables[table->number];
  const DsRun *const runs = table->runs, *const last_run = runs + table->n_runs;
  const DsTextCell *const chars = table->texts, *const last_chars = chars + table->n_chars;
  const DsTextCell *const last_text = chars + table->n_texts;
  const uint32_t row_size = table->row;
  size_t room = reserve_rows (walk, table);
  uint8_t *const texts = record->texts.bytes;
  uint8_t *row = rows->bytes + rows->used;
  uint8_t *text = texts + record->texts.used;

  for (; node != NULL && room > 0; node = node->next) {
    const uint8_t *from = struct_of (table, node->data);
    if (from == NULL)
      continue;
    memcpy (row, &parent_row, sizeof parent_row);
    copy_runs (runs, last_run, from, row);
    for (const DsTextCell *cell = chars; cell < last_chars; cell++) {
      uint32_t length = copy_chars (text, from + cell->from, cell->size);
      tell_text (row + cell->to, text - texts, length);
      text += length;
    }
    for (const DsTextCell *cell = last_chars; cell < last_text; cell++)
      copy_pointed (walk, pointer_at (from, cell->from), row + cell->to);
    row += row_size;
    room--;
  }
  record->size += row - (rows->bytes + rows->used) + (text - (texts + record->texts.used));
  rows->used = row - rows->bytes;
  record->texts.used = text - texts;
  return node;
}

static void descend (Walk *walk, const DsTable *table, gconstpointer parent, uint32_t parent_row);

/* The row of one struct, and the rows of what hangs on it. */
static void
copy_branch (Walk *walk, const DsTable *table, gpointer from, uint32_t parent_row)
{
  const GList single = { from, NULL, NULL };
  if (struct_of (table, from) == NULL)
    return;
  copy_rows (walk, table, &single, parent_row);
  if (walk->record->too_large)
    return;
  uint32_t number = walk->record->tables[table->number].used / table->row - 1;
  for (const DsTable *child = table->children; child != NULL; child = child->next)
    descend (walk, child, struct_of (table, from), number);
}

static void
descend (Walk *walk, const DsTable *table, gconstpointer parent, uint32_t parent_row)
{
  const GList *node = pointer_at (parent, table->list);
  while (node != NULL && !walk->record->too_large) {
    if (table->children == NULL) {
      node = copy_rows (walk, table, node, parent_row);
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
  Walk walk = { record, limit };
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
    plan->acquire_lock (batch);
    copy_branch (&walk, &plan->tables[0], batch, 0);
    plan->release_lock (batch);
  }
  record->bytes = allocated (record);
  record->too_large |= record->bytes > limit;
}
