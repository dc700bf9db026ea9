/* The part of nvv4l2h264enc and nvv4l2h265enc between GStreamer and the library that encodes. */
#include "encoder.h"

#include "nvmm.h"

GST_DEBUG_CATEGORY (nvv4l2encoder_debug);
#define GST_CAT_DEFAULT nvv4l2encoder_debug

G_DEFINE_ABSTRACT_TYPE (NvV4l2Encoder, nv_v4l2_encoder, GST_TYPE_VIDEO_ENCODER);

#define FORMATS ", width = (int) [ 1, MAX ], height = (int) [ 1, MAX ], " \
  "format = (string) { I420, NV12, P010_10LE, NV24 }, framerate = (fraction) [ 0, MAX ]"

/* NVIDIA's take NVMM only; system memory is let in for pipelines that have no converter before the encoder. */
static GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
    GST_STATIC_CAPS ("video/x-raw(" NVMM_FEATURE ")" FORMATS "; video/x-raw" FORMATS));

static EncoderSettings
copy_settings (NvV4l2Encoder *self)
{
  EncoderSettings settings;

  GST_OBJECT_LOCK (self);
  settings = self->settings;
  GST_OBJECT_UNLOCK (self);
  return settings;
}

static void
close_library (NvV4l2Encoder *self)
{
  if (self->state != NULL)
    NV_V4L2_ENCODER_GET_CLASS (self)->library->close (self->state);
  self->state = NULL;
}

/* For pictures as picture_info says, beginning with one to start from. */
static gboolean
open_library (NvV4l2Encoder *self)
{
  const GstVideoInfo *info = &self->picture_info;

  self->state = NV_V4L2_ENCODER_GET_CLASS (self)->library->open (info, &self->opened, GST_OBJECT (self));
  self->since_i = self->since_idr = G_MAXUINT64;
  if (self->state == NULL)
    GST_ELEMENT_ERROR (self, STREAM, ENCODE, (NULL), ("the encoder does not open for %dx%d at %u bit/s",
            GST_VIDEO_INFO_WIDTH (info), GST_VIDEO_INFO_HEIGHT (info), self->opened.bitrate));
  return self->state != NULL;
}

/* The profile that downstream's caps leave no choice about, or NULL. [transfer full] */
static gchar *
wanted_profile (NvV4l2Encoder *self)
{
  GstCaps *allowed = gst_pad_get_allowed_caps (GST_VIDEO_ENCODER_SRC_PAD (self));
  const gchar *profile = NULL;
  gchar *result;

  if (allowed == NULL)
    return NULL;
  if (!gst_caps_is_empty (allowed) && !gst_caps_is_any (allowed))
    profile = gst_structure_get_string (gst_caps_get_structure (allowed, 0), "profile");
  result = g_strdup (profile);
  gst_caps_unref (allowed);
  return result;
}

static GstFlowReturn
give_out (NvV4l2Encoder *self, const EncodedFrame *encoded)
{
  GstVideoEncoder *encoder = GST_VIDEO_ENCODER (self);
  GstVideoCodecFrame *frame = gst_video_encoder_get_frame (encoder, (int) encoded->frame);

  if (frame == NULL)
    return GST_FLOW_OK;
  frame->output_buffer = gst_video_encoder_allocate_output_buffer (encoder, encoded->size);
  if (frame->output_buffer == NULL) {
    gst_video_encoder_finish_frame (encoder, frame);
    return GST_FLOW_ERROR;
  }
  gst_buffer_fill (frame->output_buffer, 0, encoded->data, encoded->size);
  if (encoded->is_key)
    GST_VIDEO_CODEC_FRAME_SET_SYNC_POINT (frame);
  return gst_video_encoder_finish_frame (encoder, frame);
}

static GstFlowReturn
drain (NvV4l2Encoder *self)
{
  const EncoderLibrary *library = NV_V4L2_ENCODER_GET_CLASS (self)->library;
  GstFlowReturn flow = GST_FLOW_OK;
  EncodedFrame encoded;

  while (flow == GST_FLOW_OK && self->state != NULL
      && library->encode (self->state, NULL, ENCODER_PICTURE_AUTO, 0, &encoded) > 0)
    flow = give_out (self, &encoded);
  return flow;
}

static gboolean
negotiate_output (NvV4l2Encoder *self)
{
  GstVideoEncoder *encoder = GST_VIDEO_ENCODER (self);
  GstCaps *caps = NV_V4L2_ENCODER_GET_CLASS (self)->library->output_caps (&self->opened);
  GstVideoCodecState *output = gst_video_encoder_set_output_state (encoder, caps, self->input_state);

  output->info.width = self->picture_info.width;
  output->info.height = self->picture_info.height;
  gst_video_codec_state_unref (output);
  return gst_video_encoder_negotiate (encoder);
}

static gboolean
set_format (GstVideoEncoder *encoder, GstVideoCodecState *state)
{
  NvV4l2Encoder *self = (NvV4l2Encoder *) encoder;
  const EncoderLibrary *library = NV_V4L2_ENCODER_GET_CLASS (self)->library;
  gint width = GST_VIDEO_INFO_WIDTH (&state->info), height = GST_VIDEO_INFO_HEIGHT (&state->info);
  GstVideoFormat format;
  gchar *profile;

  drain (self);
  close_library (self);
  g_clear_pointer (&self->input_state, gst_video_codec_state_unref);
  self->input_state = gst_video_codec_state_ref (state);
  self->nvmm = nvmm_caps_have_feature (state->caps);
  if (!self->nvmm)
    GST_WARNING_OBJECT (self, "system memory is taken here; NVIDIA's encoders want video/x-raw(" NVMM_FEATURE ")");

  self->opened = copy_settings (self);
  profile = wanted_profile (self);
  if (profile != NULL)
    library->take_profile (&self->opened, profile);
  g_free (profile);
  format = library->input_format (&self->opened, GST_VIDEO_INFO_FORMAT (&state->info));
  /* Chroma is shared by two pixels each way: the last column or row of an odd picture has no partner. */
  if (width > 1 && height > 1) {
    width &= ~1;
    height &= ~1;
  }
  gst_video_info_set_format (&self->picture_info, format, width, height);
  self->picture_info.fps_n = state->info.fps_n;
  self->picture_info.fps_d = state->info.fps_d;
  self->picture_info.par_n = state->info.par_n;
  self->picture_info.par_d = state->info.par_d;
  self->picture_info.colorimetry = state->info.colorimetry;
  self->picture_info.chroma_site = state->info.chroma_site;
  gst_clear_buffer (&self->scratch);

  if (!open_library (self))
    return FALSE;
  gst_video_encoder_set_latency (encoder, 0, 0);
  return negotiate_output (self);
}

static GstFlowReturn
handle_frame (GstVideoEncoder *encoder, GstVideoCodecFrame *frame)
{
  NvV4l2Encoder *self = (NvV4l2Encoder *) encoder;
  EncodedFrame encoded;
  gint got;

  /* After a flush that could not open the library again. */
  if (self->state == NULL) {
    gst_video_codec_frame_unref (frame);
    return GST_FLOW_NOT_NEGOTIATED;
  }
  encoder_follow_bitrate (self);
  got = encoder_encode (self, frame, &encoded);
  gst_video_codec_frame_unref (frame);
  if (got < 0) {
    GST_ELEMENT_ERROR (self, STREAM, ENCODE, (NULL), ("a frame could not be encoded"));
    return GST_FLOW_ERROR;
  }
  return got > 0 ? give_out (self, &encoded) : GST_FLOW_OK;
}

static GstFlowReturn
finish (GstVideoEncoder *encoder)
{
  return drain ((NvV4l2Encoder *) encoder);
}

static gboolean
flush (GstVideoEncoder *encoder)
{
  NvV4l2Encoder *self = (NvV4l2Encoder *) encoder;

  if (self->state == NULL)
    return TRUE;
  close_library (self);
  return open_library (self);
}

static gboolean
start (GstVideoEncoder *encoder)
{
  ((NvV4l2Encoder *) encoder)->converter = nvmm_converter_new ();
  return TRUE;
}

static gboolean
stop (GstVideoEncoder *encoder)
{
  NvV4l2Encoder *self = (NvV4l2Encoder *) encoder;

  close_library (self);
  gst_clear_buffer (&self->scratch);
  g_clear_pointer (&self->converter, nvmm_converter_free);
  g_clear_pointer (&self->input_state, gst_video_codec_state_unref);
  return TRUE;
}

static gboolean
propose_allocation (GstVideoEncoder *encoder, GstQuery *query)
{
  gst_query_add_allocation_meta (query, GST_VIDEO_META_API_TYPE, NULL);
  return GST_VIDEO_ENCODER_CLASS (nv_v4l2_encoder_parent_class)->propose_allocation (encoder, query);
}

static gboolean
transform_meta (GstVideoEncoder *encoder, GstVideoCodecFrame *frame, GstMeta *meta)
{
  NvV4l2Encoder *self = (NvV4l2Encoder *) encoder;
  GstVideoEncoderClass *parent = GST_VIDEO_ENCODER_CLASS (nv_v4l2_encoder_parent_class);
  gboolean all;

  GST_OBJECT_LOCK (self);
  all = self->settings.copy_meta;
  GST_OBJECT_UNLOCK (self);
  if (all && !gst_meta_api_type_has_tag (meta->info->api, g_quark_from_static_string ("memory")))
    return TRUE;
  return parent->transform_meta (encoder, frame, meta);
}

static void
force_idr (NvV4l2Encoder *self)
{
  GST_OBJECT_LOCK (self);
  self->settings.force_idr = TRUE;
  GST_OBJECT_UNLOCK (self);
}

static void
nv_v4l2_encoder_class_init (NvV4l2EncoderClass *klass)
{
  GstVideoEncoderClass *encoder_class = GST_VIDEO_ENCODER_CLASS (klass);

  GST_DEBUG_CATEGORY_INIT (nvv4l2encoder_debug, "nvv4l2encoder", 0, "nvv4l2h264enc and nvv4l2h265enc");
  gst_element_class_add_static_pad_template (GST_ELEMENT_CLASS (klass), &sink_template);
  encoder_class->start = start;
  encoder_class->stop = stop;
  encoder_class->set_format = set_format;
  encoder_class->handle_frame = handle_frame;
  encoder_class->finish = finish;
  encoder_class->flush = flush;
  encoder_class->propose_allocation = propose_allocation;
  encoder_class->transform_meta = transform_meta;
  klass->force_idr = force_idr;
}

void
encoder_class_setup (NvV4l2EncoderClass *klass, const EncoderLibrary *library, GType profiles, gint default_profile,
    const gchar *media_type, gboolean is_h264)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GstCaps *caps = gst_caps_new_simple (media_type, "stream-format", G_TYPE_STRING, "byte-stream",
      "alignment", G_TYPE_STRING, "au", NULL);

  klass->library = library;
  object_class->set_property = encoder_set_property;
  object_class->get_property = encoder_get_property;
  encoder_install_properties (object_class, profiles, default_profile, is_h264);
  gst_element_class_add_pad_template (GST_ELEMENT_CLASS (klass), gst_pad_template_new ("src", GST_PAD_SRC,
          GST_PAD_ALWAYS, caps));
  gst_caps_unref (caps);
  g_signal_new ("force-IDR", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
      G_STRUCT_OFFSET (NvV4l2EncoderClass, force_idr), NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
nv_v4l2_encoder_init (NvV4l2Encoder *self)
{
  encoder_settings_init (&self->settings);
}
