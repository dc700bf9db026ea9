#include "record_columns.h"

#include <string.h>

#define FEWEST_SLOTS 64

/* The rows of one table. */
typedef struct {
  const uint8_t *rows;
  size_t row;
  uint32_t count;
} Source;

static size_t
reserve (DsColumns *columns, size_t size)
{
  size_t at = (columns->used + 7) / 8 * 8;
  if (at + size > columns->capacity) {
    columns->capacity = MAX (at + size, MAX (2 * columns->capacity, 4096));
    columns->bytes = g_realloc (columns->bytes, columns->capacity);
  }
  columns->used = at + size;
  return at;
}

#define GATHER(size) \
  static void gather_##size (uint8_t *target, const Source *source, uint32_t at) \
  { \
    const uint8_t *from = source->rows + at; \
    for (uint32_t i = 0; i < source->count; i++, from += source->row, target += size) \
      memcpy (target, from, size); \
  }

GATHER (1)
GATHER (2)
GATHER (4)
GATHER (8)

/* Whole arrays. */
static void
gather_any (uint8_t *target, const Source *source, uint32_t at, uint32_t size)
{
  const uint8_t *from = source->rows + at;
  for (uint32_t i = 0; i < source->count; i++, from += source->row, target += size)
    memcpy (target, from, size);
}

static size_t
plain_column (DsColumns *columns, const Source *source, uint32_t at, uint32_t size)
{
  size_t place = reserve (columns, (size_t) source->count * size);
  uint8_t *target = columns->bytes + place;
  switch (size) {
  case 1: gather_1 (target, source, at); break;
  case 2: gather_2 (target, source, at); break;
  case 4: gather_4 (target, source, at); break;
  case 8: gather_8 (target, source, at); break;
  default: gather_any (target, source, at, size); break;
  }
  return place;
}

static size_t
bits_column (DsColumns *columns, const Source *source, const DsColumn *column)
{
  const size_t element = column->width > 32 ? 8 : 4;
  size_t place = reserve (columns, source->count * element);
  uint8_t *target = columns->bytes + place;
  const uint8_t *from = source->rows + column->at;
  for (uint32_t i = 0; i < source->count; i++, from += source->row, target += element) {
    uint64_t bits = 0;
    memcpy (&bits, from, column->size);
    bits = bits >> column->shift << (64 - column->width);
    bits = column->is_signed ? (uint64_t) ((int64_t) bits >> (64 - column->width)) : bits >> (64 - column->width);
    memcpy (target, &bits, element);
  }
  return place;
}

static uint32_t
hash (const uint8_t *text, uint32_t length)
{
  uint64_t mixed = length;
  for (; length >= 8; length -= 8, text += 8) {
    uint64_t word;
    memcpy (&word, text, 8);
    mixed = (mixed ^ word) * UINT64_C (0x9e3779b97f4a7c15);
    mixed ^= mixed >> 32;
  }
  uint64_t word = 0;
  memcpy (&word, text, length);
  mixed = (mixed ^ word) * UINT64_C (0x9e3779b97f4a7c15);
  return (uint32_t) (mixed >> 32);
}

static void
begin_dictionary (DsColumns *columns, uint32_t rows)
{
  uint32_t slots = FEWEST_SLOTS;
  while (slots < 2 * (uint64_t) rows)
    slots *= 2;
  if (slots > columns->slots_capacity) {
    g_free (columns->slots);
    columns->slots = g_new (uint32_t, slots);
    columns->slots_capacity = slots;
  }
  columns->n_slots = slots;
  memset (columns->slots, 0, slots * sizeof (uint32_t));
  columns->n_entries = 0;
}

static uint32_t
add_entry (DsColumns *columns, const uint8_t *text, uint32_t length)
{
  if (columns->n_entries == columns->entries_capacity) {
    columns->entries_capacity = MAX (2 * columns->entries_capacity, 16);
    columns->entries = g_renew (uint32_t, columns->entries, 2 * (size_t) columns->entries_capacity);
  }
  const size_t padded = length / 4 * 4 + 4;
  size_t place = reserve (columns, padded);
  memset (columns->bytes + place + padded - 4, 0, 4);
  memcpy (columns->bytes + place, text, length);
  columns->entries[2 * columns->n_entries] = (uint32_t) place;
  columns->entries[2 * columns->n_entries + 1] = length;
  return columns->n_entries++;
}

static uint32_t
entry_of (DsColumns *columns, const uint8_t *text, uint32_t length)
{
  uint32_t slot = hash (text, length) & (columns->n_slots - 1);
  for (uint32_t found; (found = columns->slots[slot]) != 0; slot = (slot + 1) & (columns->n_slots - 1)) {
    const uint32_t *entry = columns->entries + 2 * (found - 1);
    if (entry[1] == length && memcmp (columns->bytes + entry[0], text, length) == 0)
      return found - 1;
  }
  uint32_t entry = add_entry (columns, text, length);
  columns->slots[slot] = entry + 1;
  return entry;
}

static size_t
text_column (DsColumns *columns, const Source *source, const DsColumn *column, const DsRecord *record)
{
  const DsRows *texts = column->kind == DS_COLUMN_CHARS ? &record->texts : &record->pointed;
  size_t place = reserve (columns, (size_t) source->count * sizeof (uint32_t));
  begin_dictionary (columns, source->count);
  const uint8_t *from = source->rows + column->at;
  for (uint32_t i = 0; i < source->count; i++, from += source->row) {
    uint32_t told[2];
    memcpy (told, from, sizeof told);
    uint32_t index = told[1] == DS_NO_TEXT ? UINT32_MAX : entry_of (columns, texts->bytes + told[0], told[1]);
    memcpy (columns->bytes + place + i * sizeof index, &index, sizeof index);
  }
  return place;
}

static size_t
finish_dictionary (DsColumns *columns)
{
  size_t size = 2 * columns->n_entries * sizeof (uint32_t);
  size_t place = reserve (columns, size);
  if (size > 0)
    memcpy (columns->bytes + place, columns->entries, size);
  return place;
}

static void
fill_column (DsColumns *columns, const Source *source, const DsColumn *column, const DsRecord *record,
             uint32_t told[3])
{
  switch (column->kind) {
  case DS_COLUMN_PLAIN:
    told[0] = plain_column (columns, source, column->at, column->size);
    return;
  case DS_COLUMN_BITS:
    told[0] = bits_column (columns, source, column);
    return;
  default:
    told[0] = text_column (columns, source, column, record);
    told[1] = finish_dictionary (columns);
    told[2] = columns->n_entries;
  }
}

void
ds_columns_fill (DsColumns *columns, const DsRecordPlan *plan, const DsRecord *record)
{
  columns->used = 0;
  size_t directory = reserve (columns, (2 * plan->n_tables + 3 * plan->n_columns) * sizeof (uint32_t));
  for (uint32_t number = 0; number < plan->n_tables; number++) {
    const DsTable *table = &plan->tables[number];
    const DsRows *rows = &record->tables[number];
    const Source source = { rows->bytes, table->row, rows->used / table->row };
    uint32_t told[3] = { source.count, plain_column (columns, &source, 0, sizeof (uint32_t)), 0 };
    memcpy (columns->bytes + directory, told, 2 * sizeof (uint32_t));
    directory += 2 * sizeof (uint32_t);
    for (uint32_t i = 0; i < table->n_columns; i++) {
      memset (told, 0, sizeof told);
      fill_column (columns, &source, &table->columns[i], record, told);
      memcpy (columns->bytes + directory, told, sizeof told);
      directory += sizeof told;
    }
  }
}

void
ds_columns_clear (DsColumns *columns)
{
  g_free (columns->bytes);
  g_free (columns->slots);
  g_free (columns->entries);
}
