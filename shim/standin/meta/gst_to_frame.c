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

/* NULL where the metadata does not ask to be taken over, or cannot be. */
static NvDsUserMeta *
user_meta_from_nvds (NvDsMeta *meta, NvDsBatchMeta *batch, gboolean *is_short)
{
  if (!meta->gst_to_nvds_meta_transform_func)
    return NULL;

  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);
  if (!user) {
    *is_short = TRUE;
    return NULL;
  }
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
user_meta_from_carrier (GstBuffer *carrier, NvDsBatchMeta *batch, gboolean *is_short)
{
  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);

  if (!user) {
    *is_short = TRUE;
    gst_buffer_unref (carrier);
    return NULL;
  }
  user->user_meta_data = carrier;
  user->base_meta.meta_type = (NvDsMetaType) NVDS_BUFFER_GST_AS_FRAME_USER_META;
  user->base_meta.copy_func = copy_carrier;
  user->base_meta.release_func = release_carrier;
  return user;
}

/* The metadata is not locked: whoever hears of it may want it. */
static void
tell_shortage (const NvDsBatchMeta *batch)
{
  static gint told;

  if (g_atomic_int_compare_and_exchange (&told, FALSE, TRUE))
    GST_WARNING ("metadata of a buffer is left out, for the batch's pool of user metadata is at its limit of %u elements: "
        "this is said once", batch->user_meta_pool->max_elements_in_pool);
}

static void
take_over (GstBuffer *source, NvDsBatchMeta *batch,
    void (*add) (gpointer frame, NvDsUserMeta *user), gpointer frame)
{
  GstBuffer *carrier = NULL;
  gpointer state = NULL;
  gboolean is_short = FALSE;
  GstMeta *meta;

  nvds_acquire_meta_lock (batch);
  while ((meta = gst_buffer_iterate_meta (source, &state))) {
    if (meta->info->api == NVDS_META_API_TYPE) {
      NvDsUserMeta *user = user_meta_from_nvds ((NvDsMeta *) meta, batch, &is_short);
      if (user)
        add (frame, user);
    } else if (meta->info->transform_func) {
      GstMetaTransformCopy whole = { FALSE, 0, -1 };
      if (!carrier)
        carrier = gst_buffer_new ();
      meta->info->transform_func (carrier, meta, source, _gst_meta_transform_copy, &whole);
    }
  }
  NvDsUserMeta *carried = carrier ? user_meta_from_carrier (carrier, batch, &is_short) : NULL;
  if (carried)
    add (frame, carried);
  nvds_release_meta_lock (batch);
  if (is_short)
    tell_shortage (batch);
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
