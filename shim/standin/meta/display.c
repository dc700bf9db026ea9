/* Texts and shapes that the on-screen display draws. */
#include "elements.h"
#include "copy_warning.h"

#include <string.h>

NvDsDisplayMeta *
nvds_acquire_display_meta_from_pool (NvDsBatchMeta *batch_meta)
{
  g_return_val_if_fail (batch_meta, NULL);

  nvds_acquire_meta_lock (batch_meta);
  NvDsDisplayMeta *display = meta_pool_acquire (batch_meta->display_meta_pool, batch_meta);
  nvds_release_meta_lock (batch_meta);
  return display;
}

static guint
labels_in (const NvDsDisplayMeta *display)
{
  return MIN (display->num_labels, MAX_ELEMENTS_IN_DISPLAY_META);
}

static void
free_texts (NvDsDisplayMeta *display)
{
  for (guint i = 0; i < labels_in (display); i++)
    g_free (display->text_params[i].display_text);
}

void
give_back_display (gpointer data)
{
  NvDsDisplayMeta *display = data;

  free_texts (display);
  meta_pool_return (BATCH_OF (display)->display_meta_pool, display);
}

void
nvds_add_display_meta_to_frame (NvDsFrameMeta *frame_meta, NvDsDisplayMeta *display_meta)
{
  g_return_if_fail (frame_meta && display_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  frame_meta->display_meta_list = g_list_append (frame_meta->display_meta_list, display_meta);
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
nvds_remove_display_meta_from_frame (NvDsFrameMeta *frame_meta, NvDsDisplayMeta *display_meta)
{
  g_return_if_fail (frame_meta && display_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  remove_element (&frame_meta->display_meta_list, display_meta, give_back_display);
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
nvds_clear_display_meta_list (NvDsFrameMeta *frame_meta, NvDisplayMetaList *meta_list)
{
  g_return_if_fail (frame_meta);

  nvds_acquire_meta_lock (BATCH_OF (frame_meta));
  if (meta_list == frame_meta->display_meta_list)
    frame_meta->display_meta_list = NULL;
  clear_list (&meta_list, give_back_display);
  nvds_release_meta_lock (BATCH_OF (frame_meta));
}

void
nvds_copy_display_meta (NvDsDisplayMeta *src_display_meta, NvDsDisplayMeta *dst_display_meta)
{
  g_return_if_fail (src_display_meta && dst_display_meta);

  free_texts (dst_display_meta);
  NvDsBaseMeta base = dst_display_meta->base_meta;
  *dst_display_meta = *src_display_meta;
  dst_display_meta->base_meta = base;
  memset (dst_display_meta->reserved, 0, sizeof dst_display_meta->reserved);
  for (guint i = 0; i < MAX_ELEMENTS_IN_DISPLAY_META; i++) {
    gboolean counted = i < labels_in (src_display_meta);
    dst_display_meta->text_params[i].display_text =
        counted ? g_strdup (src_display_meta->text_params[i].display_text) : NULL;
  }
}

void
nvds_copy_display_meta_list (NvDisplayMetaList *src_display_meta_list, NvDsFrameMeta *dst_frame_meta)
{
  g_return_if_fail (dst_frame_meta);
  NvDsBatchMeta *batch = BATCH_OF (dst_frame_meta);

  nvds_acquire_meta_lock (batch);
  for (GList *source = src_display_meta_list; source; source = source->next) {
    NvDsDisplayMeta *copy = nvds_acquire_display_meta_from_pool (batch);
    if (!copy) {
      meta_copy_warning_note (batch->display_meta_pool);
      break;
    }
    nvds_copy_display_meta (source->data, copy);
    nvds_add_display_meta_to_frame (dst_frame_meta, copy);
  }
  nvds_release_meta_lock (batch);
}
