/* Classifications of objects, regions and audio frames, and their labels. */
#include "elements.h"
#include "copy_warning.h"

#include <string.h>

NvDsClassifierMeta *
nvds_acquire_classifier_meta_from_pool (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, NULL);

  nvds_acquire_meta_lock (batch_meta);
  NvDsClassifierMeta *classifier = meta_pool_acquire (batch_meta->classifier_meta_pool, batch_meta);
  nvds_release_meta_lock (batch_meta);
  return classifier;
}

NvDsLabelInfo *
nvds_acquire_label_info_meta_from_pool (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, NULL);

  nvds_acquire_meta_lock (batch_meta);
  NvDsLabelInfo *label = meta_pool_acquire (batch_meta->label_info_meta_pool, batch_meta);
  nvds_release_meta_lock (batch_meta);
  return label;
}

void
give_back_label (gpointer data)
{
  NvDsLabelInfo *label = data;

  g_free (label->pResult_label);
  meta_pool_return (BATCH_OF (label)->label_info_meta_pool, label);
}

void
give_back_classifier (gpointer data)
{
  NvDsClassifierMeta *classifier = data;

  clear_list (&classifier->label_info_list, give_back_label);
  meta_pool_return (BATCH_OF (classifier)->classifier_meta_pool, classifier);
}

static void
add (GList **list, NvDsClassifierMeta *classifier)
{
  NvDsBatchMeta *batch = BATCH_OF (classifier);

  nvds_acquire_meta_lock (batch);
  *list = g_list_append (*list, classifier);
  nvds_release_meta_lock (batch);
}

static void
remove_classifier (GList **list, NvDsClassifierMeta *classifier)
{
  NvDsBatchMeta *batch = BATCH_OF (classifier);

  nvds_acquire_meta_lock (batch);
  remove_element (list, classifier, give_back_classifier);
  nvds_release_meta_lock (batch);
}

void
nvds_add_classifier_meta_to_object (NvDsObjectMeta *obj_meta, NvDsClassifierMeta *classifier_meta)
{
  g_return_if_fail (obj_meta && classifier_meta);
  add (&obj_meta->classifier_meta_list, classifier_meta);
}

void
nvds_add_classifier_meta_to_roi (NvDsRoiMeta *roi_meta, NvDsClassifierMeta *classifier_meta)
{
  g_return_if_fail (roi_meta && classifier_meta);
  add (&roi_meta->classifier_meta_list, classifier_meta);
}

void
nvds_add_classifier_meta_to_audio_frame (NvDsAudioFrameMeta *frame_meta,
    NvDsClassifierMeta *classifier_meta)
{
  g_return_if_fail (frame_meta && classifier_meta);
  add (&frame_meta->classifier_meta_list, classifier_meta);
}

void
nvds_remove_classifier_meta_from_obj (NvDsObjectMeta *obj_meta, NvDsClassifierMeta *classifier_meta)
{
  g_return_if_fail (obj_meta && classifier_meta);
  remove_classifier (&obj_meta->classifier_meta_list, classifier_meta);
}

void
nvds_remove_classifier_meta_from_roi (NvDsRoiMeta *roi_meta, NvDsClassifierMeta *classifier_meta)
{
  g_return_if_fail (roi_meta && classifier_meta);
  remove_classifier (&roi_meta->classifier_meta_list, classifier_meta);
}

void
nvds_remove_classifier_meta_from_audio_frame (NvDsAudioFrameMeta *frame_meta,
    NvDsClassifierMeta *classifier_meta)
{
  g_return_if_fail (frame_meta && classifier_meta);
  remove_classifier (&frame_meta->classifier_meta_list, classifier_meta);
}

void
nvds_clear_classifier_meta_list (NvDsObjectMeta *obj_meta, NvDsClassifierMetaList *meta_list)
{
  g_return_if_fail (obj_meta);

  nvds_acquire_meta_lock (BATCH_OF (obj_meta));
  if (meta_list == obj_meta->classifier_meta_list)
    obj_meta->classifier_meta_list = NULL;
  clear_list (&meta_list, give_back_classifier);
  nvds_release_meta_lock (BATCH_OF (obj_meta));
}

void
nvds_add_label_info_meta_to_classifier (NvDsClassifierMeta *classifier_meta,
    NvDsLabelInfo *label_info_meta)
{
  g_return_if_fail (classifier_meta && label_info_meta);

  nvds_acquire_meta_lock (BATCH_OF (classifier_meta));
  classifier_meta->label_info_list =
      g_list_append (classifier_meta->label_info_list, label_info_meta);
  classifier_meta->num_labels++;
  nvds_release_meta_lock (BATCH_OF (classifier_meta));
}

void
nvds_remove_label_info_meta_from_classifier (NvDsClassifierMeta *classifier_meta,
    NvDsLabelInfo *label_info_meta)
{
  g_return_if_fail (classifier_meta && label_info_meta);

  nvds_acquire_meta_lock (BATCH_OF (classifier_meta));
  if (remove_element (&classifier_meta->label_info_list, label_info_meta, give_back_label))
    classifier_meta->num_labels = g_list_length (classifier_meta->label_info_list);
  nvds_release_meta_lock (BATCH_OF (classifier_meta));
}

void
nvds_clear_label_info_meta_list (NvDsClassifierMeta *classifier_meta, NvDsLabelInfoList *meta_list)
{
  g_return_if_fail (classifier_meta);

  nvds_acquire_meta_lock (BATCH_OF (classifier_meta));
  if (meta_list == classifier_meta->label_info_list) {
    classifier_meta->label_info_list = NULL;
    classifier_meta->num_labels = 0;
  }
  clear_list (&meta_list, give_back_label);
  nvds_release_meta_lock (BATCH_OF (classifier_meta));
}

void
nvds_copy_label_info_meta (NvDsLabelInfo *src_label_info, NvDsLabelInfo *dst_label_info)
{
  g_return_if_fail (src_label_info && dst_label_info);

  g_free (dst_label_info->pResult_label);
  NvDsBaseMeta base = dst_label_info->base_meta;
  *dst_label_info = *src_label_info;
  dst_label_info->base_meta = base;
  dst_label_info->pResult_label = g_strdup (src_label_info->pResult_label);
}

void
nvds_copy_label_info_list (NvDsLabelInfoList *src_label_info_list,
    NvDsClassifierMeta *dst_classifier_meta)
{
  g_return_if_fail (dst_classifier_meta);
  NvDsBatchMeta *batch = BATCH_OF (dst_classifier_meta);

  nvds_acquire_meta_lock (batch);
  for (GList *source = src_label_info_list; source; source = source->next) {
    NvDsLabelInfo *copy = nvds_acquire_label_info_meta_from_pool (batch);
    if (!copy) {
      meta_copy_warning_note (batch->label_info_meta_pool);
      break;
    }
    nvds_copy_label_info_meta (source->data, copy);
    nvds_add_label_info_meta_to_classifier (dst_classifier_meta, copy);
  }
  nvds_release_meta_lock (batch);
}

void
nvds_copy_classifier_meta (NvDsClassifierMeta *src_classifier_meta,
    NvDsClassifierMeta *dst_classifier_meta)
{
  g_return_if_fail (src_classifier_meta && dst_classifier_meta);

  dst_classifier_meta->unique_component_id = src_classifier_meta->unique_component_id;
  dst_classifier_meta->classifier_type = src_classifier_meta->classifier_type;
  nvds_copy_label_info_list (src_classifier_meta->label_info_list, dst_classifier_meta);
}

void
copy_classifiers (GList *source, GList **destination, NvDsBatchMeta *batch)
{
  nvds_acquire_meta_lock (batch);
  for (; source; source = source->next) {
    NvDsClassifierMeta *copy = nvds_acquire_classifier_meta_from_pool (batch);
    if (!copy) {
      meta_copy_warning_note (batch->classifier_meta_pool);
      break;
    }
    nvds_copy_classifier_meta (source->data, copy);
    *destination = g_list_append (*destination, copy);
  }
  nvds_release_meta_lock (batch);
}

void
nvds_copy_classification_list (NvDsClassifierMetaList *src_classifier_meta_list,
    NvDsObjectMeta *dst_object_meta)
{
  g_return_if_fail (dst_object_meta);
  copy_classifiers (src_classifier_meta_list, &dst_object_meta->classifier_meta_list,
      BATCH_OF (dst_object_meta));
}
