/* Audio batches: the video batch's pools with frames of another shape. */
#include "elements.h"
#include "copy_warning.h"

#include <string.h>

NvDsBatchMeta *
nvds_create_audio_batch_meta (guint max_batch_size)
{
  return batch_new (max_batch_size, NVDS_AUDIO_BATCH_META, NVDS_AUDIO_FRAME_META,
      sizeof (NvDsAudioFrameMeta));
}

gboolean
nvds_destroy_audio_batch_meta (NvDsBatchMeta *batch_meta)
{
  return nvds_destroy_batch_meta (batch_meta);
}

NvDsAudioFrameMeta *
nvds_acquire_audio_frame_meta_from_pool (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, NULL);
  g_return_val_if_fail (batch_meta->frame_meta_pool->meta_type == NVDS_AUDIO_FRAME_META, NULL);

  nvds_acquire_meta_lock (batch_meta);
  NvDsAudioFrameMeta *frame = meta_pool_acquire (batch_meta->frame_meta_pool, batch_meta);
  nvds_release_meta_lock (batch_meta);
  return frame;
}

void
nvds_add_audio_frame_meta_to_audio_batch (NvDsBatchMeta *batch_meta, NvDsAudioFrameMeta *frame_meta)
{
  g_return_if_fail (batch_meta && frame_meta);

  nvds_acquire_meta_lock (batch_meta);
  frame_meta->base_meta.batch_meta = batch_meta;
  batch_meta->frame_meta_list = g_list_append (batch_meta->frame_meta_list, frame_meta);
  batch_meta->num_frames_in_batch++;
  nvds_release_meta_lock (batch_meta);
}

void
give_back_audio_frame (gpointer data)
{
  NvDsAudioFrameMeta *frame = data;

  clear_list (&frame->classifier_meta_list, give_back_classifier);
  clear_list (&frame->frame_user_meta_list, give_back_user);
  meta_pool_return (BATCH_OF (frame)->frame_meta_pool, frame);
}

void
nvds_remove_audio_frame_meta_from_audio_batch (NvDsBatchMeta *batch_meta,
    NvDsAudioFrameMeta *frame_meta)
{
  g_return_if_fail (batch_meta && frame_meta);

  nvds_acquire_meta_lock (batch_meta);
  if (remove_element (&batch_meta->frame_meta_list, frame_meta, give_back_audio_frame))
    batch_meta->num_frames_in_batch = g_list_length (batch_meta->frame_meta_list);
  nvds_release_meta_lock (batch_meta);
}

NvDsAudioFrameMeta *
nvds_get_nth_audio_frame_meta (NvDsFrameMetaList *frame_meta_list, guint index)
{
  return g_list_nth_data (frame_meta_list, index);
}

void
nvds_add_user_meta_to_audio_batch (NvDsBatchMeta *batch_meta, NvDsUserMeta *user_meta)
{
  nvds_add_user_meta_to_batch (batch_meta, user_meta);
}

void
nvds_remove_user_meta_from_audio_batch (NvDsBatchMeta *batch_meta, NvDsUserMeta *user_meta)
{
  nvds_remove_user_meta_from_batch (batch_meta, user_meta);
}

void
nvds_add_user_meta_to_audio_frame (NvDsAudioFrameMeta *frame_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (frame_meta && user_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  frame_meta->frame_user_meta_list = g_list_append (frame_meta->frame_user_meta_list, user_meta);
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
nvds_remove_user_meta_from_audio_frame (NvDsAudioFrameMeta *frame_meta, NvDsUserMeta *user_meta)
{
  g_return_if_fail (frame_meta && user_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  remove_element (&frame_meta->frame_user_meta_list, user_meta, give_back_user);
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
nvds_clear_audio_frame_meta_list (NvDsBatchMeta *batch_meta, NvDsFrameMetaList *meta_list)
{
  g_return_if_fail (batch_meta);

  nvds_acquire_meta_lock (batch_meta);
  if (meta_list == batch_meta->frame_meta_list) {
    batch_meta->frame_meta_list = NULL;
    batch_meta->num_frames_in_batch = 0;
  }
  clear_list (&meta_list, give_back_audio_frame);
  nvds_release_meta_lock (batch_meta);
}

void
nvds_clear_audio_classifier_meta_list (NvDsAudioFrameMeta *frame_meta,
    NvDsClassifierMetaList *meta_list)
{
  g_return_if_fail (frame_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  if (meta_list == frame_meta->classifier_meta_list)
    frame_meta->classifier_meta_list = NULL;
  clear_list (&meta_list, give_back_classifier);
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
nvds_clear_audio_batch_user_meta_list (NvDsBatchMeta *batch_meta, NvDsUserMetaList *meta_list)
{
  nvds_clear_batch_user_meta_list (batch_meta, meta_list);
}

void
nvds_clear_audio_frame_user_meta_list (NvDsAudioFrameMeta *frame_meta, NvDsUserMetaList *meta_list)
{
  g_return_if_fail (frame_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  if (meta_list == frame_meta->frame_user_meta_list)
    frame_meta->frame_user_meta_list = NULL;
  clear_list (&meta_list, give_back_user);
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
nvds_copy_audio_classification_list (NvDsClassifierMetaList *src_classifier_meta_list,
    NvDsAudioFrameMeta *dst_frame_meta)
{
  g_return_if_fail (dst_frame_meta);
  copy_classifiers (src_classifier_meta_list, &dst_frame_meta->classifier_meta_list,
      BATCH_OF (dst_frame_meta));
}

void
nvds_copy_audio_batch_user_meta_list (NvDsUserMetaList *src_user_meta_list,
    NvDsBatchMeta *dst_batch_meta)
{
  nvds_copy_batch_user_meta_list (src_user_meta_list, dst_batch_meta);
}

void
nvds_copy_audio_frame_user_meta_list (NvDsUserMetaList *src_user_meta_list,
    NvDsAudioFrameMeta *dst_frame_meta)
{
  g_return_if_fail (dst_frame_meta);
  copy_users (src_user_meta_list, &dst_frame_meta->frame_user_meta_list, BATCH_OF (dst_frame_meta));
}

void
nvds_copy_audio_frame_meta (NvDsAudioFrameMeta *src_frame_meta, NvDsAudioFrameMeta *dst_frame_meta)
{
  g_return_if_fail (src_frame_meta && dst_frame_meta);
  NvDsBatchMeta *batch = BATCH_OF (dst_frame_meta);

  nvds_acquire_meta_lock (batch);
  NvDsAudioFrameMeta copy = *src_frame_meta;
  copy.base_meta = dst_frame_meta->base_meta;
  copy.classifier_meta_list = dst_frame_meta->classifier_meta_list;
  copy.frame_user_meta_list = dst_frame_meta->frame_user_meta_list;
  memset (copy.reserved, 0, sizeof copy.reserved);
  *dst_frame_meta = copy;
  copy_classifiers (src_frame_meta->classifier_meta_list, &dst_frame_meta->classifier_meta_list,
      batch);
  copy_users (src_frame_meta->frame_user_meta_list, &dst_frame_meta->frame_user_meta_list, batch);
  nvds_release_meta_lock (batch);
}

void
nvds_copy_audio_frame_meta_list (NvDsFrameMetaList *src_frame_meta_list,
    NvDsBatchMeta *dst_batch_meta)
{
  g_return_if_fail (dst_batch_meta);

  nvds_acquire_meta_lock (dst_batch_meta);
  for (GList *source = src_frame_meta_list; source; source = source->next) {
    NvDsAudioFrameMeta *copy = nvds_acquire_audio_frame_meta_from_pool (dst_batch_meta);
    if (!copy) {
      meta_copy_warning_note (dst_batch_meta->frame_meta_pool);
      break;
    }
    nvds_copy_audio_frame_meta (source->data, copy);
    nvds_add_audio_frame_meta_to_audio_batch (dst_batch_meta, copy);
  }
  nvds_release_meta_lock (dst_batch_meta);
}

gpointer
nvds_audio_batch_meta_copy_func (gpointer data, gpointer user_data)
{
  g_return_val_if_fail (data, NULL);
  return batch_copy (data, NVDS_AUDIO_FRAME_META, sizeof (NvDsAudioFrameMeta),
      nvds_copy_audio_frame_meta_list);
}

void
nvds_audio_batch_meta_release_func (gpointer data, gpointer user_data)
{
  nvds_destroy_audio_batch_meta (data);
}
