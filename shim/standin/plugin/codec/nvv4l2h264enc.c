/* nvv4l2h264enc: libx264, tuned to give each frame out at once. */
#include <stdint.h>
#include <string.h>
#include <x264.h>

#include "h264_profile.h"

typedef struct
{
  NvV4l2Encoder parent;
} NvV4l2H264Encoder;

typedef struct
{
  NvV4l2EncoderClass parent_class;
} NvV4l2H264EncoderClass;

GType nv_v4l2_h264_encoder_get_type (void);
G_DEFINE_TYPE (NvV4l2H264Encoder, nv_v4l2_h264_encoder, nv_v4l2_encoder_get_type ());
GST_ELEMENT_REGISTER_DEFINE (nvv4l2h264enc, "nvv4l2h264enc", GST_RANK_PRIMARY + 1, nv_v4l2_h264_encoder_get_type ());

GST_DEBUG_CATEGORY_EXTERN (nvv4l2encoder_debug);
#define GST_CAT_DEFAULT nvv4l2encoder_debug

/* Slices of one picture in parallel; more of them cost bits and gain little. */
#define MAX_THREADS 4

typedef struct
{
  x264_t *encoder;
  x264_param_t param;
  gint64 pictures;
  gboolean headers_once, headers_sent;
} X264;

static GstVideoFormat
input_format (const EncoderSettings *settings, GstVideoFormat offered)
{
  if (settings->profile == H264_PROFILE_HIGH_444 && offered == GST_VIDEO_FORMAT_NV24)
    return GST_VIDEO_FORMAT_Y444;
  return offered == GST_VIDEO_FORMAT_I420 ? GST_VIDEO_FORMAT_I420 : GST_VIDEO_FORMAT_NV12;
}

static gint
color_space (GstVideoFormat format)
{
  switch (format) {
    case GST_VIDEO_FORMAT_I420:
      return X264_CSP_I420;
    case GST_VIDEO_FORMAT_Y444:
      return X264_CSP_I444;
    default:
      return X264_CSP_NV12;
  }
}

static void
log_line (void *object, int level, const char *format, va_list arguments)
{
  gchar *line = g_strchomp (g_strdup_vprintf (format, arguments));

  GST_CAT_LEVEL_LOG (GST_CAT_DEFAULT, level == X264_LOG_ERROR ? GST_LEVEL_ERROR
      : level == X264_LOG_WARNING ? GST_LEVEL_WARNING : GST_LEVEL_DEBUG, GST_OBJECT (object), "%s", line);
  g_free (line);
}

static void
set_rate (x264_param_t *param, const EncoderSettings *settings)
{
  EncoderKilobits rate = encoder_kilobits (settings);

  if (!settings->rate_control) {
    param->rc.i_rc_method = X264_RC_CQP;
    param->rc.i_qp_constant = settings->quality_p != ENCODER_UNSET_QUALITY ? (gint) MIN (settings->quality_p, 51) : 26;
    return;
  }
  param->rc.i_rc_method = X264_RC_ABR;
  param->rc.i_bitrate = rate.bitrate;
  param->rc.i_vbv_max_bitrate = rate.peak;
  param->rc.i_vbv_buffer_size = rate.buffer;
}

static void
set_usability_info (x264_param_t *param, const GstVideoInfo *info, const EncoderSettings *settings)
{
  if (info->par_n > 0 && info->par_d > 0) {
    param->vui.i_sar_width = info->par_n;
    param->vui.i_sar_height = info->par_d;
  }
  param->vui.b_fullrange = settings->full_range || info->colorimetry.range == GST_VIDEO_COLOR_RANGE_0_255;
  param->vui.i_colmatrix = (int) gst_video_color_matrix_to_iso (info->colorimetry.matrix);
  param->vui.i_colorprim = (int) gst_video_color_primaries_to_iso (info->colorimetry.primaries);
  param->vui.i_transfer = (int) gst_video_transfer_function_to_iso (info->colorimetry.transfer);
}

static gpointer
open_encoder (const GstVideoInfo *info, const EncoderSettings *settings, GstObject *log)
{
  X264 *state = g_new0 (X264, 1);
  x264_param_t *param = &state->param;

  state->headers_once = !settings->repeat_headers;
  x264_param_default_preset (param, encoder_preset (settings), "zerolatency");
  param->pf_log = log_line;
  param->p_log_private = log;
  param->i_log_level = X264_LOG_INFO;
  param->i_width = info->width;
  param->i_height = info->height;
  param->i_csp = color_space (GST_VIDEO_INFO_FORMAT (info));
  param->i_fps_num = info->fps_n > 0 ? (guint32) info->fps_n : 30;
  param->i_fps_den = info->fps_n > 0 ? (guint32) info->fps_d : 1;
  param->i_timebase_num = param->i_fps_den;
  param->i_timebase_den = param->i_fps_num;
  param->b_vfr_input = 0;
  param->i_threads = (gint) MIN (g_get_num_processors (), MAX_THREADS);
  param->b_sliced_threads = 1;
  /* Where pictures to start from go is decided here, by the intervals and on demand; never by scene changes. */
  param->i_keyint_max = X264_KEYINT_MAX_INFINITE;
  param->i_scenecut_threshold = 0;
  param->i_bframe = (gint) settings->b_frames;
  param->i_frame_reference = (gint) MAX (settings->reference_frames, 1);
  param->b_repeat_headers = 1;
  param->b_annexb = 1;
  param->b_aud = settings->access_unit_delimiter;
  if (settings->no_cabac)
    param->b_cabac = 0;
  set_rate (param, settings);
  if (settings->quality_min >= 0)
    param->rc.i_qp_min = settings->quality_min;
  if (settings->quality_max >= 0)
    param->rc.i_qp_max = settings->quality_max;
  if (settings->usability_info)
    set_usability_info (param, info, settings);
  if (settings->lossless && settings->profile == H264_PROFILE_HIGH_444) {
    param->rc.i_rc_method = X264_RC_CQP;
    param->rc.i_qp_constant = 0;
  }
  if (x264_param_apply_profile (param, h264_profile_of_x264 (settings->profile)) < 0
      || (state->encoder = x264_encoder_open (param)) == NULL) {
    x264_param_cleanup (param);
    g_free (state);
    return NULL;
  }
  return state;
}

static void
close_encoder (gpointer data)
{
  X264 *state = data;

  x264_encoder_close (state->encoder);
  x264_param_cleanup (&state->param);
  g_free (state);
}

/* Parameter sets lie before the picture; without them what is left moves together. */
static gsize
drop_parameter_sets (const x264_nal_t *nals, gint count)
{
  guint8 *write = nals[0].p_payload;

  for (gint i = 0; i < count; i++) {
    if (nals[i].i_type == NAL_SPS || nals[i].i_type == NAL_PPS)
      continue;
    memmove (write, nals[i].p_payload, nals[i].i_payload);
    write += nals[i].i_payload;
  }
  return write - nals[0].p_payload;
}

static gint
encode (gpointer data, const GstVideoFrame *picture, EncoderPicture type, guint32 frame, EncodedFrame *out)
{
  static const gint types[] = { X264_TYPE_AUTO, X264_TYPE_I, X264_TYPE_IDR };
  X264 *state = data;
  x264_picture_t in, encoded;
  x264_nal_t *nals;
  gint size, count;

  x264_picture_init (&in);
  if (picture != NULL) {
    in.i_type = types[type];
    in.i_pts = state->pictures++;
    in.opaque = GUINT_TO_POINTER (frame);
    in.img.i_csp = state->param.i_csp;
    in.img.i_plane = (int) GST_VIDEO_FRAME_N_PLANES (picture);
    for (gint plane = 0; plane < in.img.i_plane; plane++) {
      in.img.plane[plane] = GST_VIDEO_FRAME_PLANE_DATA (picture, plane);
      in.img.i_stride[plane] = GST_VIDEO_FRAME_PLANE_STRIDE (picture, plane);
    }
  } else if (x264_encoder_delayed_frames (state->encoder) == 0) {
    return 0;
  }
  size = x264_encoder_encode (state->encoder, &nals, &count, picture != NULL ? &in : NULL, &encoded);
  if (size <= 0)
    return size < 0 ? -1 : 0;
  out->data = nals[0].p_payload;
  out->size = size;
  out->frame = GPOINTER_TO_UINT (encoded.opaque);
  out->is_key = encoded.b_keyframe;
  if (state->headers_once && encoded.b_keyframe) {
    if (state->headers_sent)
      out->size = drop_parameter_sets (nals, count);
    state->headers_sent = TRUE;
  }
  return 1;
}

static gboolean
change_bitrate (gpointer data, const EncoderSettings *settings)
{
  X264 *state = data;

  set_rate (&state->param, settings);
  return x264_encoder_reconfig (state->encoder, &state->param) == 0;
}

static GstCaps *
output_caps (const EncoderSettings *settings)
{
  return gst_caps_new_simple ("video/x-h264", "stream-format", G_TYPE_STRING, "byte-stream",
      "alignment", G_TYPE_STRING, "au", "profile", G_TYPE_STRING, h264_profile_of_caps (settings), NULL);
}

static void
nv_v4l2_h264_encoder_class_init (NvV4l2H264EncoderClass *klass)
{
  static const EncoderLibrary library = {
    input_format, open_encoder, encode, change_bitrate, close_encoder, output_caps, h264_take_profile
  };

  encoder_class_setup (&klass->parent_class, &library, h264_profile_type (), H264_PROFILE_BASELINE, "video/x-h264", TRUE);
  gst_element_class_set_static_metadata (GST_ELEMENT_CLASS (klass), "V4L2 H.264 Encoder", "Codec/Encoder/Video",
      "Encodes H.264 on the CPU from NVMM surfaces", "deepscript");
}

static void
nv_v4l2_h264_encoder_init (NvV4l2H264Encoder *self)
{
}
