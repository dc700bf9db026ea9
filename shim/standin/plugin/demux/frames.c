/* Buffers of one frame each out of a batch: its surfaces, its metadata, its time. */
#include "nvstreamdemux.h"

#include <string.h>

#include "nvds_latency_meta.h"

/* One frame on its way out. */
typedef struct
{
  DemuxStream *stream;
  GstPad *pad;
  GstBuffer *buffer;
} Outgoing;

static NvDsBatchMeta *
attach_batch_meta (GstBuffer *buffer, guint frames)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (frames);
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, batch, NULL, nvds_batch_meta_copy_func,
      nvds_batch_meta_release_func);

  meta->meta_type = NVDS_BATCH_GST_META;
  batch->base_meta.batch_meta = batch;
  batch->base_meta.copy_func = nvds_batch_meta_copy_func;
  batch->base_meta.release_func = nvds_batch_meta_release_func;
  batch->max_frames_in_batch = frames;
  return batch;
}

/* What the source's buffers carried before they were batched is on a buffer again. */
static void
restore_gst_meta (GstBuffer *buffer, NvDsFrameMeta *frame)
{
  const GstMetaTransformCopy whole = { FALSE, 0, -1 };

  for (GList *l = frame->frame_user_meta_list, *next; l != NULL; l = next) {
    NvDsUserMeta *user = l->data;
    gpointer state = NULL;
    GstMeta *meta;

    next = l->next;
    if ((gint) user->base_meta.meta_type != NVDS_BUFFER_GST_AS_FRAME_USER_META)
      continue;
    while ((meta = gst_buffer_iterate_meta (user->user_meta_data, &state)) != NULL)
      if (meta->info->transform_func != NULL)
        meta->info->transform_func (buffer, meta, user->user_meta_data, _gst_meta_transform_copy, (gpointer) &whole);
    nvds_remove_user_meta_from_frame (frame, user);
  }
}

/* How long elements held the source's frame; decoders and muxers tell that of each source. */
static gboolean
is_latency_of (const NvDsUserMeta *user, guint index)
{
  const NvDsMetaCompLatency *latency = user->user_meta_data;

  if (user->base_meta.meta_type != NVDS_LATENCY_MEASUREMENT_META)
    return FALSE;
  return latency->pad_index == index || (!g_str_has_prefix (latency->component_name, "nvv4l2decoder")
      && !g_str_has_prefix (latency->component_name, "nvstreammux-"));
}

static void
copy_latencies (GstNvStreamDemux *demux, const NvDsBatchMeta *from, NvDsBatchMeta *to, guint index)
{
  for (GList *l = from->batch_user_meta_list; l != NULL; l = l->next) {
    NvDsUserMeta *user = l->data, *copy;

    if (!is_latency_of (user, index))
      continue;
    copy = standin_acquire_user (to, &demux->shortage);
    if (copy == NULL)
      return;
    copy->user_meta_data = user->base_meta.copy_func (user, NULL);
    copy->base_meta.meta_type = user->base_meta.meta_type;
    copy->base_meta.copy_func = user->base_meta.copy_func;
    copy->base_meta.release_func = user->base_meta.release_func;
    nvds_add_user_meta_to_batch (to, copy);
  }
}

/* The frames from `first` on are the surfaces of one frame of the source. */
static GstBuffer *
take_out (GstNvStreamDemux *demux, GstBuffer *batch, NvDsBatchMeta *batch_meta, GList *first, guint surfaces)
{
  const NvDsFrameMeta *told = first->data;
  g_autofree NvmmSurfaceRef *places = g_new0 (NvmmSurfaceRef, surfaces);
  NvDsBatchMeta *out_meta;
  GstBuffer *out;
  GList *l = first;

  for (guint i = 0; i < surfaces; i++, l = l->next)
    places[i] = (NvmmSurfaceRef) { batch, ((NvDsFrameMeta *) l->data)->batch_id };
  out = nvmm_buffer_new_from_surfaces (places, surfaces, surfaces);
  if (out == NULL)
    return NULL;
  out_meta = attach_batch_meta (out, surfaces);
  l = first;
  for (guint i = 0; i < surfaces; i++, l = l->next) {
    NvDsFrameMeta *frame = standin_acquire_frame (out_meta, &demux->shortage);

    if (frame == NULL)
      break;
    nvds_copy_frame_meta (l->data, frame);
    frame->batch_id = i;
    nvds_add_frame_meta_to_batch (out_meta, frame);
    if (demux->is_new)
      restore_gst_meta (out, frame);
  }
  copy_latencies (demux, batch_meta, out_meta, told->pad_index);
  GST_BUFFER_PTS (out) = told->buf_pts;
  nvds_set_input_system_timestamp (out, GST_ELEMENT_NAME (demux));
  return out;
}

static DemuxStream *
stream_of (GstNvStreamDemux *demux, const NvDsFrameMeta *frame, guint *surfaces)
{
  DemuxStream *stream;

  g_mutex_lock (&demux->lock);
  stream = demux_stream (demux, frame->pad_index);
  *surfaces = demux->surfaces_per_frame;
  if (stream->pad == NULL || !gst_pad_is_linked (stream->pad))
    stream = NULL;
  g_mutex_unlock (&demux->lock);
  return stream;
}

/* Everything that goes out, before anything does: downstream's time is not spent with the metadata locked. */
static gboolean
take_apart (GstNvStreamDemux *demux, GstBuffer *batch, NvDsBatchMeta *batch_meta, GArray *outgoing)
{
  gboolean whole = TRUE;
  guint surfaces = 1;

  nvds_acquire_meta_lock (batch_meta);
  for (GList *l = batch_meta->frame_meta_list; l != NULL && whole; l = g_list_nth (l, surfaces)) {
    Outgoing out = { stream_of (demux, l->data, &surfaces), NULL, NULL };

    if (g_list_nth (l, surfaces - 1) == NULL)
      whole = FALSE;
    else if (out.stream != NULL) {
      out.buffer = take_out (demux, batch, batch_meta, l, surfaces);
      whole = out.buffer != NULL;
      if (whole)
        g_array_append_val (outgoing, out);
    }
  }
  nvds_release_meta_lock (batch_meta);
  return whole;
}

static void
push_out (GstNvStreamDemux *demux, Outgoing *out)
{
  GstFlowReturn flow;

  nvds_set_output_system_timestamp (out->buffer, GST_ELEMENT_NAME (demux));
  if (!demux_stream_prepare (demux, out->stream, &out->pad)) {
    gst_buffer_unref (out->buffer);
    return;
  }
  flow = gst_pad_push (out->pad, out->buffer);
  g_mutex_lock (&demux->lock);
  out->stream->flow = flow == GST_FLOW_NOT_LINKED ? GST_FLOW_OK : flow;
  g_mutex_unlock (&demux->lock);
  gst_object_unref (out->pad);
}

GstFlowReturn
demux_chain (GstPad *pad, GstObject *parent, GstBuffer *batch)
{
  GstNvStreamDemux *demux = GST_NVSTREAMDEMUX (parent);
  g_autoptr (GArray) outgoing = g_array_new (FALSE, FALSE, sizeof (Outgoing));
  NvDsBatchMeta *batch_meta = gst_buffer_get_nvds_batch_meta (batch);
  gboolean whole = FALSE;

  if (batch_meta == NULL || nvmm_buffer_surface (batch) == NULL) {
    GST_ELEMENT_ERROR (demux, STREAM, FORMAT, ("The buffer is not a batch."),
        ("Put nvstreammux before nvstreamdemux, and nothing between them that takes its metadata away."));
  } else {
    whole = take_apart (demux, batch, batch_meta, outgoing);
    if (!whole)
      GST_ELEMENT_ERROR (demux, STREAM, FORMAT, ("A frame of the batch has no surface."),
          ("A tiler leaves one surface for all frames; put it after nvstreamdemux, or leave one of the two out."));
  }
  gst_buffer_unref (batch);
  standin_tell_shortage (GST_ELEMENT (demux), &demux->shortage);
  for (guint i = 0; i < outgoing->len; i++)
    push_out (demux, &g_array_index (outgoing, Outgoing, i));
  return whole ? demux_combined_flow (demux) : GST_FLOW_ERROR;
}
