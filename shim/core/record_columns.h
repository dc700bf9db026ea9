#pragma once

/*
 * A record's rows as columns, for the consumer's thread. Words of 32 bits come first, the directory: for each
 * table how many rows it has and where the column of its rows' parents is, and for each of its columns where
 * that is, and for texts where its dictionary is and how many entries that has. All places are bytes from the
 * directory's begin. A column of texts is of uint32 indices into its dictionary, UINT32_MAX where there is no
 * text; a dictionary is place and length of each distinct text, which are padded with NULs to whole words.
 */

#include "record_walk.h"

typedef struct {
  uint8_t *bytes;
  size_t used;
  size_t capacity;
  uint32_t *slots;  /* of a hash table: number of a dictionary's entry and 1, or 0 */
  uint32_t n_slots; /* in use: a power of two */
  uint32_t slots_capacity;
  uint32_t *entries; /* of the dictionary that is being made: place and length of each text */
  uint32_t n_entries;
  uint32_t entries_capacity;
} DsColumns;

void ds_columns_fill (DsColumns *columns, const DsRecordPlan *plan, const DsRecord *record);
void ds_columns_clear (DsColumns *columns);
