/* DeepStream's metadata as a GstMeta. */
#include "gstnvdsmeta.h"

static gboolean
nvds_meta_init (GstMeta *meta, gpointer params, GstBuffer *buffer)
{
  NvDsMeta *self = (NvDsMeta *) meta;

  self->meta_data = NULL;
  self->user_data = NULL;
  self->meta_type = NVDS_GST_INVALID_META;
  self->copyfunc = NULL;
  self->freefunc = NULL;
  self->gst_to_nvds_meta_transform_func = NULL;
  self->gst_to_nvds_meta_release_func = NULL;
  return TRUE;
}

static void
nvds_meta_free (GstMeta *meta, GstBuffer *buffer)
{
  NvDsMeta *self = (NvDsMeta *) meta;

  if (self->freefunc && self->meta_data)
    self->freefunc (self->meta_data, self->user_data);
}

static gboolean
nvds_meta_transform (GstBuffer *destination, GstMeta *meta, GstBuffer *buffer, GQuark type,
    gpointer data)
{
  NvDsMeta *self = (NvDsMeta *) meta;

  if (!GST_META_TRANSFORM_IS_COPY (type))
    return FALSE;
  /* Without a copy function the data has one owner, and that stays the original. */
  if (!self->copyfunc)
    return TRUE;
  gpointer copied = self->copyfunc (self->meta_data, self->user_data);
  if (!copied)
    return FALSE;

  NvDsMeta *copy = gst_buffer_add_nvds_meta (destination, copied, self->user_data, self->copyfunc,
      self->freefunc);
  if (!copy) {
    if (self->freefunc)
      self->freefunc (copied, self->user_data);
    return FALSE;
  }
  copy->meta_type = self->meta_type;
  copy->gst_to_nvds_meta_transform_func = self->gst_to_nvds_meta_transform_func;
  copy->gst_to_nvds_meta_release_func = self->gst_to_nvds_meta_release_func;
  return TRUE;
}

GType
nvds_meta_api_get_type (void)
{
  static gsize type = 0;
  static const gchar *tags[] = { NVDS_META_STRING, NULL };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, gst_meta_api_type_register ("NvDsMetaAPI", tags));
  return type;
}

const GstMetaInfo *
nvds_meta_get_info (void)
{
  static gsize info = 0;

  if (g_once_init_enter (&info))
    g_once_init_leave (&info,
        (gsize) gst_meta_register (NVDS_META_API_TYPE, "NvDsMeta", sizeof (NvDsMeta),
            nvds_meta_init, nvds_meta_free, nvds_meta_transform));
  return (const GstMetaInfo *) info;
}

NvDsMeta *
gst_buffer_add_nvds_meta (GstBuffer *buffer, gpointer meta_data, gpointer user_data,
    NvDsMetaCopyFunc copy_func, NvDsMetaReleaseFunc release_func)
{
  g_return_val_if_fail (GST_IS_BUFFER (buffer), NULL);

  /* A critical and NULL on a buffer that is shared. */
  NvDsMeta *meta = (NvDsMeta *) gst_buffer_add_meta (buffer, NVDS_META_INFO, NULL);
  if (!meta)
    return NULL;
  meta->meta_data = meta_data;
  meta->user_data = user_data;
  meta->copyfunc = copy_func;
  meta->freefunc = release_func;
  return meta;
}

NvDsMeta *
gst_buffer_get_nvds_meta (GstBuffer *buffer)
{
  g_return_val_if_fail (GST_IS_BUFFER (buffer), NULL);

  GstMeta *last = NULL, *meta;
  gpointer state = NULL;
  while ((meta = gst_buffer_iterate_meta_filtered (buffer, &state, NVDS_META_API_TYPE)))
    last = meta;
  return (NvDsMeta *) last;
}

NvDsBatchMeta *
gst_buffer_get_nvds_batch_meta (GstBuffer *buffer)
{
  g_return_val_if_fail (GST_IS_BUFFER (buffer), NULL);

  GstMeta *meta;
  gpointer state = NULL;
  while ((meta = gst_buffer_iterate_meta_filtered (buffer, &state, NVDS_META_API_TYPE))) {
    NvDsMeta *nvds = (NvDsMeta *) meta;
    if (nvds->meta_type == NVDS_BATCH_GST_META)
      return nvds->meta_data;
  }
  return NULL;
}
