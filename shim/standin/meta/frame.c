/* Frames of a batch. */
#include "elements.h"
#include "copy_warning.h"

#include <string.h>

NvDsFrameMeta *
nvds_acquire_frame_meta_from_pool (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, NULL);

  nvds_acquire_meta_lock (batch_meta);
  NvDsFrameMeta *frame = meta_pool_acquire (batch_meta->frame_meta_pool, batch_meta);
  nvds_release_meta_lock (batch_meta);
  return frame;
}

void
nvds_add_frame_meta_to_batch (NvDsBatchMeta *batch_meta, NvDsFrameMeta *frame_meta)
{
  g_return_if_fail (batch_meta && frame_meta);

  nvds_acquire_meta_lock (batch_meta);
  frame_meta->base_meta.batch_meta = batch_meta;
  batch_meta->frame_meta_list = g_list_append (batch_meta->frame_meta_list, frame_meta);
  batch_meta->num_frames_in_batch++;
  nvds_release_meta_lock (batch_meta);
}

void
give_back_frame (gpointer data)
{
  NvDsFrameMeta *frame = data;

  clear_list (&frame->obj_meta_list, give_back_object);
  clear_list (&frame->display_meta_list, give_back_display);
  clear_list (&frame->frame_user_meta_list, give_back_user);
  meta_pool_return (BATCH_OF (frame)->frame_meta_pool, frame);
}

void
nvds_remove_frame_meta_from_batch (NvDsBatchMeta *batch_meta, NvDsFrameMeta *frame_meta)
{
  g_return_if_fail (batch_meta && frame_meta);

  nvds_acquire_meta_lock (batch_meta);
  if (remove_element (&batch_meta->frame_meta_list, frame_meta, give_back_frame))
    batch_meta->num_frames_in_batch = g_list_length (batch_meta->frame_meta_list);
  nvds_release_meta_lock (batch_meta);
}

void
nvds_clear_frame_meta_list (NvDsBatchMeta *batch_meta, NvDsFrameMetaList *meta_list)
{
  g_return_if_fail (batch_meta);

  nvds_acquire_meta_lock (batch_meta);
  if (meta_list == batch_meta->frame_meta_list) {
    batch_meta->frame_meta_list = NULL;
    batch_meta->num_frames_in_batch = 0;
  }
  clear_list (&meta_list, give_back_frame);
  nvds_release_meta_lock (batch_meta);
}

NvDsFrameMeta *
nvds_get_nth_frame_meta (NvDsFrameMetaList *frame_meta_list, guint index)
{
  return g_list_nth_data (frame_meta_list, index);
}

void
nvds_copy_frame_meta (NvDsFrameMeta *src_frame_meta, NvDsFrameMeta *dst_frame_meta)
{
  g_return_if_fail (src_frame_meta && dst_frame_meta);
  NvDsBatchMeta *batch = BATCH_OF (dst_frame_meta);

  nvds_acquire_meta_lock (batch);
  /* The frame's own list heads stay; everything else is plain data. */
  NvDsFrameMeta copy = *src_frame_meta;
  copy.base_meta = dst_frame_meta->base_meta;
  copy.num_obj_meta = dst_frame_meta->num_obj_meta;
  copy.obj_meta_list = dst_frame_meta->obj_meta_list;
  copy.display_meta_list = dst_frame_meta->display_meta_list;
  copy.frame_user_meta_list = dst_frame_meta->frame_user_meta_list;
  memset (copy.reserved, 0, sizeof copy.reserved);
  *dst_frame_meta = copy;

  nvds_copy_obj_meta_list (src_frame_meta->obj_meta_list, dst_frame_meta);
  nvds_copy_display_meta_list (src_frame_meta->display_meta_list, dst_frame_meta);
  copy_users (src_frame_meta->frame_user_meta_list, &dst_frame_meta->frame_user_meta_list, batch);
  nvds_release_meta_lock (batch);
}

void
nvds_copy_frame_meta_list (NvDsFrameMetaList *src_frame_meta_list, NvDsBatchMeta *dst_batch_meta)
{
  g_return_if_fail (dst_batch_meta);

  nvds_acquire_meta_lock (dst_batch_meta);
  for (GList *source = src_frame_meta_list; source; source = source->next) {
    NvDsFrameMeta *copy = nvds_acquire_frame_meta_from_pool (dst_batch_meta);
    if (!copy) {
      meta_copy_warning_note (dst_batch_meta->frame_meta_pool);
      break;
    }
    nvds_copy_frame_meta (source->data, copy);
    nvds_add_frame_meta_to_batch (dst_batch_meta, copy);
  }
  nvds_release_meta_lock (dst_batch_meta);
}
