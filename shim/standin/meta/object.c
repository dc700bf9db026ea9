/* Objects of a frame. */
#include "elements.h"
#include "copy_warning.h"

#include <string.h>

NvDsObjectMeta *
nvds_acquire_obj_meta_from_pool (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, NULL);

  nvds_acquire_meta_lock (batch_meta);
  NvDsObjectMeta *object = meta_pool_acquire (batch_meta->obj_meta_pool, batch_meta);
  if (object)
    object->object_id = UNTRACKED_OBJECT_ID;
  nvds_release_meta_lock (batch_meta);
  return object;
}

void
nvds_add_obj_meta_to_frame (NvDsFrameMeta *frame_meta, NvDsObjectMeta *obj_meta,
    NvDsObjectMeta *obj_parent)
{
  g_return_if_fail (frame_meta && obj_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  obj_meta->parent = obj_parent;
  frame_meta->obj_meta_list = g_list_append (frame_meta->obj_meta_list, obj_meta);
  frame_meta->num_obj_meta++;
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
give_back_object (gpointer data)
{
  NvDsObjectMeta *object = data;

  g_free (object->text_params.display_text);
  g_free (object->mask_params.data);
  clear_list (&object->classifier_meta_list, give_back_classifier);
  clear_list (&object->obj_user_meta_list, give_back_user);
  meta_pool_return (BATCH_OF (object)->obj_meta_pool, object);
}

void
nvds_remove_obj_meta_from_frame (NvDsFrameMeta *frame_meta, NvDsObjectMeta *obj_meta)
{
  g_return_if_fail (frame_meta && obj_meta);
  NvDsBatchMeta *batch = BATCH_OF (frame_meta);

  nvds_acquire_meta_lock (batch);
  if (remove_element (&frame_meta->obj_meta_list, obj_meta, give_back_object)) {
    frame_meta->num_obj_meta = 0;
    for (GList *l = frame_meta->obj_meta_list; l; l = l->next) {
      NvDsObjectMeta *other = l->data;
      if (other->parent == obj_meta)
        other->parent = NULL;
      frame_meta->num_obj_meta++;
    }
  }
  nvds_release_meta_lock (batch);
}

void
nvds_clear_obj_meta_list (NvDsFrameMeta *frame_meta, NvDsObjectMetaList *meta_list)
{
  g_return_if_fail (frame_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  if (meta_list == frame_meta->obj_meta_list) {
    frame_meta->obj_meta_list = NULL;
    frame_meta->num_obj_meta = 0;
  }
  clear_list (&meta_list, give_back_object);
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
nvds_copy_obj_meta (NvDsObjectMeta *src_object_meta, NvDsObjectMeta *dst_object_meta)
{
  g_return_if_fail (src_object_meta && dst_object_meta);
  NvDsBatchMeta *batch = BATCH_OF (dst_object_meta);

  nvds_acquire_meta_lock (batch);
  g_free (dst_object_meta->text_params.display_text);
  g_free (dst_object_meta->mask_params.data);

  NvDsObjectMeta copy = *src_object_meta;
  copy.base_meta = dst_object_meta->base_meta;
  if (BATCH_OF (src_object_meta) != batch)
    copy.parent = NULL;
  copy.text_params.display_text = g_strdup (src_object_meta->text_params.display_text);
  copy.mask_params.data =
      g_memdup2 (src_object_meta->mask_params.data, src_object_meta->mask_params.size);
  copy.classifier_meta_list = dst_object_meta->classifier_meta_list;
  copy.obj_user_meta_list = dst_object_meta->obj_user_meta_list;
  memset (copy.reserved, 0, sizeof copy.reserved);
  *dst_object_meta = copy;

  copy_classifiers (src_object_meta->classifier_meta_list, &dst_object_meta->classifier_meta_list,
      batch);
  copy_users (src_object_meta->obj_user_meta_list, &dst_object_meta->obj_user_meta_list, batch);
  nvds_release_meta_lock (batch);
}

void
nvds_copy_obj_meta_list (NvDsObjectMetaList *src_obj_meta_list, NvDsFrameMeta *dst_frame_meta)
{
  g_return_if_fail (dst_frame_meta);
  NvDsBatchMeta *batch = BATCH_OF (dst_frame_meta);

  nvds_acquire_meta_lock (batch);
  g_autoptr (GHashTable) copies = NULL;
  const guint before = dst_frame_meta->num_obj_meta;
  for (GList *source = src_obj_meta_list; source; source = source->next) {
    NvDsObjectMeta *original = source->data;
    NvDsObjectMeta *copy = nvds_acquire_obj_meta_from_pool (batch);
    if (!copy) {
      meta_copy_warning_note (batch->obj_meta_pool);
      break;
    }
    nvds_copy_obj_meta (original, copy);
    nvds_add_obj_meta_to_frame (dst_frame_meta, copy, copy->parent);
    if (original->parent && !copies)
      copies = g_hash_table_new (NULL, NULL);
  }

  /* A parent may come after its child, so the copies' parents are found once all are there. */
  if (copies) {
    GList *first = g_list_nth (dst_frame_meta->obj_meta_list, before);
    GList *copy = first;
    for (GList *source = src_obj_meta_list; copy; source = source->next, copy = copy->next)
      g_hash_table_insert (copies, source->data, copy->data);
    copy = first;
    for (GList *source = src_obj_meta_list; copy; source = source->next, copy = copy->next) {
      NvDsObjectMeta *parent = ((NvDsObjectMeta *) source->data)->parent;
      ((NvDsObjectMeta *) copy->data)->parent = parent ? g_hash_table_lookup (copies, parent) : NULL;
    }
  }
  nvds_release_meta_lock (batch);
}
