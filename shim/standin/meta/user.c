/* User metadata of batches, frames, objects and regions: data with its copy and release functions. */
#include "elements.h"
#include "copy_warning.h"

NvDsUserMeta *
nvds_acquire_user_meta_from_pool (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, NULL);

  nvds_acquire_meta_lock (batch_meta);
  NvDsUserMeta *user = meta_pool_acquire (batch_meta->user_meta_pool, batch_meta);
  nvds_release_meta_lock (batch_meta);
  return user;
}

void
give_back_user (gpointer data)
{
  NvDsUserMeta *user = data;
  NvDsBatchMeta *batch = BATCH_OF (user);

  if (user->base_meta.release_func)
    user->base_meta.release_func (user, user->base_meta.uContext);
  meta_pool_return (batch->user_meta_pool, user);
}

static void
add (GList **list, NvDsUserMeta *user)
{
  NvDsBatchMeta *batch = BATCH_OF (user);

  nvds_acquire_meta_lock (batch);
  *list = g_list_append (*list, user);
  nvds_release_meta_lock (batch);
}

static void
remove_user (GList **list, NvDsUserMeta *user)
{
  NvDsBatchMeta *batch = BATCH_OF (user);

  nvds_acquire_meta_lock (batch);
  remove_element (list, user, give_back_user);
  nvds_release_meta_lock (batch);
}

static void
clear_users (NvDsBatchMeta *batch, GList **owner, GList *list)
{
  nvds_acquire_meta_lock (batch);
  if (list == *owner)
    *owner = NULL;
  clear_list (&list, give_back_user);
  nvds_release_meta_lock (batch);
}

void
copy_users (GList *source, GList **destination, NvDsBatchMeta *batch)
{
  nvds_acquire_meta_lock (batch);
  for (; source; source = source->next) {
    NvDsUserMeta *original = source->data;

    /* Data that cannot be copied has one owner, and that stays the original. */
    if (!original->base_meta.copy_func)
      continue;
    NvDsUserMeta *copy = nvds_acquire_user_meta_from_pool (batch);
    if (!copy) {
      meta_copy_warning_note (batch->user_meta_pool);
      break;
    }
    gpointer data = original->base_meta.copy_func (original, original->base_meta.uContext);
    if (!data) {
      meta_pool_return (batch->user_meta_pool, copy);
      continue;
    }
    copy->base_meta = original->base_meta;
    copy->base_meta.batch_meta = batch;
    copy->user_meta_data = data;
    *destination = g_list_append (*destination, copy);
  }
  nvds_release_meta_lock (batch);
}

void
nvds_add_user_meta_to_batch (NvDsBatchMeta *batch_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (batch_meta && user_meta);
  add (&batch_meta->batch_user_meta_list, user_meta);
}

void
nvds_add_user_meta_to_frame (NvDsFrameMeta *frame_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (frame_meta && user_meta);
  add (&frame_meta->frame_user_meta_list, user_meta);
}

void
nvds_add_user_meta_to_obj (NvDsObjectMeta *obj_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (obj_meta && user_meta);
  add (&obj_meta->obj_user_meta_list, user_meta);
}

void
nvds_add_user_meta_to_roi (NvDsRoiMeta *roi_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (roi_meta && user_meta);
  add (&roi_meta->roi_user_meta_list, user_meta);
}

void
nvds_remove_user_meta_from_batch (NvDsBatchMeta *batch_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (batch_meta && user_meta);
  remove_user (&batch_meta->batch_user_meta_list, user_meta);
}

void
nvds_remove_user_meta_from_frame (NvDsFrameMeta *frame_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (frame_meta && user_meta);
  remove_user (&frame_meta->frame_user_meta_list, user_meta);
}

void
nvds_remove_user_meta_from_object (NvDsObjectMeta *obj_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (obj_meta && user_meta);
  remove_user (&obj_meta->obj_user_meta_list, user_meta);
}

void
nvds_remove_user_meta_from_roi (NvDsRoiMeta *obj_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (obj_meta && user_meta);
  remove_user (&obj_meta->roi_user_meta_list, user_meta);
}

void
nvds_clear_batch_user_meta_list (NvDsBatchMeta *batch_meta, NvDsUserMetaList *meta_list)
{
  g_return_if_fail (batch_meta);
  clear_users (batch_meta, &batch_meta->batch_user_meta_list, meta_list);
}

void
nvds_clear_frame_user_meta_list (NvDsFrameMeta *frame_meta, NvDsUserMetaList *meta_list)
{
  g_return_if_fail (frame_meta);
  clear_users (BATCH_OF (frame_meta), &frame_meta->frame_user_meta_list, meta_list);
}

void
nvds_clear_obj_user_meta_list (NvDsObjectMeta *object_meta, NvDsUserMetaList *meta_list)
{
  g_return_if_fail (object_meta);
  clear_users (BATCH_OF (object_meta), &object_meta->obj_user_meta_list, meta_list);
}

void
nvds_copy_batch_user_meta_list (NvDsUserMetaList *src_user_meta_list, NvDsBatchMeta *dst_batch_meta)
{
  g_return_if_fail (dst_batch_meta);
  copy_users (src_user_meta_list, &dst_batch_meta->batch_user_meta_list, dst_batch_meta);
}

void
nvds_copy_frame_user_meta_list (NvDsUserMetaList *src_user_meta_list, NvDsFrameMeta *dst_frame_meta)
{
  g_return_if_fail (dst_frame_meta);
  copy_users (src_user_meta_list, &dst_frame_meta->frame_user_meta_list, BATCH_OF (dst_frame_meta));
}

void
nvds_copy_obj_user_meta_list (NvDsUserMetaList *src_user_meta_list, NvDsObjectMeta *dst_object_meta)
{
  g_return_if_fail (dst_object_meta);
  copy_users (src_user_meta_list, &dst_object_meta->obj_user_meta_list, BATCH_OF (dst_object_meta));
}
