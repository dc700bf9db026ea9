#pragma once

/* Copying the frames and objects of a batch into one packed buffer, by offsets that are data here. */

#include <gst/gst.h>

#include "deepscript.h"

/* deepscript.h says where things stand in `bytes`. */
typedef struct {
  uint8_t *bytes;
  size_t capacity;
  uint32_t frames;
  uint32_t objects;
  gpointer batch;
} DsCopy;

/* The batch of `buffer`, copied into `reuse` (which may be NULL) under the metadata's lock; NULL, with
 * `reuse` freed, where the buffer has none. */
DsCopy *ds_copy_batch (const DsPlan *plan, GstBuffer *buffer, DsCopy *reuse);
void ds_copy_free (DsCopy *copy);
