#include "acquire.h"

static gpointer
noted (gpointer element, StandinShortage *shortage, StandinPool kind, const NvDsMetaPool *pool)
{
  if (element == NULL)
    shortage->limits[kind] = pool->max_elements_in_pool;
  return element;
}

NvDsFrameMeta *
standin_acquire_frame (NvDsBatchMeta *batch, StandinShortage *shortage)
{
  return noted (nvds_acquire_frame_meta_from_pool (batch), shortage, STANDIN_POOL_FRAME, batch->frame_meta_pool);
}

NvDsObjectMeta *
standin_acquire_object (NvDsBatchMeta *batch, StandinShortage *shortage)
{
  return noted (nvds_acquire_obj_meta_from_pool (batch), shortage, STANDIN_POOL_OBJECT, batch->obj_meta_pool);
}

NvDsClassifierMeta *
standin_acquire_classifier (NvDsBatchMeta *batch, StandinShortage *shortage)
{
  return noted (nvds_acquire_classifier_meta_from_pool (batch), shortage, STANDIN_POOL_CLASSIFIER,
      batch->classifier_meta_pool);
}

NvDsLabelInfo *
standin_acquire_label (NvDsBatchMeta *batch, StandinShortage *shortage)
{
  return noted (nvds_acquire_label_info_meta_from_pool (batch), shortage, STANDIN_POOL_LABEL,
      batch->label_info_meta_pool);
}

NvDsUserMeta *
standin_acquire_user (NvDsBatchMeta *batch, StandinShortage *shortage)
{
  return noted (nvds_acquire_user_meta_from_pool (batch), shortage, STANDIN_POOL_USER, batch->user_meta_pool);
}

void
standin_forget_shortage (StandinShortage *shortage)
{
  *shortage = (StandinShortage) { 0 };
}

void
standin_tell_shortage (GstElement *element, StandinShortage *shortage)
{
  static const gchar *const names[STANDIN_POOLS] = { "frame", "object", "classifier", "label", "user" };

  for (guint i = 0; i < STANDIN_POOLS; i++) {
    if (shortage->limits[i] == 0 || shortage->told[i])
      continue;
    shortage->told[i] = TRUE;
    GST_ELEMENT_WARNING (element, RESOURCE, NO_SPACE_LEFT,
        ("A batch's pool of %s metadata gives out no more, at its limit of %u elements: what needs more is left out.",
            names[i], shortage->limits[i]), ("This is said once."));
  }
}
