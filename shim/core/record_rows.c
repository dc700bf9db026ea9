#include "record_rows.h"

/* Rows that room is made for in one go: as many again as there are, within these. */
#define FEWEST_AT_ONCE 16
#define MOST_AT_ONCE 64

/* Of tables that have a loop of their own. */
#define MOST_PIECES 6

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
  DsRows *there = &record->tables[table->number];
  const size_t at_once = CLAMP (there->used / table->row, FEWEST_AT_ONCE, MOST_AT_ONCE);
  const size_t rows = room >= at_once * each ? at_once : room / each;
  record->too_large = rows == 0;
  /* The last piece of the last row may reach beyond it. */
  reserve (there, rows * table->row + DS_PIECE);
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
copy_piece (DsPiece piece, const uint8_t *restrict from, uint8_t *restrict row)
{
  memcpy (row + piece.to, from + piece.from, DS_PIECE);
}

static inline uint8_t *
copy_label (const DsTextCell *cell, const uint8_t *from, uint8_t *row, uint8_t *texts, uint8_t *text)
{
  uint32_t length = copy_chars (text, from + cell->from, cell->size);
  tell_text (row + cell->to, text - texts, length);
  return text + length;
}

/* Where the rows of a call go. */
typedef struct {
  uint8_t *row;
  uint8_t *text;
} Ends;

static inline Ends
ends_of (const DsWalk *walk, const DsTable *table)
{
  DsRecord *record = walk->record;
  const DsRows *rows = &record->tables[table->number];
  return (Ends) { rows->bytes + rows->used, record->texts.bytes + record->texts.used };
}

static inline void
keep (DsWalk *walk, const DsTable *table, Ends ends)
{
  DsRecord *record = walk->record;
  const Ends before = ends_of (walk, table);
  record->size += ends.row - before.row + (ends.text - before.text);
  record->tables[table->number].used += ends.row - before.row;
  record->texts.used += ends.text - before.text;
}

/*
 * The loop for tables of few pieces, and no texts but one char[] at most: compiled for each such number, so that
 * whatever it needs is in registers. Through memory, which the bytes that are copied may be as far as the compiler
 * knows, each row takes twice as long.
 */
static inline __attribute__ ((always_inline)) const GList *
copy_few (DsWalk *walk, const DsTable *table, const GList *node, uint32_t parent_row, const uint32_t n_pieces,
          const bool has_label)
{
  const uint32_t row_size = table->row;
  const DsTextCell label = has_label ? table->texts[0] : (DsTextCell) { 0 };
  DsPiece pieces[MOST_PIECES];
  for (uint32_t i = 0; i < n_pieces; i++)
    pieces[i] = table->pieces[i];
  size_t room = reserve_rows (walk, table);
  uint8_t *const texts = walk->record->texts.bytes;
  Ends ends = ends_of (walk, table);

  for (; node != NULL && room > 0; node = node->next) {
    const uint8_t *from = node->data;
    if (from == NULL)
      continue;
    memcpy (ends.row, &parent_row, sizeof parent_row);
#pragma GCC unroll 6
    for (uint32_t i = 0; i < n_pieces; i++)
      copy_piece (pieces[i], from, ends.row);
    if (has_label)
      ends.text = copy_label (&label, from, ends.row, texts, ends.text);
    ends.row += row_size;
    room--;
  }
  keep (walk, table, ends);
  return node;
}

#define COPY_FEW(count) \
  static const GList *copy_##count (DsWalk *walk, const DsTable *table, const GList *node, uint32_t parent_row) \
  { \
    return copy_few (walk, table, node, parent_row, count, false); \
  } \
  static const GList *copy_##count##_labelled (DsWalk *walk, const DsTable *table, const GList *node, \
                                               uint32_t parent_row) \
  { \
    return copy_few (walk, table, node, parent_row, count, true); \
  }

COPY_FEW (0)
COPY_FEW (1)
COPY_FEW (2)
COPY_FEW (3)
COPY_FEW (4)
COPY_FEW (5)
COPY_FEW (6)

static const GList *
copy_any (DsWalk *walk, const DsTable *table, const GList *node, uint32_t parent_row)
{
  const DsTextCell *const chars = table->texts, *const last_chars = chars + table->n_chars;
  const DsTextCell *const last_text = chars + table->n_texts;
  size_t room = reserve_rows (walk, table);
  uint8_t *const texts = walk->record->texts.bytes;
  Ends ends = ends_of (walk, table);

  for (; node != NULL && room > 0; node = node->next) {
    const uint8_t *from = ds_struct_of (table, node->data);
    if (from == NULL)
      continue;
    memcpy (ends.row, &parent_row, sizeof parent_row);
    memcpy (ends.row + DS_ROW_HEADER, from, table->scrap);
    for (uint32_t i = 0; i < table->n_pieces; i++)
      copy_piece (table->pieces[i], from, ends.row);
    for (const DsTextCell *cell = chars; cell < last_chars; cell++)
      ends.text = copy_label (cell, from, ends.row, texts, ends.text);
    for (const DsTextCell *cell = last_chars; cell < last_text; cell++) {
      size_t length;
      const char *pointed = text_at (walk, cell, from, &length);
      copy_pointed (walk, pointed, length, ends.row + cell->to);
    }
    ends.row += table->row;
    room--;
  }
  keep (walk, table, ends);
  return node;
}

const GList *
ds_rows_copy (DsWalk *walk, const DsTable *table, const GList *node, uint32_t parent_row)
{
  typedef const GList *(*Copy) (DsWalk *, const DsTable *, const GList *, uint32_t);
  static const Copy few[][2] = {
    { copy_0, copy_0_labelled }, { copy_1, copy_1_labelled }, { copy_2, copy_2_labelled },
    { copy_3, copy_3_labelled }, { copy_4, copy_4_labelled }, { copy_5, copy_5_labelled },
    { copy_6, copy_6_labelled },
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (few) == MOST_PIECES + 1);
  bool is_plain = table->kind != DS_TABLE_USER && table->scrap == 0 && table->n_texts == table->n_chars;
  Copy copy = is_plain && table->n_pieces <= MOST_PIECES && table->n_chars <= 1
                  ? few[table->n_pieces][table->n_chars]
                  : copy_any;
  return copy (walk, table, node, parent_row);
}
