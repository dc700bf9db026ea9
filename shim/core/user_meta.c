/*
 * User metadata that scripts attach: bytes that C owns, so that elements may copy and release them on any thread,
 * whatever has become of the script. A reader in C finds what user_meta_data points to, and nothing more; how
 * long it is stands in front of it. Every kind of data has these same functions, so there can be any number of them.
 */

#include <gst/gst.h>
#include <string.h>

#include "user_owned.h"

/* As large as what malloc aligns to, so that any struct may follow. */
typedef struct {
  uint64_t size;
  const DsOwned *owned; /* what the data points to and owns, or NULL */
} Header;

/* Offset of NvDsUserMeta.user_meta_data; the same for all of a process. */
static _Atomic uint32_t data_at;
static _Atomic int32_t alive;

static Header *
header_of (const void *data)
{
  return (Header *) data - 1;
}

static void **
data_of (void *user)
{
  return (void **) ((uint8_t *) user + data_at);
}

void
ds_user_place (uint32_t offset)
{
  data_at = offset;
}

/* NULL where there is no memory. */
void *
ds_user_new (const uint8_t *bytes, uint32_t size)
{
  Header *header = g_try_malloc (sizeof *header + MAX (size, 1));
  if (header == NULL)
    return NULL;
  header->size = size;
  header->owned = NULL;
  memcpy (header + 1, bytes, size);
  alive++;
  return header + 1;
}

/* From now on what `data` points to is copied and released with it. */
void
ds_user_own (void *data, const DsOwned *owned)
{
  header_of (data)->owned = owned;
}

uint32_t
ds_user_size (const void *data)
{
  return (uint32_t) header_of (data)->size;
}

int32_t
ds_user_alive (void)
{
  return alive;
}

void *
ds_user_duplicate (void *data, void *context)
{
  if (data == NULL)
    return NULL;
  void *copy = ds_user_new (data, ds_user_size (data));
  if (copy != NULL && header_of (data)->owned != NULL) {
    ds_owned_copy (header_of (data)->owned, copy);
    ds_user_own (copy, header_of (data)->owned);
  }
  return copy;
}

void
ds_user_free (void *data, void *context)
{
  if (data == NULL)
    return;
  if (header_of (data)->owned != NULL)
    ds_owned_free (header_of (data)->owned, data);
  g_free (header_of (data));
  alive--;
}

void *
ds_user_copy (void *user, void *context)
{
  return ds_user_duplicate (*data_of (user), context);
}

void
ds_user_release (void *user, void *context)
{
  void **data = data_of (user);
  void *released = *data;
  *data = NULL;
  ds_user_free (released, context);
}
