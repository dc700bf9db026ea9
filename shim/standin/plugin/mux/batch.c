/* A batch out of the frames chosen for it: surfaces, metadata, timestamps. */
#include "nvstreammux.h"

#include "gstnvdsmeta.h"

static gboolean
ensure_pool (GstNvStreamMux *mux, MuxPad *pad, gint width, gint height)
{
  g_autoptr (GstCaps) caps = NULL;
  GstBufferPool *pool, *old;
  guint limit;

  if (pad->pool != NULL && pad->pool_width == (guint) width && pad->pool_height == (guint) height)
    return TRUE;
  caps = gst_caps_copy (pad->caps);
  gst_caps_set_simple (caps, "width", G_TYPE_INT, width, "height", G_TYPE_INT, height, NULL);
  g_mutex_lock (&mux->lock);
  limit = mux->pool_size * mux_pad_quota (mux, pad);
  g_mutex_unlock (&mux->lock);
  pool = nvmm_pool_start (caps, 1, mux->memory_type, mux->gpu_id, 0, limit);
  g_mutex_lock (&mux->lock);
  old = pad->pool;
  pad->pool = pool;
  pad->pool_width = width;
  pad->pool_height = height;
  if (pool != NULL && !mux->running)
    gst_buffer_pool_set_flushing (pool, TRUE);
  g_mutex_unlock (&mux->lock);
  if (old != NULL) {
    gst_buffer_pool_set_active (old, FALSE);
    gst_object_unref (old);
  }
  return pool != NULL;
}

/* Nobody else can see what is drawn onto it later. */
static gboolean
is_exclusive (GstBuffer *buffer)
{
  return gst_buffer_is_writable (buffer) && gst_buffer_is_all_memory_writable (buffer);
}

static GstFlowReturn
redraw_frame (GstNvStreamMux *mux, MuxPad *pad, const NvBufSurface *surface, guint index, gint width, gint height,
    GstBuffer **drawn)
{
  GstVideoRectangle all = { 0, 0, width, height }, at = all;
  GstVideoFrame from, to;
  GstFlowReturn flow;

  if (!ensure_pool (mux, pad, width, height))
    return GST_FLOW_NOT_NEGOTIATED;
  flow = gst_buffer_pool_acquire_buffer (pad->pool, drawn, NULL);
  if (flow != GST_FLOW_OK)
    return flow;
  if (!nvmm_surface_frame (surface, index, &from) || !nvmm_surface_frame (nvmm_buffer_surface (*drawn), 0, &to)
      || GST_VIDEO_FRAME_FORMAT (&from) != GST_VIDEO_FRAME_FORMAT (&to)) {
    gst_clear_buffer (drawn);
    return GST_FLOW_NOT_NEGOTIATED;
  }
  if (mux->enable_padding) {
    at = picture_fit (GST_VIDEO_FRAME_WIDTH (&from), GST_VIDEO_FRAME_HEIGHT (&from), &all);
    picture_fill_black_around (&to, &at);
  }
  picture_scale (&from, &to, &at, mux->interpolation);
  return GST_FLOW_OK;
}

/* One surface in the batch's size: the source's own where it can be, else a redrawn one. The caller owns it. */
static GstFlowReturn
place_surface (GstNvStreamMux *mux, MuxPad *pad, GstBuffer *buffer, guint index, NvmmSurfaceRef *place)
{
  const NvBufSurface *surface = nvmm_buffer_surface (buffer);
  const NvBufSurfaceParams *params = &surface->surfaceList[index];
  const gint width = mux->is_new ? (gint) params->width : (gint) mux->width;
  const gint height = mux->is_new ? (gint) params->height : (gint) mux->height;

  if ((gint) params->width == width && (gint) params->height == height && is_exclusive (buffer)) {
    place->buffer = buffer;
    place->index = index;
    return GST_FLOW_OK;
  }
  place->index = 0;
  return redraw_frame (mux, pad, surface, index, width, height, &place->buffer);
}

static void
add_frame_meta (GstNvStreamMux *mux, NvDsBatchMeta *batch_meta, const MuxFrame *frame, const NvBufSurfaceParams *source,
    const NvBufSurfaceParams *placed, guint batch_id, guint surface_index)
{
  NvDsFrameMeta *meta = standin_acquire_frame (batch_meta, &mux->shortage);

  if (meta == NULL)
    return;
  meta->pad_index = frame->pad->index;
  meta->source_id = frame->pad->source_id;
  meta->batch_id = batch_id;
  meta->frame_num = frame->pad->frame_num;
  meta->buf_pts = GST_BUFFER_PTS (frame->item->buffer);
  meta->ntp_timestamp = frame->item->ntp;
  meta->num_surfaces_per_frame = (gint) mux->surfaces_per_frame;
  meta->surface_index = surface_index;
  meta->source_frame_width = source->width;
  meta->source_frame_height = source->height;
  meta->pipeline_width = placed->width;
  meta->pipeline_height = placed->height;
  nvds_add_frame_meta_to_batch (batch_meta, meta);
  nvds_copy_gst_meta_to_frame_meta (frame->item->buffer, batch_meta, meta);
}

static NvDsBatchMeta *
attach_batch_meta (GstBuffer *batch, guint size)
{
  NvDsBatchMeta *batch_meta = nvds_create_batch_meta (size);
  NvDsMeta *meta = gst_buffer_add_nvds_meta (batch, batch_meta, NULL, nvds_batch_meta_copy_func,
      nvds_batch_meta_release_func);

  meta->meta_type = NVDS_BATCH_GST_META;
  batch_meta->base_meta.batch_meta = batch_meta;
  batch_meta->base_meta.copy_func = nvds_batch_meta_copy_func;
  batch_meta->base_meta.release_func = nvds_batch_meta_release_func;
  batch_meta->max_frames_in_batch = size;
  return batch_meta;
}

/* The batch is as early as its earliest frame, but later than the one before: parsers take a time that comes twice for none,
 * and muxers of files want one. */
static void
set_times (GstNvStreamMux *mux, GstBuffer *batch, const GArray *frames)
{
  GstClockTime earliest = GST_CLOCK_TIME_NONE;

  for (guint i = 0; i < frames->len; i++) {
    const MuxItem *item = g_array_index (frames, MuxFrame, i).item;

    if (GST_CLOCK_TIME_IS_VALID (item->running_time))
      earliest = MIN (earliest, item->running_time);
    if (i == 0)
      GST_BUFFER_DURATION (batch) = GST_BUFFER_DURATION (item->buffer);
  }
  if (GST_CLOCK_TIME_IS_VALID (earliest) && GST_CLOCK_TIME_IS_VALID (mux->last_pts))
    earliest = MAX (earliest, mux->last_pts + 1);
  GST_BUFFER_PTS (batch) = earliest;
  if (GST_CLOCK_TIME_IS_VALID (earliest))
    mux->last_pts = earliest;
}

static void
describe_frames (GstNvStreamMux *mux, GstBuffer *batch, GArray *frames, guint size)
{
  const NvBufSurface *surfaces = nvmm_buffer_surface (batch);
  NvDsBatchMeta *batch_meta = attach_batch_meta (batch, size);
  guint batch_id = 0;

  for (guint i = 0; i < frames->len; i++) {
    const MuxFrame *frame = &g_array_index (frames, MuxFrame, i);
    const NvBufSurface *source = nvmm_buffer_surface (frame->item->buffer);

    for (guint s = 0; s < MIN (source->numFilled, mux->surfaces_per_frame); s++, batch_id++)
      add_frame_meta (mux, batch_meta, frame, &source->surfaceList[s], &surfaces->surfaceList[batch_id], batch_id, s);
    mux_note_latency (mux, batch, frame);
    frame->pad->frame_num++;
  }
  standin_tell_shortage (GST_ELEMENT (mux), &mux->shortage);
}

GstBuffer *
mux_make_batch (GstNvStreamMux *mux, GArray *frames, GstFlowReturn *flow)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (NvmmSurfaceRef));
  GstBuffer *batch = NULL;
  guint size;

  *flow = GST_FLOW_OK;
  for (guint i = 0; i < frames->len && *flow == GST_FLOW_OK; i++) {
    const MuxFrame *frame = &g_array_index (frames, MuxFrame, i);
    const guint filled = nvmm_buffer_surface (frame->item->buffer)->numFilled;

    for (guint s = 0; s < MIN (filled, mux->surfaces_per_frame) && *flow == GST_FLOW_OK; s++) {
      NvmmSurfaceRef place = { NULL, 0 };

      *flow = place_surface (mux, frame->pad, frame->item->buffer, s, &place);
      if (*flow == GST_FLOW_OK)
        g_array_append_val (places, place);
    }
  }
  if (*flow == GST_FLOW_OK) {
    g_mutex_lock (&mux->lock);
    size = MAX (mux_target_size (mux), mux->is_new ? mux->batch_size : 0) * mux->surfaces_per_frame;
    g_mutex_unlock (&mux->lock);
    size = MAX (size, places->len);
    batch = nvmm_buffer_new_from_surfaces ((NvmmSurfaceRef *) places->data, places->len, size);
    if (batch == NULL)
      *flow = GST_FLOW_ERROR;
  }
  if (batch != NULL) {
    set_times (mux, batch, frames);
    describe_frames (mux, batch, frames, size);
  }
  /* The batch holds what it needs; a redrawn frame was this function's. */
  for (guint i = 0, p = 0; i < frames->len; i++) {
    GstBuffer *buffer = g_array_index (frames, MuxFrame, i).item->buffer;
    const guint filled = MIN (nvmm_buffer_surface (buffer)->numFilled, mux->surfaces_per_frame);

    for (guint s = 0; s < filled && p < places->len; s++, p++)
      if (g_array_index (places, NvmmSurfaceRef, p).buffer != buffer)
        gst_buffer_unref (g_array_index (places, NvmmSurfaceRef, p).buffer);
  }
  return batch;
}
