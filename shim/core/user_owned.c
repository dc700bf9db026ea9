/*
 * What a struct of user metadata owns: a table, made in JavaScript out of the SDK's offsets, of the fields that
 * point to allocated memory, so that structs of any SDK can be copied and released without knowing them.
 */

#include "user_owned.h"

#include <glib.h>
#include <string.h>

typedef struct {
  uint64_t kind;
  uint64_t at;       /* of the pointer in the struct */
  uint64_t count_at; /* DS_OWNED_BLOCK: of the number of elements, a uint32 */
  uint64_t size;     /* DS_OWNED_BLOCK: of an element; DS_OWNED_STRUCT: of the struct */
  uint64_t inner;    /* DS_OWNED_STRUCT: its own table, or 0 */
} Field;

struct DsOwned {
  uint64_t count;
  Field fields[];
};

/* `words` are as many fields as `count` says; the table stays for as long as the process. */
DsOwned *
ds_owned_new (const uint64_t *words, uint32_t count)
{
  DsOwned *owned = g_malloc (sizeof *owned + count * sizeof (Field));
  owned->count = count;
  memcpy (owned->fields, words, count * sizeof (Field));
  return owned;
}

static void **
pointer_at (void *data, const Field *field)
{
  return (void **) ((uint8_t *) data + field->at);
}

static uint32_t
elements (const void *data, const Field *field)
{
  uint32_t count;
  memcpy (&count, (const uint8_t *) data + field->count_at, sizeof count);
  return count;
}

static gpointer
copy_polygon (gconstpointer polygon, gpointer unused)
{
  return g_array_copy ((GArray *) polygon);
}

static void
free_polygon (gpointer polygon)
{
  g_array_unref (polygon);
}

static void *
copied (void *data, const Field *field, void *original)
{
  switch (field->kind) {
    case DS_OWNED_TEXT:
      return g_strdup (original);
    case DS_OWNED_BLOCK:
      return g_memdup2 (original, (size_t) elements (data, field) * field->size);
    case DS_OWNED_POLYGONS:
      return g_list_copy_deep (original, copy_polygon, NULL);
    default: {
      void *copy = g_memdup2 (original, field->size);
      if (field->inner != 0)
        ds_owned_copy ((const DsOwned *) (uintptr_t) field->inner, copy);
      return copy;
    }
  }
}

void
ds_owned_copy (const DsOwned *owned, void *data)
{
  for (uint64_t i = 0; i < owned->count; i++) {
    const Field *field = &owned->fields[i];
    void **pointer = pointer_at (data, field);
    if (*pointer != NULL)
      *pointer = copied (data, field, *pointer);
  }
}

void
ds_owned_free (const DsOwned *owned, void *data)
{
  for (uint64_t i = 0; i < owned->count; i++) {
    const Field *field = &owned->fields[i];
    void *old = *pointer_at (data, field);
    if (old == NULL)
      continue;
    if (field->kind == DS_OWNED_POLYGONS) {
      g_list_free_full (old, free_polygon);
    } else {
      if (field->kind == DS_OWNED_STRUCT && field->inner != 0)
        ds_owned_free ((const DsOwned *) (uintptr_t) field->inner, old);
      g_free (old);
    }
    *pointer_at (data, field) = NULL;
  }
}
