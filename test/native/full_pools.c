/*
 * A library to be preloaded: batches' pools of metadata come to their limit. FULL_POOLS says what they still give, as
 * "object=2 user=0"; FULL_POOLS_FROM, which batch of the process is the first of which that is so; FULL_POOLS_EVERY, of each
 * how many after it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "nvdsmeta.h"

static void
take_frame (NvDsBatchMeta *batch)
{
  nvds_acquire_frame_meta_from_pool (batch);
}

static void
take_object (NvDsBatchMeta *batch)
{
  nvds_acquire_obj_meta_from_pool (batch);
}

static void
take_classifier (NvDsBatchMeta *batch)
{
  nvds_acquire_classifier_meta_from_pool (batch);
}

static void
take_label (NvDsBatchMeta *batch)
{
  nvds_acquire_label_info_meta_from_pool (batch);
}

static void
take_user (NvDsBatchMeta *batch)
{
  nvds_acquire_user_meta_from_pool (batch);
}

static void
use_up (NvDsBatchMeta *batch)
{
  const struct
  {
    const char *name;
    NvDsMetaPool *pool;
    void (*take) (NvDsBatchMeta *batch);
  } pools[] = {
    { "frame=", batch->frame_meta_pool, take_frame },
    { "object=", batch->obj_meta_pool, take_object },
    { "classifier=", batch->classifier_meta_pool, take_classifier },
    { "label=", batch->label_info_meta_pool, take_label },
    { "user=", batch->user_meta_pool, take_user },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pools); i++) {
    const char *wanted = strstr (getenv ("FULL_POOLS"), pools[i].name);

    if (wanted == NULL)
      continue;
    while (pools[i].pool->num_empty_elements > (guint) atoi (wanted + strlen (pools[i].name)))
      pools[i].take (batch);
    /* A pool doubles: its count could not hold twice this. */
    pools[i].pool->max_elements_in_pool = 1u << 31;
  }
}

NvDsBatchMeta *
nvds_create_batch_meta (guint size)
{
  static int made;
  NvDsBatchMeta *(*create) (guint) = (NvDsBatchMeta *(*) (guint)) dlsym (RTLD_NEXT, "nvds_create_batch_meta");
  const char *from = getenv ("FULL_POOLS_FROM"), *every = getenv ("FULL_POOLS_EVERY");
  NvDsBatchMeta *batch = create (size);

  const int behind = g_atomic_int_add (&made, 1) - (from != NULL ? atoi (from) : 0);

  if (behind >= 0 && behind % (every != NULL ? atoi (every) : 1) == 0)
    use_up (batch);
  return batch;
}
