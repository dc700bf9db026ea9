/* Lists of elements. */
#include "elements.h"

GiveBack
give_back_for (NvDsMetaType pool_type)
{
  switch ((int) pool_type) {
    case NVDS_FRAME_META:
      return give_back_frame;
    case NVDS_AUDIO_FRAME_META:
      return give_back_audio_frame;
    case NVDS_OBJ_META:
      return give_back_object;
    case NVDS_CLASSIFIER_META:
      return give_back_classifier;
    case NVDS_LABEL_INFO_META:
      return give_back_label;
    case NVDS_DISPLAY_META:
      return give_back_display;
    default:
      return give_back_user;
  }
}

void
clear_list (GList **list, GiveBack give_back)
{
  GList *elements = g_steal_pointer (list);

  g_list_free_full (elements, give_back);
}

gboolean
remove_element (GList **list, gpointer element, GiveBack give_back)
{
  g_return_val_if_fail (meta_pool_in_use (element), FALSE);
  *list = g_list_remove (*list, element);
  give_back (element);
  return TRUE;
}

NvDsMetaList *
nvds_clear_meta_list (NvDsBatchMeta *batch_meta, NvDsMetaList *meta_list, NvDsMetaPool *meta_pool)
{
  g_return_val_if_fail (batch_meta && meta_pool, meta_list);

  nvds_acquire_meta_lock (batch_meta);
  clear_list (&meta_list, give_back_for (meta_pool->meta_type));
  nvds_release_meta_lock (batch_meta);
  return NULL;
}
