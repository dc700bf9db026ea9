/* The encoders' properties: those of the dgpu profile and those of the jetson profile. */
#include <stdio.h>

#include "encoder.h"
#include "profile.h"
#include "properties.h"
#include "v4l2_properties.h"

enum
{
  PROP_0,
  PROP_CONTROL_RATE,
  PROP_BITRATE,
  PROP_IFRAMEINTERVAL,
  PROP_IDRINTERVAL,
  PROP_PROFILE,
  PROP_PRESET_ID,
  PROP_FORCE_IDR,
  PROP_FORCE_INTRA,
  PROP_COPY_META,
  PROP_EXTENDED_COLORFORMAT,
  PROP_PEAK_BITRATE,
  PROP_QP_RANGE,
  PROP_QUANT_I_FRAMES,
  PROP_QUANT_P_FRAMES,
  PROP_PRESET_LEVEL,
  PROP_VBV_SIZE,
  PROP_RATECONTROL_ENABLE,
  PROP_INSERT_VUI,
  PROP_INSERT_SPS_PPS,
  PROP_INSERT_AUD,
  PROP_NUM_B_FRAMES,
  PROP_DISABLE_CABAC,
  PROP_NUM_REF_FRAMES,
  PROP_ENABLE_LOSSLESS,
  PROP_FIRST_UNUSED,
};

#define ANY (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS)
#define READY (ANY | GST_PARAM_MUTABLE_READY)

static GType
enum_type (gsize *type, const gchar *name, const GEnumValue *values)
{
  if (g_once_init_enter (type))
    g_once_init_leave (type, g_enum_register_static (name, values));
  return *type;
}

static GType
control_rate_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { ENCODER_VARIABLE_BITRATE, "Variable bit rate", "variable_bitrate" },
    { ENCODER_CONSTANT_BITRATE, "Constant bit rate", "constant_bitrate" },
    { 0, NULL, NULL }
  };

  return enum_type (&type, "GstV4l2VideoEncRateControlType", values);
}

static GType
preset_level_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { 0, "None", "DisablePreset" },
    { 1, "Fastest", "UltraFastPreset" },
    { 2, "Fast", "FastPreset" },
    { 3, "Medium", "MediumPreset" },
    { 4, "Slow", "SlowPreset" },
    { 0, NULL, NULL }
  };

  return enum_type (&type, "GstV4L2VideoEncHwPreset", values);
}

static GType
tuning_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { 1, "High quality", "HighQualityPreset" },
    { 2, "Low latency", "LowLatencyPreset" },
    { 3, "Ultra low latency", "UltraLowLatencyPreset" },
    { 4, "Lossless", "LosslessPreset" },
    { 0, NULL, NULL }
  };

  return enum_type (&type, "GstV4L2VideoEncTuingInfoPreset", values);
}

static void
install_boolean (GObjectClass *klass, guint id, const gchar *name, const gchar *nick, gboolean initial, GParamFlags flags)
{
  g_object_class_install_property (klass, id, g_param_spec_boolean (name, nick, nick, initial, flags));
}

static void
install_uint (GObjectClass *klass, guint id, const gchar *name, const gchar *nick, guint highest, guint initial)
{
  g_object_class_install_property (klass, id, g_param_spec_uint (name, nick, nick, 0, highest, initial, READY));
}

static void
install_dgpu (GObjectClass *klass, guint unused_id)
{
  g_object_class_install_property (klass, PROP_PRESET_ID, g_param_spec_uint ("preset-id", "Preset",
          "From 1, the fastest, to 7, the best", 1, 7, 1, READY));
  install_boolean (klass, PROP_FORCE_IDR, "force-idr", "Make the next picture an IDR picture", FALSE, READY);
  install_boolean (klass, PROP_FORCE_INTRA, "force-intra", "Make the next picture an I picture", FALSE, READY);
  install_boolean (klass, PROP_COPY_META, "copy-meta", "Copy the input's metadata to the output", FALSE, READY);
  install_boolean (klass, PROP_EXTENDED_COLORFORMAT, "extended-colorformat",
      "Say in the stream that values go from 0 to 255", FALSE, ANY);
  install_uint (klass, unused_id++, "gpu-id", "GPU id (no effect on a CPU)", G_MAXUINT, 0);
  g_object_class_install_property (klass, unused_id, g_param_spec_enum ("tuning-info-id", "Tuning",
          "What to tune for (always low latency on a CPU)", tuning_type (), 2, READY));
}

static void
install_jetson (GObjectClass *klass, guint unused_id, gboolean is_h264)
{
  g_object_class_install_property (klass, PROP_PEAK_BITRATE, g_param_spec_uint ("peak-bitrate", "Peak bit rate",
          "The most bits per second at variable rate; 1.2 times the bitrate if 0", 0, G_MAXUINT, 0,
          ANY | GST_PARAM_MUTABLE_PLAYING));
  g_object_class_install_property (klass, PROP_QP_RANGE, g_param_spec_string ("qp-range", "Quantiser range",
          "MinQpP,MaxQpP:MinQpI,MaxQpI:MinQpB,MaxQpB; -1 is any", "-1,-1:-1,-1:-1,-1", ANY));
  install_uint (klass, PROP_QUANT_I_FRAMES, "quant-i-frames", "Quantiser of I pictures without rate control",
      G_MAXUINT, ENCODER_UNSET_QUALITY);
  install_uint (klass, PROP_QUANT_P_FRAMES, "quant-p-frames", "Quantiser of P pictures without rate control",
      G_MAXUINT, ENCODER_UNSET_QUALITY);
  g_object_class_install_property (klass, PROP_PRESET_LEVEL, g_param_spec_enum ("preset-level", "Preset",
          "Speed against quality", preset_level_type (), 1, READY));
  install_uint (klass, PROP_VBV_SIZE, "vbv-size", "Size of the decoder's buffer that is reckoned with, in bits",
      G_MAXUINT, 4000000);
  install_boolean (klass, PROP_RATECONTROL_ENABLE, "ratecontrol-enable", "Control the bit rate", TRUE, READY);
  install_boolean (klass, PROP_INSERT_VUI, "insert-vui", "Write video usability information", FALSE, ANY);
  install_boolean (klass, PROP_INSERT_SPS_PPS, "insert-sps-pps", "Write parameter sets with every IDR picture",
      FALSE, ANY);
  install_boolean (klass, PROP_INSERT_AUD, "insert-aud", "Write access unit delimiters", FALSE, ANY);
  install_uint (klass, PROP_NUM_B_FRAMES, "num-B-Frames", "B pictures between two others", 2, 0);
  install_uint (klass, PROP_NUM_REF_FRAMES, "num-Ref-Frames", "Pictures that others may refer to", 8, 1);
  install_boolean (klass, PROP_ENABLE_LOSSLESS, "enable-lossless", "Lose nothing (4:4:4)", FALSE, READY);
  install_uint (klass, unused_id++, "quant-b-frames", "Quantiser of B pictures (no effect on a CPU)", G_MAXUINT,
      ENCODER_UNSET_QUALITY);
  install_boolean (klass, unused_id++, "MeasureEncoderLatency", "No effect on a CPU", FALSE, READY);
  install_boolean (klass, unused_id++, "maxperf-enable", "No effect on a CPU", FALSE, READY);
  install_boolean (klass, unused_id++, "bit-packetization", "No effect on a CPU", FALSE, READY);
  g_object_class_install_property (klass, unused_id++, g_param_spec_uint64 ("slice-header-spacing",
          "Slice header spacing", "No effect on a CPU", 0, G_MAXUINT64, 0, READY));
  install_boolean (klass, unused_id++, "EnableMVBufferMeta", "No effect on a CPU", FALSE, READY);
  install_uint (klass, unused_id++, "SliceIntraRefreshInterval", "No effect on a CPU", G_MAXUINT, 60);
  install_boolean (klass, unused_id++, "EnableTwopassCBR", "No effect on a CPU", FALSE, READY);
  if (is_h264) {
    install_boolean (klass, PROP_DISABLE_CABAC, "disable-cabac", "Code entropy with CAVLC", FALSE, ANY);
    install_uint (klass, unused_id, "poc-type", "Type of the picture order count (no effect on a CPU)", 2, 0);
  }
}

void
encoder_install_properties (GObjectClass *klass, GType profiles, gint default_profile, gboolean is_h264)
{
  guint unused_id = v4l2_install_properties (klass, PROP_FIRST_UNUSED, V4L2_SIDE_ENCODER);

  g_object_class_install_property (klass, PROP_CONTROL_RATE, g_param_spec_enum ("control-rate", "Rate control",
          "How the bit rate is held", control_rate_type (), ENCODER_CONSTANT_BITRATE, READY));
  install_uint (klass, PROP_BITRATE, "bitrate", "Bits per second", G_MAXUINT, 4000000);
  install_uint (klass, PROP_IFRAMEINTERVAL, "iframeinterval", "Frames from one I picture to the next", G_MAXUINT, 30);
  install_uint (klass, PROP_IDRINTERVAL, "idrinterval", "Frames from one IDR picture to the next", G_MAXUINT, 256);
  g_object_class_install_property (klass, PROP_PROFILE, g_param_spec_enum ("profile", "Profile",
          "The profile of the stream", profiles, default_profile, READY));
  if (standin_profile_is_jetson ())
    install_jetson (klass, unused_id, is_h264);
  else
    install_dgpu (klass, unused_id);
}

static void
parse_quality_range (EncoderSettings *settings, const gchar *text)
{
  gint low, high;

  if (text != NULL && sscanf (text, "%d,%d", &low, &high) == 2) {
    settings->quality_min = low;
    settings->quality_max = high;
  }
}

/* Where a property's value lies; its type says how wide it is. */
static const struct
{
  guint id;
  gsize offset;
} FIELDS[] = {
#define FIELD(id, name) { PROP_##id, G_STRUCT_OFFSET (EncoderSettings, name) }
  FIELD (CONTROL_RATE, rate),
  FIELD (BITRATE, bitrate),
  FIELD (PEAK_BITRATE, peak_bitrate),
  FIELD (IFRAMEINTERVAL, i_interval),
  FIELD (IDRINTERVAL, idr_interval),
  FIELD (PROFILE, profile),
  FIELD (PRESET_ID, preset_id),
  FIELD (PRESET_LEVEL, preset_level),
  FIELD (FORCE_IDR, force_idr),
  FIELD (FORCE_INTRA, force_intra),
  FIELD (COPY_META, copy_meta),
  FIELD (EXTENDED_COLORFORMAT, full_range),
  FIELD (QUANT_I_FRAMES, quality_i),
  FIELD (QUANT_P_FRAMES, quality_p),
  FIELD (VBV_SIZE, vbv_size),
  FIELD (RATECONTROL_ENABLE, rate_control),
  FIELD (INSERT_VUI, usability_info),
  FIELD (INSERT_SPS_PPS, repeat_headers),
  FIELD (INSERT_AUD, access_unit_delimiter),
  FIELD (NUM_B_FRAMES, b_frames),
  FIELD (DISABLE_CABAC, no_cabac),
  FIELD (NUM_REF_FRAMES, reference_frames),
  FIELD (ENABLE_LOSSLESS, lossless),
#undef FIELD
};

/* Booleans, unsigned and enumerated values are all four bytes; NULL where no setting belongs to the property. */
static gpointer
field_of (EncoderSettings *settings, guint id)
{
  for (guint i = 0; i < G_N_ELEMENTS (FIELDS); i++)
    if (FIELDS[i].id == id)
      return (guint8 *) settings + FIELDS[i].offset;
  return NULL;
}

void
encoder_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  NvV4l2Encoder *self = (NvV4l2Encoder *) object;
  gpointer field = field_of (&self->settings, id);

  GST_OBJECT_LOCK (self);
  if (field == NULL) {
    if (id == PROP_QP_RANGE)
      parse_quality_range (&self->settings, g_value_get_string (value));
    standin_accept_property (object, value, pspec);
  } else if (G_VALUE_HOLDS_BOOLEAN (value)) {
    *(gboolean *) field = g_value_get_boolean (value);
  } else if (G_VALUE_HOLDS_ENUM (value)) {
    *(gint *) field = g_value_get_enum (value);
  } else {
    *(guint *) field = g_value_get_uint (value);
  }
  self->bitrate_changed |= id == PROP_BITRATE || id == PROP_PEAK_BITRATE;
  GST_OBJECT_UNLOCK (self);
}

void
encoder_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  gconstpointer field = field_of (&((NvV4l2Encoder *) object)->settings, id);

  GST_OBJECT_LOCK (object);
  if (field == NULL)
    standin_get_accepted_property (object, value, pspec);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_value_set_boolean (value, *(const gboolean *) field);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, *(const gint *) field);
  else
    g_value_set_uint (value, *(const guint *) field);
  GST_OBJECT_UNLOCK (object);
}
