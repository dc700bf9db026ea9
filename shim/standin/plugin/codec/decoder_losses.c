#include "decoder_losses.h"

/* A picture that is this many packets behind the newest will not come: 16 may be reordered, the rest is threads. */
#define LONGEST_DELAY 32

static gboolean
is_concealed (const AVFrame *picture)
{
  return (picture->flags & AV_FRAME_FLAG_CORRUPT) != 0 || picture->decode_error_flags != 0;
}

void
decoder_count_picture (NvV4l2Decoder *self, const GstVideoCodecFrame *frame)
{
  self->received = MAX (self->received, frame->system_frame_number);
  if (self->shown++ == 0) {
    self->first = frame->system_frame_number;
    self->refused = 0;
  }
  self->concealed += is_concealed (self->picture);
}

/* Shown, but not as they were encoded: what a refused packet took away is a whole frame or a part of one. */
static guint64
count_damaged (NvV4l2Decoder *self)
{
  return self->concealed + (self->refused > self->skipped ? self->refused - self->skipped : 0);
}

void
decoder_tell_skipped (NvV4l2Decoder *self, gboolean at_the_end)
{
  guint64 damaged = count_damaged (self), lost = self->skipped + damaged;
  g_autofree gchar *text = NULL;

  /* Each time it has doubled: a stream broken for hours must not fill the bus. */
  if (lost == self->told || (!at_the_end && lost < 2 * self->told))
    return;
  self->told = lost;
  text = self->skipped == 0 ? g_strdup_printf ("%" G_GUINT64_FORMAT " frames are damaged.", damaged)
      : g_strdup_printf ("%" G_GUINT64_FORMAT " frames could not be decoded and were skipped, %" G_GUINT64_FORMAT
          " are damaged.", self->skipped, damaged);
  GST_ELEMENT_WARNING_WITH_DETAILS (self, STREAM, DECODE, ("%s", text),
      ("%" G_GUINT64_FORMAT " were decoded", self->shown),
      ("skipped", G_TYPE_UINT64, self->skipped, "damaged", G_TYPE_UINT64, damaged, "decoded", G_TYPE_UINT64,
          self->shown, NULL));
}

void
decoder_release_lost (NvV4l2Decoder *self, gboolean all)
{
  GstVideoDecoder *decoder = GST_VIDEO_DECODER (self);
  GList *frames = gst_video_decoder_get_frames (decoder);
  /* What was left out on purpose is not lost, nor is the second field of an interlaced picture. */
  gboolean counts = self->context->skip_frame == AVDISCARD_DEFAULT && !self->interlaced;

  for (GList *item = frames; item != NULL; item = item->next) {
    GstVideoCodecFrame *frame = item->data;

    if (all || frame->system_frame_number + LONGEST_DELAY < self->received) {
      /* Who joins a stream waits for its next key frame: nothing is lost before the first picture, if there is one. */
      self->skipped += counts && (self->shown == 0 || frame->system_frame_number > self->first);
      gst_video_decoder_release_frame (decoder, frame);
    } else {
      gst_video_codec_frame_unref (frame);
    }
  }
  g_list_free (frames);
  decoder_tell_skipped (self, FALSE);
}
