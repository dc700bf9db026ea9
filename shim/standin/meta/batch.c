/* The batch: its pools, its lock, its life. */
#include "elements.h"
#include "copy_warning.h"

/* Enough for a quiet scene; a pool that runs dry doubles. */
#define OBJECTS 16
#define CLASSIFIERS 8
#define LABELS 8
#define DISPLAYS 2
#define USERS 16

void
nvds_acquire_meta_lock (NvDsBatchMeta *batch_meta)
{
  g_return_if_fail (batch_meta);
  g_rec_mutex_lock (&batch_meta->meta_mutex);
  meta_copy_warning_locked ();
}

void
nvds_release_meta_lock (NvDsBatchMeta *batch_meta)
{
  g_return_if_fail (batch_meta);
  g_rec_mutex_unlock (&batch_meta->meta_mutex);
  meta_copy_warning_unlocked ();
}

NvDsBatchMeta *
batch_new (guint max_frames, NvDsMetaType batch_type, NvDsMetaType frame_type, gsize frame_size)
{
  NvDsBatchMeta *batch = g_new0 (NvDsBatchMeta, 1);

  g_rec_mutex_init (&batch->meta_mutex);
  batch->base_meta.batch_meta = batch;
  batch->base_meta.meta_type = batch_type;
  batch->max_frames_in_batch = max_frames;
  batch->frame_meta_pool = meta_pool_new (frame_type, frame_size, max_frames);
  batch->obj_meta_pool = meta_pool_new (NVDS_OBJ_META, sizeof (NvDsObjectMeta), OBJECTS);
  batch->classifier_meta_pool =
      meta_pool_new (NVDS_CLASSIFIER_META, sizeof (NvDsClassifierMeta), CLASSIFIERS);
  batch->label_info_meta_pool = meta_pool_new (NVDS_LABEL_INFO_META, sizeof (NvDsLabelInfo), LABELS);
  batch->display_meta_pool = meta_pool_new (NVDS_DISPLAY_META, sizeof (NvDsDisplayMeta), DISPLAYS);
  batch->user_meta_pool = meta_pool_new (NVDS_USER_META, sizeof (NvDsUserMeta), USERS);
  return batch;
}

static void
drain (NvDsMetaPool *pool)
{
  GiveBack give_back = give_back_for (pool->meta_type);

  while (pool->full_list)
    give_back (pool->full_list->data);
}

void
batch_free (NvDsBatchMeta *batch)
{
  clear_list (&batch->frame_meta_list, give_back_for (batch->frame_meta_pool->meta_type));
  clear_list (&batch->batch_user_meta_list, give_back_user);

  /* What was acquired and never added: parents before what may hang on them. */
  NvDsMetaPool *pools[] = { batch->frame_meta_pool, batch->obj_meta_pool, batch->display_meta_pool,
    batch->classifier_meta_pool, batch->label_info_meta_pool, batch->user_meta_pool };
  for (guint i = 0; i < G_N_ELEMENTS (pools); i++)
    drain (pools[i]);
  for (guint i = 0; i < G_N_ELEMENTS (pools); i++)
    meta_pool_free (pools[i]);

  g_rec_mutex_clear (&batch->meta_mutex);
  g_free (batch);
}

gpointer
batch_copy (NvDsBatchMeta *source, NvDsMetaType frame_type, gsize frame_size,
    void (*copy_frames) (GList *frames, NvDsBatchMeta *destination))
{
  nvds_acquire_meta_lock (source);

  NvDsBatchMeta *copy = batch_new (source->max_frames_in_batch, source->base_meta.meta_type,
      frame_type, frame_size);
  copy->base_meta.uContext = source->base_meta.uContext;
  copy->base_meta.copy_func = source->base_meta.copy_func;
  copy->base_meta.release_func = source->base_meta.release_func;
  for (guint i = 0; i < MAX_USER_FIELDS; i++)
    copy->misc_batch_info[i] = source->misc_batch_info[i];
  copy_frames (source->frame_meta_list, copy);
  copy_users (source->batch_user_meta_list, &copy->batch_user_meta_list, copy);

  nvds_release_meta_lock (source);
  return copy;
}

NvDsBatchMeta *
nvds_create_batch_meta (guint max_batch_size)
{
  return batch_new (max_batch_size, NVDS_BATCH_META, NVDS_FRAME_META, sizeof (NvDsFrameMeta));
}

gboolean
nvds_destroy_batch_meta (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, FALSE);
  batch_free (batch_meta);
  return TRUE;
}

gpointer
nvds_batch_meta_copy_func (gpointer data, gpointer user_data)
{
  g_return_val_if_fail (data, NULL);
  return batch_copy (data, NVDS_FRAME_META, sizeof (NvDsFrameMeta), nvds_copy_frame_meta_list);
}

void
nvds_batch_meta_release_func (gpointer data, gpointer user_data)
{
  nvds_destroy_batch_meta (data);
}

gboolean
nvds_get_current_metadata_info (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, FALSE);

  nvds_acquire_meta_lock (batch_meta);
  const struct {
    const char *name;
    const NvDsMetaPool *pool;
  } pools[] = {
    { "frame", batch_meta->frame_meta_pool },
    { "object", batch_meta->obj_meta_pool },
    { "classifier", batch_meta->classifier_meta_pool },
    { "label", batch_meta->label_info_meta_pool },
    { "display", batch_meta->display_meta_pool },
    { "user", batch_meta->user_meta_pool },
  };
  g_print ("batch of %u of %u frames\n", batch_meta->num_frames_in_batch,
      batch_meta->max_frames_in_batch);
  for (guint i = 0; i < G_N_ELEMENTS (pools); i++)
    g_print ("  %s metadata: %u in use, %u free\n", pools[i].name, pools[i].pool->num_full_elements,
        pools[i].pool->num_empty_elements);
  nvds_release_meta_lock (batch_meta);
  return TRUE;
}

NvDsMetaType
nvds_get_user_meta_type (gchar *meta_descriptor)
{
  g_return_val_if_fail (meta_descriptor, NVDS_INVALID_META);
  return (NvDsMetaType) (NVDS_START_USER_META + g_quark_from_string (meta_descriptor));
}
