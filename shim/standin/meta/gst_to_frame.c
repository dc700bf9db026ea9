/* Metadata that a muxer's input buffer carries becomes user metadata of the frame. */
#include "gstnvdsmeta.h"

/* Metadata of any other API travels on a buffer without memory. */
static gpointer
copy_carrier (gpointer data, gpointer user_data)
{
  GstBuffer *original = ((NvDsUserMeta *) data)->user_meta_data;
  GstBuffer *copy = gst_buffer_new ();

  if (gst_buffer_copy_into (copy, original, GST_BUFFER_COPY_META, 0, -1))
    return copy;
  gst_buffer_unref (copy);
  return NULL;
}

static void
release_carrier (gpointer data, gpointer user_data)
{
  gst_buffer_unref (((NvDsUserMeta *) data)->user_meta_data);
}

static NvDsUserMeta *
acquire (NvDsBatchMeta *batch)
{
  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);

  if (!user)
    GST_WARNING ("metadata of a buffer is left out, for the batch's pool of user metadata is at its limit of %u elements",
        batch->user_meta_pool->max_elements_in_pool);
  return user;
}

/* NULL where the metadata does not ask to be taken over, or cannot be. */
static NvDsUserMeta *
user_meta_from_nvds (NvDsMeta *meta, NvDsBatchMeta *batch)
{
  if (!meta->gst_to_nvds_meta_transform_func)
    return NULL;

  NvDsUserMeta *user = acquire (batch);
  if (!user)
    return NULL;
  user->user_meta_data = meta->meta_data;
  user->user_meta_data = meta->gst_to_nvds_meta_transform_func (user, meta->user_data);
  user->base_meta.meta_type = (NvDsMetaType) meta->meta_type;
  user->base_meta.uContext = meta->user_data;
  user->base_meta.copy_func = meta->gst_to_nvds_meta_transform_func;
  user->base_meta.release_func = meta->gst_to_nvds_meta_release_func;
  return user;
}

/* Takes the carrier. */
static NvDsUserMeta *
user_meta_from_carrier (GstBuffer *carrier, NvDsBatchMeta *batch)
{
  NvDsUserMeta *user = acquire (batch);

  if (!user) {
    gst_buffer_unref (carrier);
    return NULL;
  }
  user->user_meta_data = carrier;
  user->base_meta.meta_type = (NvDsMetaType) NVDS_BUFFER_GST_AS_FRAME_USER_META;
  user->base_meta.copy_func = copy_carrier;
  user->base_meta.release_func = release_carrier;
  return user;
}

static void
take_over (GstBuffer *source, NvDsBatchMeta *batch,
    void (*add) (gpointer frame, NvDsUserMeta *user), gpointer frame)
{
  GstBuffer *carrier = NULL;
  gpointer state = NULL;
  GstMeta *meta;

  nvds_acquire_meta_lock (batch);
  while ((meta = gst_buffer_iterate_meta (source, &state))) {
    if (meta->info->api == NVDS_META_API_TYPE) {
      NvDsUserMeta *user = user_meta_from_nvds ((NvDsMeta *) meta, batch);
      if (user)
        add (frame, user);
    } else if (meta->info->transform_func) {
      GstMetaTransformCopy whole = { FALSE, 0, -1 };
      if (!carrier)
        carrier = gst_buffer_new ();
      meta->info->transform_func (carrier, meta, source, _gst_meta_transform_copy, &whole);
    }
  }
  NvDsUserMeta *carried = carrier ? user_meta_from_carrier (carrier, batch) : NULL;
  if (carried)
    add (frame, carried);
  nvds_release_meta_lock (batch);
}

static void
add_to_frame (gpointer frame, NvDsUserMeta *user)
{
  nvds_add_user_meta_to_frame (frame, user);
}

static void
add_to_audio_frame (gpointer frame, NvDsUserMeta *user)
{
  nvds_add_user_meta_to_audio_frame (frame, user);
}

void
nvds_copy_gst_meta_to_frame_meta (GstBuffer *src_gst_buffer, NvDsBatchMeta *batch_meta,
    NvDsFrameMeta *frame_meta)
{
  g_return_if_fail (GST_IS_BUFFER (src_gst_buffer) && batch_meta && frame_meta);
  take_over (src_gst_buffer, batch_meta, add_to_frame, frame_meta);
}

void
nvds_copy_gst_meta_to_audio_frame_meta (GstBuffer *src_gst_buffer, NvDsBatchMeta *batch_meta,
    NvDsAudioFrameMeta *frame_meta)
{
  g_return_if_fail (GST_IS_BUFFER (src_gst_buffer) && batch_meta && frame_meta);
  take_over (src_gst_buffer, batch_meta, add_to_audio_frame, frame_meta);
}
