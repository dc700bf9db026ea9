/* From a frame of the pipeline to the library: which picture it becomes, and in what format it goes there. */
#include "encoder.h"
#include "nvmm.h"

GST_DEBUG_CATEGORY_EXTERN (nvv4l2encoder_debug);
#define GST_CAT_DEFAULT nvv4l2encoder_debug

/* Which picture the next one must be, by what was asked for and by the intervals. */
static EncoderPicture
next_picture (NvV4l2Encoder *self, gboolean forced)
{
  EncoderPicture picture = ENCODER_PICTURE_AUTO;
  gboolean first = self->since_idr == G_MAXUINT64;
  guint i_interval, idr_interval;

  GST_OBJECT_LOCK (self);
  i_interval = self->settings.i_interval;
  idr_interval = self->settings.idr_interval;
  if (forced || self->settings.force_idr || first || (idr_interval > 0 && self->since_idr >= idr_interval))
    picture = ENCODER_PICTURE_IDR;
  else if (self->settings.force_intra || (i_interval > 0 && self->since_i >= i_interval))
    /* On Jetson the two intervals are apart; on a GPU every I picture is one to start from. */
    picture = standin_profile_is_jetson () ? ENCODER_PICTURE_I : ENCODER_PICTURE_IDR;
  self->settings.force_idr = self->settings.force_intra = FALSE;
  GST_OBJECT_UNLOCK (self);

  self->since_i = picture != ENCODER_PICTURE_AUTO ? 1 : self->since_i + 1;
  self->since_idr = picture == ENCODER_PICTURE_IDR ? 1 : self->since_idr + 1;
  return picture;
}

void
encoder_follow_bitrate (NvV4l2Encoder *self)
{
  gboolean changed;

  GST_OBJECT_LOCK (self);
  changed = self->bitrate_changed;
  self->bitrate_changed = FALSE;
  if (changed) {
    self->opened.bitrate = self->settings.bitrate;
    self->opened.peak_bitrate = self->settings.peak_bitrate;
  }
  GST_OBJECT_UNLOCK (self);
  if (changed && !NV_V4L2_ENCODER_GET_CLASS (self)->library->change_bitrate (self->state, &self->opened))
    GST_WARNING_OBJECT (self, "the encoder does not take %u bit/s", self->opened.bitrate);
}

/* A view of the picture as the library wants it: the buffer's own where it fits, else converted. */
static gboolean
picture_for_library (NvV4l2Encoder *self, const GstVideoFrame *offered, GstVideoFrame *converted)
{
  GstVideoRectangle area = { 0, 0, self->picture_info.width, self->picture_info.height };

  if (GST_VIDEO_FRAME_FORMAT (offered) == GST_VIDEO_INFO_FORMAT (&self->picture_info)) {
    *converted = *offered;
    converted->info.width = self->picture_info.width;
    converted->info.height = self->picture_info.height;
    return TRUE;
  }
  if (self->scratch == NULL)
    self->scratch = gst_buffer_new_allocate (NULL, GST_VIDEO_INFO_SIZE (&self->picture_info), NULL);
  if (!gst_video_frame_map (converted, &self->picture_info, self->scratch, GST_MAP_READWRITE))
    return FALSE;
  if (nvmm_converter_run (self->converter, offered, &area, converted, NULL, NVMM_FILTER_NEAREST))
    return TRUE;
  gst_video_frame_unmap (converted);
  return FALSE;
}

gint
encoder_encode (NvV4l2Encoder *self, GstVideoCodecFrame *frame, EncodedFrame *encoded)
{
  GstVideoFrame offered, picture;
  gboolean converted;
  gint got = -1;

  if (self->nvmm ? !nvmm_surface_frame (nvmm_buffer_surface (frame->input_buffer), 0, &offered)
      : !gst_video_frame_map (&offered, &self->input_state->info, frame->input_buffer, GST_MAP_READ))
    return -1;
  offered.info.colorimetry = self->picture_info.colorimetry;
  converted = GST_VIDEO_FRAME_FORMAT (&offered) != GST_VIDEO_INFO_FORMAT (&self->picture_info);
  if (picture_for_library (self, &offered, &picture)) {
    got = NV_V4L2_ENCODER_GET_CLASS (self)->library->encode (self->state, &picture,
        next_picture (self, GST_VIDEO_CODEC_FRAME_IS_FORCE_KEYFRAME (frame)), frame->system_frame_number, encoded);
    if (converted)
      gst_video_frame_unmap (&picture);
  }
  if (!self->nvmm)
    gst_video_frame_unmap (&offered);
  return got;
}
