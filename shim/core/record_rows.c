#include "record_rows.h"

/* Rows that room is made for in one go. */
#define AT_ONCE 16

static void
reserve (DsRows *rows, size_t size)
{
  if (rows->used + size <= rows->capacity)
    return;
  rows->capacity = MAX (rows->used + size, MAX (2 * rows->capacity, 1024));
  rows->bytes = g_realloc (rows->bytes, rows->capacity);
}

/* Bytes that the record may still grow by. */
static inline size_t
left (const DsWalk *walk)
{
  return walk->record->size < walk->limit ? walk->limit - walk->record->size : 0;
}

/* Makes room for some rows and their texts; how many, 0 where the record would get too large. */
static size_t
reserve_rows (DsWalk *walk, const DsTable *table)
{
  DsRecord *record = walk->record;
  const size_t room = left (walk);
  const size_t each = table->row + table->chars;
  size_t rows = room >= AT_ONCE * each ? AT_ONCE : room / each;
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

/* What a char * leads to, or a std::string holds; NULL and 0 for a NULL. */
static const char *
text_at (const DsWalk *walk, const DsTextCell *cell, const uint8_t *from, size_t *length)
{
  const char *text;
  if (cell->size == DS_CXX_TEXT) {
    double place = 0;
    size_t whole = walk->plan->cxx_text (from + cell->from, &place);
    text = (const char *) (uintptr_t) place;
    *length = MIN (whole, DS_LONGEST_TEXT);
  } else {
    text = ds_pointer_at (from, cell->from);
    *length = text != NULL ? strnlen (text, DS_LONGEST_TEXT) : 0;
  }
  return text;
}

static void
copy_pointed (DsWalk *walk, const char *text, size_t length, uint8_t *cell)
{
  DsRecord *record = walk->record;
  DsRows *pointed = &record->pointed;
  tell_text (cell, pointed->used, text != NULL ? length : DS_NO_TEXT);
  if (length == 0)
    return;
  if (length > left (walk)) {
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

/*
 * What a loop needs it has in variables of its own: through memory, which the bytes that are copied may be as far
 * as the compiler knows, each row took twice as long.
 */
const GList *
ds_rows_copy (DsWalk *walk, const DsTable *table, const GList *node, uint32_t parent_row)
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
    const uint8_t *from = ds_struct_of (table, node->data);
    if (from == NULL)
      continue;
    memcpy (row, &parent_row, sizeof parent_row);
    copy_runs (runs, last_run, from, row);
    for (const DsTextCell *cell = chars; cell < last_chars; cell++) {
      uint32_t length = copy_chars (text, from + cell->from, cell->size);
      tell_text (row + cell->to, text - texts, length);
      text += length;
    }
    for (const DsTextCell *cell = last_chars; cell < last_text; cell++) {
      size_t length;
      const char *pointed = text_at (walk, cell, from, &length);
      copy_pointed (walk, pointed, length, row + cell->to);
    }
    row += row_size;
    room--;
  }
  record->size += row - (rows->bytes + rows->used) + (text - (texts + record->texts.used));
  rows->used = row - rows->bytes;
  record->texts.used = text - texts;
  return node;
}
