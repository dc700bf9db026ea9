/* nvv4l2h265enc: libx265, tuned to give each frame out at once. */
#include <stdint.h>
#include <x265.h>

#include "encoder.h"

typedef struct
{
  NvV4l2Encoder parent;
} NvV4l2H265Encoder;

typedef struct
{
  NvV4l2EncoderClass parent_class;
} NvV4l2H265EncoderClass;

GType nv_v4l2_h265_encoder_get_type (void);
G_DEFINE_TYPE (NvV4l2H265Encoder, nv_v4l2_h265_encoder, nv_v4l2_encoder_get_type ());
GST_ELEMENT_REGISTER_DEFINE (nvv4l2h265enc, "nvv4l2h265enc", GST_RANK_PRIMARY + 1, nv_v4l2_h265_encoder_get_type ());


/* As V4L2 numbers them. */
enum
{
  PROFILE_MAIN = 0,
  PROFILE_MAIN_10 = 1,
};

typedef struct
{
  const x265_api *api;          /* of the bit depth in use */
  x265_encoder *encoder;
  x265_param *param;
  gint64 pictures;
  gboolean headers_once, headers_sent;
  GByteArray *bytes;
} X265;

static GstVideoFormat
input_format (const EncoderSettings *settings, GstVideoFormat offered)
{
  return settings->profile == PROFILE_MAIN_10 && offered == GST_VIDEO_FORMAT_P010_10LE
      ? GST_VIDEO_FORMAT_I420_10LE : GST_VIDEO_FORMAT_I420;
}

static void
set_rate (x265_param *param, const EncoderSettings *settings)
{
  EncoderKilobits rate = encoder_kilobits (settings);

  if (!settings->rate_control) {
    param->rc.rateControlMode = X265_RC_CQP;
    param->rc.qp = settings->quality_p != ENCODER_UNSET_QUALITY ? (int) MIN (settings->quality_p, 51) : 28;
    return;
  }
  param->rc.rateControlMode = X265_RC_ABR;
  param->rc.bitrate = rate.bitrate;
  param->rc.vbvMaxBitrate = rate.peak;
  param->rc.vbvBufferSize = rate.buffer;
}

static void
set_usability_info (x265_param *param, const GstVideoInfo *info, const EncoderSettings *settings)
{
  param->vui.bEnableVideoSignalTypePresentFlag = 1;
  param->vui.bEnableVideoFullRangeFlag = settings->full_range
      || info->colorimetry.range == GST_VIDEO_COLOR_RANGE_0_255;
  param->vui.bEnableColorDescriptionPresentFlag = 1;
  param->vui.matrixCoeffs = (int) gst_video_color_matrix_to_iso (info->colorimetry.matrix);
  param->vui.colorPrimaries = (int) gst_video_color_primaries_to_iso (info->colorimetry.primaries);
  param->vui.transferCharacteristics = (int) gst_video_transfer_function_to_iso (info->colorimetry.transfer);
}

static void
close_encoder (gpointer data)
{
  X265 *state = data;

  if (state->encoder != NULL)
    state->api->encoder_close (state->encoder);
  state->api->param_free (state->param);
  g_byte_array_unref (state->bytes);
  g_free (state);
}

static gpointer
open_encoder (const GstVideoInfo *info, const EncoderSettings *settings, GstObject *log)
{
  const x265_api *api = x265_api_get (settings->profile == PROFILE_MAIN_10 ? 10 : 8);
  x265_param *param;
  X265 *state;

  if (api == NULL) {
    GST_ERROR_OBJECT (log, "this libx265 has no %d-bit encoder", settings->profile == PROFILE_MAIN_10 ? 10 : 8);
    return NULL;
  }
  state = g_new0 (X265, 1);
  state->api = api;
  state->bytes = g_byte_array_new ();
  state->headers_once = !settings->repeat_headers;
  param = state->param = api->param_alloc ();
  api->param_default_preset (param, encoder_preset (settings), "zerolatency");
  param->logLevel = X265_LOG_NONE;
  param->sourceWidth = info->width;
  param->sourceHeight = info->height;
  param->internalCsp = X265_CSP_I420;
  param->fpsNum = info->fps_n > 0 ? (guint32) info->fps_n : 30;
  param->fpsDenom = info->fps_n > 0 ? (guint32) info->fps_d : 1;
  /* Where pictures to start from go is decided by the intervals and on demand; never by scene changes. */
  param->keyframeMax = -1;
  param->scenecutThreshold = 0;
  param->bframes = (int) settings->b_frames;
  param->maxNumReferences = (int) MAX (settings->reference_frames, 1);
  param->bRepeatHeaders = 1;
  param->bAnnexB = 1;
  param->bEnableAccessUnitDelimiters = settings->access_unit_delimiter;
  param->bEmitInfoSEI = 0;
  /* A picture must hold at least one coding tree unit. */
  if (MIN (info->width, info->height) < 64)
    param->maxCUSize = MIN (info->width, info->height) < 32 ? 16 : 32;
  if (param->maxCUSize < param->maxTUSize)
    param->maxTUSize = param->maxCUSize;
  set_rate (param, settings);
  if (settings->quality_min >= 0)
    param->rc.qpMin = settings->quality_min;
  if (settings->quality_max >= 0)
    param->rc.qpMax = settings->quality_max;
  if (settings->usability_info)
    set_usability_info (param, info, settings);
  param->bLossless = settings->lossless;
  if (api->param_apply_profile (param, settings->profile == PROFILE_MAIN_10 ? "main10" : "main") == 0)
    state->encoder = api->encoder_open (param);
  if (state->encoder == NULL) {
    close_encoder (state);
    return NULL;
  }
  return state;
}

static gboolean
is_parameter_set (guint32 type)
{
  return type == NAL_UNIT_VPS || type == NAL_UNIT_SPS || type == NAL_UNIT_PPS;
}

static gint
encode (gpointer data, const GstVideoFrame *picture, EncoderPicture type, guint32 frame, EncodedFrame *out)
{
  static const gint types[] = { X265_TYPE_AUTO, X265_TYPE_I, X265_TYPE_IDR };
  X265 *state = data;
  x265_picture in, encoded;
  x265_nal *nals;
  guint32 count;
  gint got;

  state->api->picture_init (state->param, &in);
  state->api->picture_init (state->param, &encoded);
  if (picture != NULL) {
    in.sliceType = types[type];
    in.pts = state->pictures++;
    in.userData = GUINT_TO_POINTER (frame);
    in.bitDepth = (int) GST_VIDEO_FRAME_COMP_DEPTH (picture, 0);
    in.colorSpace = X265_CSP_I420;
    for (guint plane = 0; plane < 3; plane++) {
      in.planes[plane] = GST_VIDEO_FRAME_PLANE_DATA (picture, plane);
      in.stride[plane] = GST_VIDEO_FRAME_PLANE_STRIDE (picture, plane);
    }
  }
  got = state->api->encoder_encode (state->encoder, &nals, &count, picture != NULL ? &in : NULL, &encoded);
  if (got <= 0 || count == 0)
    return got < 0 ? -1 : 0;

  out->is_key = encoded.sliceType == X265_TYPE_IDR;
  g_byte_array_set_size (state->bytes, 0);
  for (guint32 i = 0; i < count; i++)
    if (!state->headers_once || !state->headers_sent || !is_parameter_set (nals[i].type))
      g_byte_array_append (state->bytes, nals[i].payload, nals[i].sizeBytes);
  state->headers_sent = TRUE;
  out->data = state->bytes->data;
  out->size = state->bytes->len;
  out->frame = GPOINTER_TO_UINT (encoded.userData);
  return 1;
}

static gboolean
change_bitrate (gpointer data, const EncoderSettings *settings)
{
  X265 *state = data;

  set_rate (state->param, settings);
  return state->api->encoder_reconfig (state->encoder, state->param) == 0;
}

static GstCaps *
output_caps (const EncoderSettings *settings)
{
  return gst_caps_new_simple ("video/x-h265", "stream-format", G_TYPE_STRING, "byte-stream",
      "alignment", G_TYPE_STRING, "au", "profile", G_TYPE_STRING,
      settings->profile == PROFILE_MAIN_10 ? "main-10" : "main", NULL);
}

static void
take_profile (EncoderSettings *settings, const gchar *profile)
{
  if (g_str_equal (profile, "main"))
    settings->profile = PROFILE_MAIN;
  else if (g_str_equal (profile, "main-10"))
    settings->profile = PROFILE_MAIN_10;
}

static GType
profile_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { PROFILE_MAIN, "Main", "Main" },
    { PROFILE_MAIN_10, "Main 10", "Main10" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstV4L2VideoEncProfileType", values));
  return type;
}

static void
nv_v4l2_h265_encoder_class_init (NvV4l2H265EncoderClass *klass)
{
  static const EncoderLibrary library = {
    input_format, open_encoder, encode, change_bitrate, close_encoder, output_caps, take_profile
  };

  encoder_class_setup (&klass->parent_class, &library, profile_type (), PROFILE_MAIN, "video/x-h265", FALSE);
  gst_element_class_set_static_metadata (GST_ELEMENT_CLASS (klass), "V4L2 H.265 Encoder", "Codec/Encoder/Video",
      "Encodes H.265 on the CPU from NVMM surfaces", "deepscript");
}

static void
nv_v4l2_h265_encoder_init (NvV4l2H265Encoder *self)
{
}
