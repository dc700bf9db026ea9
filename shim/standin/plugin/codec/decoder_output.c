#include "decoder_output.h"

#include "av_picture.h"
#include "decoder_losses.h"
#include "nvds_latency_meta.h"
#include "nvds_latency_meta_internal.h"
#include "nvmm.h"

GST_DEBUG_CATEGORY_EXTERN (nvv4l2decoder_debug);
#define GST_CAT_DEFAULT nvv4l2decoder_debug

static gboolean
is_interlaced (const AVFrame *picture)
{
#ifdef AV_FRAME_FLAG_INTERLACED
  return (picture->flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
  return picture->interlaced_frame != 0;
#endif
}

void
decoder_apply_skip (NvV4l2Decoder *self)
{
  static const enum AVDiscard discards[] = { AVDISCARD_DEFAULT, AVDISCARD_NONREF, AVDISCARD_NONKEY };

  GST_OBJECT_LOCK (self);
  self->context->skip_frame = discards[self->settings.skip];
  GST_OBJECT_UNLOCK (self);
}

static gboolean
same_view (const GstVideoInfo *a, const GstVideoInfo *b)
{
  return a->finfo == b->finfo && a->width == b->width && a->height == b->height
      && gst_video_colorimetry_is_equal (&a->colorimetry, &b->colorimetry);
}

static gboolean
negotiate (NvV4l2Decoder *self, const GstVideoFrame *view)
{
  GstVideoDecoder *decoder = GST_VIDEO_DECODER (self);
  GstVideoFormat format = av_picture_output_format (view);
  AVRational pixel = self->picture->sample_aspect_ratio;
  GstVideoCodecState *state;
  gboolean done;

  if (same_view (&self->view_info, &view->info))
    return TRUE;
  state = gst_video_decoder_set_output_state (decoder, format, view->info.width, view->info.height,
      self->input_state);
  if (GST_VIDEO_INFO_IS_YUV (&view->info)) {
    state->info.colorimetry = view->info.colorimetry;
    state->info.chroma_site = view->info.chroma_site;
  }
  /* Both fields lie in one surface; what is after it treats them as one picture. */
  state->info.interlace_mode = GST_VIDEO_INTERLACE_MODE_PROGRESSIVE;
  if (pixel.num > 0 && pixel.den > 0) {
    state->info.par_n = pixel.num;
    state->info.par_d = pixel.den;
  }
  state->caps = gst_video_info_to_caps (&state->info);
  gst_caps_set_features_simple (state->caps, gst_caps_features_new (NVMM_FEATURE, NULL));
  gst_video_codec_state_unref (state);
  done = gst_video_decoder_negotiate (decoder);
  if (done)
    self->view_info = view->info;
  return done;
}

static void
report_latency (NvV4l2Decoder *self)
{
  const GstVideoInfo *info = &self->input_state->info;
  gint frames = MAX (self->context->has_b_frames, 0);
  GstClockTime latency;

  if (self->context->active_thread_type & FF_THREAD_FRAME)
    frames += self->context->thread_count - 1;
  if (info->fps_n <= 0 || info->fps_d <= 0)
    return;
  latency = gst_util_uint64_scale_int (frames * GST_SECOND, info->fps_d, info->fps_n);
  gst_video_decoder_set_latency (GST_VIDEO_DECODER (self), latency, latency);
}

void
decoder_note_arrival (GstVideoCodecFrame *frame)
{
  gdouble *arrived;

  if (!nvds_enable_latency_measurement)
    return;
  arrived = g_new (gdouble, 1);
  *arrived = nvds_get_current_system_timestamp ();
  gst_video_codec_frame_set_user_data (frame, arrived, g_free);
}

/* The muxer finds there how long the picture took. */
static void
note_departure (NvV4l2Decoder *self, GstVideoCodecFrame *frame)
{
  const gdouble *arrived = gst_video_codec_frame_get_user_data (frame);
  g_autoptr (GstCaps) reference = NULL;

  if (arrived == NULL)
    return;
  reference = gst_caps_new_simple ("video/x-raw", "component_name", G_TYPE_STRING, GST_ELEMENT_NAME (self),
      "frame_num", G_TYPE_INT, (gint) (self->shown - 1), "in_timestamp", G_TYPE_DOUBLE, *arrived, "out_timestamp",
      G_TYPE_DOUBLE, nvds_get_current_system_timestamp (), NULL);
  gst_buffer_add_reference_timestamp_meta (frame->output_buffer, reference, 0, 0);
}

static gboolean
is_dropped (NvV4l2Decoder *self)
{
  guint interval;

  GST_OBJECT_LOCK (self);
  interval = self->settings.drop_interval;
  GST_OBJECT_UNLOCK (self);
  return interval > 1 && (self->shown - 1) % interval != 0;
}

static GstFlowReturn
show (NvV4l2Decoder *self)
{
  GstVideoDecoder *decoder = GST_VIDEO_DECODER (self);
  GstVideoCodecFrame *frame = gst_video_decoder_get_frame (decoder, (int) self->picture->pts);
  GstVideoFrame view, surface;
  gboolean resized;
  GstFlowReturn flow;

  if (frame == NULL) {
    GST_DEBUG_OBJECT (self, "a picture of no known frame");
    return GST_FLOW_OK;
  }
  decoder_count_picture (self, frame);
  if (is_dropped (self)) {
    gst_video_decoder_release_frame (decoder, frame);
    return GST_FLOW_OK;
  }
  if (!av_picture_view (self->picture, &view)) {
    gst_video_decoder_release_frame (decoder, frame);
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, (NULL), ("libav's pixel format %d is not known here",
            self->picture->format));
    return GST_FLOW_ERROR;
  }
  resized = !same_view (&self->view_info, &view.info);
  if (!negotiate (self, &view)) {
    gst_video_decoder_release_frame (decoder, frame);
    return GST_PAD_IS_FLUSHING (GST_VIDEO_DECODER_SRC_PAD (decoder)) ? GST_FLOW_FLUSHING : GST_FLOW_NOT_NEGOTIATED;
  }
  if (resized)
    report_latency (self);
  flow = gst_video_decoder_allocate_output_frame (decoder, frame);
  if (flow != GST_FLOW_OK) {
    gst_video_decoder_release_frame (decoder, frame);
    return flow;
  }
  if (!nvmm_surface_frame (nvmm_buffer_surface (frame->output_buffer), 0, &surface)) {
    gst_video_decoder_release_frame (decoder, frame);
    GST_ELEMENT_ERROR (self, RESOURCE, FAILED, (NULL), ("the pool gave out no surface"));
    return GST_FLOW_ERROR;
  }
  surface.info.colorimetry = view.info.colorimetry;
  surface.info.chroma_site = view.info.chroma_site;
  if (!nvmm_converter_run (self->converter, &view, NULL, &surface, NULL, NVMM_FILTER_BILINEAR)) {
    gst_video_decoder_release_frame (decoder, frame);
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, (NULL), ("cannot convert %s", GST_VIDEO_INFO_NAME (&view.info)));
    return GST_FLOW_ERROR;
  }
  note_departure (self, frame);
  return gst_video_decoder_finish_frame (decoder, frame);
}

GstFlowReturn
decoder_give_out (NvV4l2Decoder *self)
{
  GstFlowReturn flow = GST_FLOW_OK;
  gint received;

  while (flow == GST_FLOW_OK) {
    received = avcodec_receive_frame (self->context, self->picture);
    if (received == AVERROR (EAGAIN) || received == AVERROR_EOF || received == AVERROR (EINVAL))
      break;
    if (received < 0) {
      self->refused++;
      GST_DEBUG_OBJECT (self, "libav could not decode a picture: %s", av_err2str (received));
      continue;
    }
    self->interlaced |= is_interlaced (self->picture);
    flow = show (self);
    av_frame_unref (self->picture);
  }
  decoder_release_lost (self, FALSE);
  return flow;
}

GstFlowReturn
decoder_drain (NvV4l2Decoder *self)
{
  GstFlowReturn flow;

  if (self->context == NULL)
    return GST_FLOW_OK;
  avcodec_send_packet (self->context, NULL);
  flow = decoder_give_out (self);
  decoder_release_lost (self, TRUE);
  avcodec_flush_buffers (self->context);
  return flow;
}

gboolean
decoder_decide_allocation (GstVideoDecoder *decoder, GstQuery *query)
{
  static const NvBufSurfaceMemType mem_types[] = {
    NVBUF_MEM_DEFAULT, NVBUF_MEM_CUDA_PINNED, NVBUF_MEM_CUDA_UNIFIED
  };
  NvV4l2Decoder *self = (NvV4l2Decoder *) decoder;
  GstBufferPool *pool = nvmm_pool_new ();
  GstStructure *config = gst_buffer_pool_get_config (pool);
  guint surfaces;
  GstCaps *caps;

  gst_query_parse_allocation (query, &caps, NULL);
  while (gst_query_get_n_allocation_pools (query) > 0)
    gst_query_remove_nth_allocation_pool (query, 0);
  GST_OBJECT_LOCK (self);
  surfaces = 2 + self->settings.extra_surfaces;
  nvmm_pool_config_set_surfaces (config, 1, mem_types[self->settings.mem_type], self->settings.gpu_id);
  GST_OBJECT_UNLOCK (self);
  /* No limit above, or a sink that keeps frames would stop the decoder. */
  gst_buffer_pool_config_set_params (config, caps, sizeof (NvBufSurface), surfaces, 0);
  if (!gst_buffer_pool_set_config (pool, config)) {
    gst_object_unref (pool);
    return FALSE;
  }
  gst_query_add_allocation_pool (query, pool, sizeof (NvBufSurface), surfaces, 0);
  gst_object_unref (pool);
  return TRUE;
}
