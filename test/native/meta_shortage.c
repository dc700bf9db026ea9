/* A copy that ends where the pool of its batch does: when that is said, and how often. */
#include <string.h>

#include "check.h"
#include "nvdsmeta.h"

static NvDsBatchMeta *target;
static guint warnings;

static gpointer
try_lock (gpointer data)
{
  if (!g_rec_mutex_trylock (&target->meta_mutex))
    return GINT_TO_POINTER (FALSE);
  g_rec_mutex_unlock (&target->meta_mutex);
  return GINT_TO_POINTER (TRUE);
}

/* As one that draws what there is, on a thread of its own. */
static void
on_log (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  CHECK (strstr (message, "metadata is copied in part"));
  CHECK (g_thread_join (g_thread_new ("reader", try_lock, NULL)));
  warnings++;
}

static NvDsBatchMeta *
batch_of (guint objects)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);

  nvds_add_frame_meta_to_batch (batch, frame);
  for (guint i = 0; i < objects; i++)
    nvds_add_obj_meta_to_frame (frame, nvds_acquire_obj_meta_from_pool (batch), NULL);
  return batch;
}

/* A pool doubles: its count could not hold twice this. */
static void
use_up (NvDsBatchMeta *batch)
{
  while (batch->obj_meta_pool->num_empty_elements > 0)
    nvds_acquire_obj_meta_from_pool (batch);
  batch->obj_meta_pool->max_elements_in_pool = 1u << 31;
}

int
main (void)
{
  NvDsBatchMeta *source = batch_of (2);
  NvDsFrameMeta *from = source->frame_meta_list->data;

  g_log_set_default_handler (on_log, NULL);
  target = batch_of (0);
  use_up (target);
  NvDsFrameMeta *to = target->frame_meta_list->data;

  /* As where a program copies one list after the other, and nobody is to see a half of it. */
  nvds_acquire_meta_lock (target);
  nvds_copy_obj_meta_list (from->obj_meta_list, to);
  CHECK_INT (warnings, 0);
  nvds_release_meta_lock (target);
  CHECK_INT (warnings, 1);
  nvds_copy_obj_meta_list (from->obj_meta_list, to);
  CHECK_INT (warnings, 1);
  CHECK_INT (to->num_obj_meta, 0);

  nvds_destroy_batch_meta (source);
  nvds_destroy_batch_meta (target);
  return 0;
}
